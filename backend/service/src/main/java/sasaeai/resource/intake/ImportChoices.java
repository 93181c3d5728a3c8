package sasaeai.resource.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sasaeai.resource.intake.ResourceImportInput.WordInput;
import sasaeai.resource.intake.ResourceImportView.ColumnView;
import sasaeai.resource.intake.reading.IntakeColumn;
import sasaeai.resource.intake.staging.Staging.KnownWord;
import sasaeai.resource.view.Formality;
import sasaeai.resource.view.ResourceStatus;
import sasaeai.shared.problem.ProblemException;

/** What was chosen for a list, as it is kept with it. */
record ImportChoices(
        List<ColumnView> columns,
        @Nullable UUID areaId,
        @Nullable String kind,
        Formality formality,
        ResourceStatus status,
        boolean addDoubtful,
        List<WordInput> words) {
    private static final String NUMBER_OF_A_PROVIDER = "事業所番号";

    /** As far as the headings tell; what nobody has looked at yet is not shown to everybody. */
    static ImportChoices guessed(List<String> headings) {
        Map<IntakeColumn, Integer> matched = IntakeColumn.matched(headings);
        Map<Integer, IntakeColumn> meanings = new java.util.HashMap<>();
        matched.forEach((meaning, at) -> meanings.put(at, meaning));
        List<ColumnView> columns = IntStream.range(0, headings.size())
                .mapToObj(at -> new ColumnView(headings.get(at), meanings.get(at)))
                .toList();
        Formality formality = headings.contains(NUMBER_OF_A_PROVIDER) ? Formality.FORMAL : Formality.INFORMAL;
        return new ImportChoices(columns, null, null, formality, ResourceStatus.DRAFT, false, List.of());
    }

    /** 422 for other columns than the list has, and for a meaning given twice. */
    ImportChoices changed(ResourceImportInput input) {
        if (input.columns().size() != columns.size()) {
            throw ProblemException.invalid("/columns", "size");
        }
        List<ColumnView> chosen = IntStream.range(0, columns.size())
                .mapToObj(at -> new ColumnView(
                        columns.get(at).heading(), input.columns().get(at).meaning()))
                .toList();
        for (int at = 0; at < chosen.size(); at++) {
            IntakeColumn meaning = chosen.get(at).meaning();
            if (meaning != null && chosen.subList(0, at).stream().anyMatch(other -> meaning.equals(other.meaning()))) {
                throw ProblemException.invalid("/columns/" + at + "/meaning", "duplicate");
            }
        }
        return new ImportChoices(
                chosen,
                input.areaId(),
                input.kind(),
                input.formality(),
                input.status(),
                input.addDoubtful(),
                input.wordList());
    }

    Map<IntakeColumn, Integer> meanings() {
        Map<IntakeColumn, Integer> meanings = new EnumMap<>(IntakeColumn.class);
        for (int at = 0; at < columns.size(); at++) {
            IntakeColumn meaning = columns.get(at).meaning();
            if (meaning != null) {
                meanings.put(meaning, at);
            }
        }
        return meanings;
    }

    List<KnownWord> knownWords() {
        return words.stream()
                .map(word -> new KnownWord(word.column(), word.word(), word.code()))
                .toList();
    }

    List<String> headings() {
        return columns.stream().map(ColumnView::heading).toList();
    }

    @Nullable
    String heading(@Nullable IntakeColumn meaning) {
        return columns.stream()
                .filter(column -> meaning != null && meaning.equals(column.meaning()))
                .map(ColumnView::heading)
                .findFirst()
                .orElse(null);
    }
}
