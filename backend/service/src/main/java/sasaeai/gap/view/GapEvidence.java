package sasaeai.gap.view;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.gap.analysis.GapState;
import sasaeai.gap.demand.DemandView;
import sasaeai.resource.view.ResourceStatus;

/**
 * One kind in one area, with all that led to its state and what could be done.
 *
 * @param metres to the nearest that people can count on; 0 when it is in the area
 * @param count how many are in the area or within walking distance
 * @param weekdays how many of these take place on each weekday, from Monday; one of two days counts on both
 * @param onNoWeekday how many of these name no weekday: by appointment, on a day of the month, always there
 * @param voiceCategories codes of VOICE_CATEGORY that count as demand of this kind
 * @param supplies the nearest that people can count on
 * @param uncounted near, but resting or not confirmed within a year
 * @param venues where something could take place: venues in the area or around it
 * @param closed the nearest areas that had this gap within three years and have it no more
 * @param agenda meetings that talk about it, as far as the reader may know of them
 * @param nextMeeting the next meeting of the area's council, if the reader may write in it
 */
public record GapEvidence(
        UUID areaId,
        String areaName,
        UUID schemeId,
        String schemeName,
        String kind,
        String kindLabel,
        LocalDate asOf,
        int within,
        int farthest,
        GapState state,
        @Nullable Long metres,
        int count,
        List<WeekdayCount> weekdays,
        int onNoWeekday,
        boolean placed,
        List<DemandView> demand,
        List<String> voiceCategories,
        List<NearResource> supplies,
        List<NearResource> uncounted,
        List<NearVenue> venues,
        List<ClosedGap> closed,
        List<GapMeeting> agenda,
        @Nullable GapMeeting nextMeeting) {

    /** How many there are on a weekday, every week or less often. */
    public record WeekdayCount(DayOfWeek weekday, int count) {}

    /** A resource seen from the area. */
    public record NearResource(
            UUID id,
            String name,
            @Nullable String venue,
            @Nullable Long metres,
            ResourceStatus status,
            @Nullable LocalDate confirmedOn) {}

    /** A venue, with a resource that is known to take place there. */
    public record NearVenue(String name, @Nullable Long metres, UUID resourceId) {}

    /**
     * An area to visit.
     *
     * @param metres from one area to the other
     * @param gapUntil the last quarter day on which it still had the gap
     * @param resourceId what closed it, as far as people can count on it today
     */
    public record ClosedGap(
            UUID areaId, String areaName, long metres, LocalDate gapUntil, UUID resourceId, String resourceName) {}

    /** A meeting; the item is there when the gap stands on its agenda. */
    public record GapMeeting(
            UUID meetingId,
            LocalDate heldOn,
            String councilName,
            @Nullable UUID agendaItemId) {}
}
