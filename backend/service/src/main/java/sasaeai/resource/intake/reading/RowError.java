package sasaeai.resource.intake.reading;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row, or worth knowing of it.
 *
 * @param row as the sheet counts
 * @param column what the column means
 * @param code stable, for the client's sentence
 * @param text what stands there, shortened
 */
public record RowError(
        int row,
        @Nullable IntakeColumn column,
        String code,
        @Nullable String text) {}
