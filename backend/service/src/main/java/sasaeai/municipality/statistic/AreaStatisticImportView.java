package sasaeai.municipality.statistic;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a table of figures would bring, or has brought.
 *
 * @param saved whether it was asked to be saved, and was; never with errors
 */
public record AreaStatisticImportView(
        int rows,
        int added,
        int changed,
        int same,
        List<StatisticFinding> errors,
        List<StatisticPreview> preview,
        boolean saved) {

    /** What is wrong with the cell of a row, as the sheet counts. */
    public record StatisticFinding(
            int row, String heading, String code, @Nullable String text) {}

    /** One of the first rows as it would be saved. */
    public record StatisticPreview(
            int row,
            String areaName,
            LocalDate asOf,
            @Nullable Integer population,
            @Nullable Integer aged65,
            @Nullable Integer households) {}
}
