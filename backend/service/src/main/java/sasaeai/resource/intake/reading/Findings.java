package sasaeai.resource.intake.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was found while rows were read: the first errors and notes, how many there are, and words that no list has. */
public final class Findings {
    public static final int MOST_SHOWN = 200;
    private static final int LONGEST_TEXT = 60;

    private final List<RowError> errors = new ArrayList<>();
    private final List<RowError> notes = new ArrayList<>();
    private final Set<Integer> rowsWithErrors = new HashSet<>();
    private final Map<String, UnknownWord> words = new LinkedHashMap<>();
    private int noteCount;
    private int elsewhere;

    /** A word of a list's column that is neither a label nor a code, and in how many rows it stands. */
    public record UnknownWord(IntakeColumn column, String word, int rows) {}

    public void error(int row, @Nullable IntakeColumn column, String code, @Nullable String text) {
        rowsWithErrors.add(row);
        if (errors.size() < MOST_SHOWN) {
            errors.add(new RowError(row, column, code, shown(text)));
        }
    }

    public void note(int row, @Nullable IntakeColumn column, String code, @Nullable String text) {
        noteCount++;
        if (notes.size() < MOST_SHOWN) {
            notes.add(new RowError(row, column, code, shown(text)));
        }
    }

    void unknownWord(int row, IntakeColumn column, String word) {
        error(row, column, "unknown-word", word);
        String key = column + " " + word;
        if (words.size() < MOST_SHOWN || words.containsKey(key)) {
            words.merge(
                    key, new UnknownWord(column, word, 1), (all, one) -> new UnknownWord(column, word, all.rows() + 1));
        }
    }

    /** A row of a list of the whole country that is about another municipality. */
    void elsewhere() {
        elsewhere++;
    }

    public boolean wrong(int row) {
        return rowsWithErrors.contains(row);
    }

    public int errorRows() {
        return rowsWithErrors.size();
    }

    public int notesCounted() {
        return noteCount;
    }

    public int rowsElsewhere() {
        return elsewhere;
    }

    public List<RowError> errors() {
        return errors;
    }

    public List<RowError> notes() {
        return notes;
    }

    public List<UnknownWord> words() {
        return List.copyOf(words.values());
    }

    private static @Nullable String shown(@Nullable String text) {
        return text == null || text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }
}
