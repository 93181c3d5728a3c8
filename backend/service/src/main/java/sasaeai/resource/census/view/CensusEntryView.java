package sasaeai.resource.census.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.resource.view.ResourceStatus;

/**
 * One resource in a round.
 *
 * @param schedules when it takes place, as it was written
 * @param stale nobody has found it to be still so within a year
 * @param note what has changed, in the words of whoever answered
 * @param answeredBy the account that wrote it down; absent for an answer by link
 * @param printedOn when its sheet was printed last
 */
public record CensusEntryView(
        UUID id,
        UUID roundId,
        UUID resourceId,
        String name,
        UUID areaId,
        String areaName,
        @Nullable String venue,
        List<String> schedules,
        ResourceStatus resourceStatus,
        @Nullable LocalDate confirmedOn,
        boolean stale,
        EntryStatus status,
        @Nullable CensusAnswer answer,
        @Nullable String note,
        @Nullable LocalDate answeredOn,
        @Nullable AnsweredHow answeredHow,
        @Nullable String answeredBy,
        @Nullable LocalDate printedOn,
        long version) {}
