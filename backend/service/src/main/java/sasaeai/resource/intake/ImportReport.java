package sasaeai.resource.intake;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.Comparator;
import java.util.List;
import sasaeai.resource.intake.ResourceImportView.ImportCounts;
import sasaeai.resource.intake.ResourceImportView.RowFinding;
import sasaeai.resource.intake.reading.Findings;
import sasaeai.resource.intake.reading.Findings.UnknownWord;
import sasaeai.resource.intake.reading.RowError;
import sasaeai.resource.intake.staging.Comparison.Counts;

/** What was found in a list, as it is kept with it. */
record ImportReport(
        int rowsTotal,
        ImportCounts counts,
        List<RowFinding> errors,
        List<RowFinding> notes,
        List<UnknownWord> unknownWords,
        @JsonRawValue List<String> preview,
        boolean savable) {

    static ImportReport of(ImportChoices choices, Findings findings, Counts counts, List<String> preview) {
        int saved = counts.added() + counts.changed() + (choices.addDoubtful() ? counts.doubtful() : 0);
        ImportCounts all = new ImportCounts(
                counts.added(),
                counts.changed(),
                counts.same(),
                counts.doubtful(),
                counts.others(),
                findings.rowsElsewhere(),
                findings.errorRows(),
                findings.notesCounted());
        return new ImportReport(
                saved,
                all,
                shown(choices, findings.errors()),
                shown(choices, findings.notes()),
                findings.words(),
                preview,
                findings.errorRows() == 0 && saved > 0);
    }

    /** From the first row to the last: what is wrong beside others is found after what is wrong in itself. */
    private static List<RowFinding> shown(ImportChoices choices, List<RowError> found) {
        return found.stream()
                .sorted(Comparator.comparingInt(RowError::row))
                .map(each -> shown(choices, each))
                .toList();
    }

    private static RowFinding shown(ImportChoices choices, RowError error) {
        return new RowFinding(error.row(), error.column(), choices.heading(error.column()), error.code(), error.text());
    }
}
