package sasaeai.resource.intake.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.resource.view.AccessFact;
import sasaeai.resource.view.Position;
import sasaeai.shared.table.TableLimits;
import sasaeai.shared.table.TableRow;
import sasaeai.shared.text.OneSpelling;

/** Turns rows of a table into resources to be, one by one; of a row that is wrong it says all that is wrong. */
public final class RowReader {
    private static final int SHORT = 100;
    private static final int LONG = 200;
    private static final int NOTE = 1_000;
    private static final int MOST_CODES = 10;
    private static final int MOST_WORDINGS = 10;
    private static final int MOST_PEOPLE = 100_000;

    private final String municipality;
    private final LocalDate today;
    private final Map<IntakeColumn, Integer> columns;
    private final Vocabulary vocabulary;
    private final Wordings wordings;
    private final Findings findings;
    private final Map<UUID, Integer> ids = new HashMap<>();

    public RowReader(
            String municipality,
            LocalDate today,
            Map<IntakeColumn, Integer> columns,
            Vocabulary vocabulary,
            Wordings wordings,
            Findings findings) {
        this.municipality = municipality;
        this.today = today;
        this.columns = columns;
        this.vocabulary = vocabulary;
        this.wordings = wordings;
        this.findings = findings;
    }

    /** Empty for a row that is wrong, and for one about another municipality. */
    public Optional<IntakeRow> read(TableRow row) {
        CellReader cells = new CellReader(columns, row, findings);
        if (elsewhere(cells.text(IntakeColumn.MUNICIPALITY, SHORT))) {
            findings.elsewhere();
            return Optional.empty();
        }
        IntakeRow understood = read(row.number(), cells);
        return findings.wrong(row.number()) ? Optional.empty() : Optional.of(understood);
    }

    private IntakeRow read(int number, CellReader cells) {
        String name = cells.text(IntakeColumn.NAME, SHORT);
        if (name == null && !findings.wrong(number)) {
            findings.error(number, IntakeColumn.NAME, "required", null);
        }
        List<String> said = wordings(number, cells);
        Position position = cells.position();
        String contact = cells.text(IntakeColumn.CONTACT, LONG);
        LocalDate consent = cells.day(IntakeColumn.CONTACT_CONSENT, today);
        return new IntakeRow(
                number,
                id(number, cells.text(IntakeColumn.ID, SHORT)),
                name == null ? "" : name.replace('\n', ' '),
                oneLine(cells.text(IntakeColumn.KANA, SHORT)),
                codes(number, cells, IntakeColumn.KINDS),
                codes(number, cells, IntakeColumn.SCENES),
                cells.oneOf(IntakeColumn.FORMALITY, Labels.FORMALITY),
                oneLine(cells.text(IntakeColumn.ORGANIZER, SHORT)),
                codes(number, cells, IntakeColumn.ORGANIZER_KIND).stream()
                        .findFirst()
                        .orElse(null),
                oneLine(cells.text(IntakeColumn.VENUE, SHORT)),
                joined(cells.text(IntakeColumn.ADDRESS, LONG), cells.text(IntakeColumn.ADDRESS_MORE, LONG), " "),
                position == null ? null : position.latitude(),
                position == null ? null : position.longitude(),
                area(number, cells),
                oneLine(cells.text(IntakeColumn.COST, SHORT)),
                capacity(cells),
                cells.someOf(IntakeColumn.ACCESS, Labels.ACCESS, AccessFact::valueOf),
                contact,
                contact == null ? null : consent,
                note(number, cells),
                oneLine(cells.text(IntakeColumn.SOURCE, LONG)),
                cells.oneOf(IntakeColumn.STATUS, Labels.STATUS),
                cells.day(IntakeColumn.CONFIRMED_ON, today),
                said,
                cells.stops());
    }

    /** The national list writes 0 where nobody has said how many. */
    private static @Nullable Integer capacity(CellReader cells) {
        Integer capacity = cells.number(IntakeColumn.CAPACITY, 0, MOST_PEOPLE);
        return capacity != null && capacity == 0 ? null : capacity;
    }

    private List<String> codes(int number, CellReader cells, IntakeColumn column) {
        String text = cells.text(column, LONG);
        if (text == null) {
            return List.of();
        }
        List<String> codes = vocabulary.codes(column, text, unknown -> findings.unknownWord(number, column, unknown));
        if (codes.size() > MOST_CODES) {
            findings.error(number, column, "too-many", text);
        }
        return codes;
    }

    private @Nullable UUID area(int number, CellReader cells) {
        String name = cells.text(IntakeColumn.AREA, SHORT);
        String scheme = cells.text(IntakeColumn.AREA_SCHEME, SHORT);
        if (name == null) {
            return null;
        }
        Vocabulary.AreaFound found = vocabulary.area(name, scheme);
        if (found.refusal() != null) {
            findings.error(number, IntakeColumn.AREA, found.refusal(), name);
        }
        return found.id();
    }

    /** Days and times may stand in two columns; what a list says beside them counts where they say nothing. */
    private List<String> wordings(int number, CellReader cells) {
        String days = cells.text(IntakeColumn.SCHEDULE, TableLimits.CELL);
        String time = oneLine(cells.text(IntakeColumn.TIME, LONG));
        String said = days == null ? joined(time, null, " ") : days;
        if (said == null) {
            said = oneLine(cells.text(IntakeColumn.SCHEDULE_NOTE, TableLimits.CELL));
        }
        List<String> all = new ArrayList<>();
        for (String line : said == null ? new String[0] : said.split("\\n")) {
            String wording = days == null ? line.strip() : String.valueOf(joined(line.strip(), time, " "));
            if (wording.isEmpty()) {
                continue;
            }
            if (wording.length() > LONG || all.size() == MOST_WORDINGS) {
                findings.error(number, IntakeColumn.SCHEDULE, "too-long", wording);
                return List.of();
            }
            all.add(wording);
            if (!wordings.understood(wording)) {
                findings.note(number, IntakeColumn.SCHEDULE, "schedule-unknown", wording);
            }
        }
        return all;
    }

    private @Nullable String note(int number, CellReader cells) {
        String note = cells.text(IntakeColumn.NOTE, NOTE);
        boolean beside = columns.containsKey(IntakeColumn.SCHEDULE) && cells.text(IntakeColumn.SCHEDULE, NOTE) != null;
        String more = beside ? cells.text(IntakeColumn.SCHEDULE_NOTE, NOTE) : null;
        String all = joined(note, more, "\n");
        if (all != null && all.length() > NOTE) {
            findings.error(number, IntakeColumn.NOTE, "too-long", all);
        }
        return all;
    }

    private @Nullable UUID id(int number, @Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            UUID id = UUID.fromString(text);
            if (ids.putIfAbsent(id, number) != null) {
                findings.error(number, IntakeColumn.ID, "id-twice", text);
            }
            return id;
        } catch (IllegalArgumentException other) {
            findings.error(number, IntakeColumn.ID, "unknown-id", text);
            return null;
        }
    }

    /** Of a code of six digits, of one that lost its zero in a sheet, or of one without the digit that checks the others. */
    private boolean elsewhere(@Nullable String text) {
        String code = text == null ? "" : OneSpelling.plain(text).replaceAll("[^0-9]", "");
        return switch (code.length()) {
            case 6 -> !code.equals(municipality);
            case 5 -> !("0" + code).equals(municipality) && !municipality.startsWith(code);
            default -> false;
        };
    }

    private static @Nullable String oneLine(@Nullable String text) {
        return text == null ? null : text.replace('\n', ' ');
    }

    private static @Nullable String joined(@Nullable String first, @Nullable String second, String between) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return first + between + second;
    }
}
