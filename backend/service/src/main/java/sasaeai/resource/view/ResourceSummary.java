package sasaeai.resource.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.resource.view.ResourceView.StopView;

/**
 * A resource as one row of a list or a marker of a map.
 *
 * @param number counts from 1 in the municipality and never changes
 * @param kindLabels the words for its kinds, in the same order
 * @param distance metres from the point asked for; of a mobile shop, from the nearest of its stops
 * @param stale nobody has found it to be still so within a year
 */
public record ResourceSummary(
        UUID id,
        int number,
        String name,
        @Nullable String kana,
        List<String> kinds,
        List<String> kindLabels,
        UUID areaId,
        String areaName,
        @Nullable String venue,
        @Nullable Position position,
        List<ResourceSchedule> schedules,
        List<StopView> stops,
        ResourceStatus status,
        @Nullable LocalDate confirmedOn,
        @Nullable Long distance,
        boolean stale,
        long version,
        boolean editable) {}
