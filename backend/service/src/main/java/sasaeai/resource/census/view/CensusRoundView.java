package sasaeai.resource.census.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A round with its progress, area by area, of what this reader looks after.
 *
 * @param scope whose resources are asked; none means all of the municipality
 * @param kinds codes of RESOURCE_KIND; none means all
 */
public record CensusRoundView(
        UUID id,
        String name,
        LocalDate startsOn,
        LocalDate closesOn,
        RoundStatus status,
        List<ScopeArea> scope,
        List<String> kinds,
        List<String> kindLabels,
        CensusProgress progress,
        List<AreaProgress> areas,
        long version,
        boolean editable) {

    /** An area with all that lie within it. */
    public record ScopeArea(UUID id, String name) {}

    /** The entries of the resources of one area. */
    public record AreaProgress(UUID areaId, String areaName, CensusProgress progress) {}
}
