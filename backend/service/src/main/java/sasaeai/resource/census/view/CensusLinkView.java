package sasaeai.resource.census.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sasaeai.resource.view.ResourceView.ContactCenter;

/**
 * What somebody who holds the link of a venue may know: nothing personal.
 *
 * @param schedules when it takes place, as it was written
 * @param changeable false once the center has settled the answer
 * @param center whom to call instead
 */
public record CensusLinkView(
        String roundName,
        LocalDate closesOn,
        String name,
        @Nullable String venue,
        String areaName,
        List<String> schedules,
        @Nullable CensusAnswer answer,
        @Nullable LocalDate answeredOn,
        boolean changeable,
        ContactCenter center,
        long version) {}
