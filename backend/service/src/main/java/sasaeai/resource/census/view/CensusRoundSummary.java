package sasaeai.resource.census.view;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A round in a list.
 *
 * @param progress of what this reader looks after
 */
public record CensusRoundSummary(
        UUID id,
        String name,
        LocalDate startsOn,
        LocalDate closesOn,
        RoundStatus status,
        CensusProgress progress,
        long version,
        boolean editable) {}
