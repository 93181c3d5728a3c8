package sasaeai.resource.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.resource.intake.reading.IntakeColumn;
import sasaeai.resource.view.Formality;
import sasaeai.resource.view.ResourceSchedule;
import sasaeai.resource.view.ResourceStatus;

/**
 * A list on its way in: what its columns were taken for, and what would come of it.
 *
 * @param rowsDone how many of its rows have been saved, while it is being saved
 * @param failure the type of the problem that ended the last attempt to save
 * @param savable nothing is wrong with it, and there is something to save
 */
public record ResourceImportView(
        UUID id,
        String fileName,
        int headingRow,
        List<ColumnView> columns,
        @Nullable UUID areaId,
        @Nullable String kind,
        Formality formality,
        ResourceStatus status,
        boolean addDoubtful,
        List<WordView> words,
        ImportState state,
        int rowsTotal,
        int rowsDone,
        ImportCounts counts,
        List<RowFinding> errors,
        List<RowFinding> notes,
        List<UnknownWordView> unknownWords,
        List<PreviewRow> preview,
        @Nullable String failure,
        boolean savable,
        long version) {

    /** A heading and what its column means, if anything. */
    public record ColumnView(String heading, @Nullable IntakeColumn meaning) {}

    /** What a word of the list was said to stand for. */
    public record WordView(IntakeColumn column, String word, String code) {}

    /** Rows by what comes of them; {@code others} are entries that this reader does not look after. */
    public record ImportCounts(
            int added, int changed, int same, int doubtful, int others, int elsewhere, int errorRows, int notes) {}

    /** What is to be said of a row, as the sheet counts, and of the column with this meaning. */
    public record RowFinding(
            int row,
            @Nullable IntakeColumn column,
            @Nullable String heading,
            String code,
            @Nullable String text) {}

    /** A word that no list of the municipality has. */
    public record UnknownWordView(IntakeColumn column, String word, int rows) {}

    /** One of the first rows as it would be saved. */
    public record PreviewRow(
            int row,
            RowMatch match,
            String name,
            @Nullable String kana,
            List<String> kindLabels,
            @Nullable String areaName,
            @Nullable String venue,
            ResourceStatus status,
            List<ResourceSchedule> schedules) {}

    /** What comes of a row. */
    public enum RowMatch {
        NEW,
        CHANGED,
        SAME,
        DOUBTFUL,
        OTHERS,
        UNKNOWN
    }
}
