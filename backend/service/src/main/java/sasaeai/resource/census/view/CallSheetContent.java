package sasaeai.resource.census.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.resource.view.ResourceView.ContactCenter;

/** What stands on the call sheets of a round; the part for staff holds personal data. */
public record CallSheetContent(UUID roundId, String roundName, LocalDate closesOn, List<CallSheet> sheets) {

    /**
     * One resource.
     *
     * @param personal whether contact or organizer must not be known to everybody
     */
    public record CallSheet(
            UUID entryId,
            UUID resourceId,
            String name,
            @Nullable String kana,
            String areaName,
            @Nullable String venue,
            List<String> schedules,
            @Nullable LocalDate confirmedOn,
            @Nullable String organizer,
            @Nullable String contact,
            boolean personal,
            ContactCenter center) {}
}
