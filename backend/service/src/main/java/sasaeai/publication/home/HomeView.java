package sasaeai.publication.home;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Role;
import sasaeai.meeting.view.DecisionView;
import sasaeai.need.view.VoiceView;

/**
 * The first page of one reader.
 *
 * @param newVoices voices that wait for the reader's review; none of a resident
 * @param dueDecisions open ones that are late or due within two weeks, at most ten
 * @param answeredVoices the resident's own that councils talked about in the last 90 days, at most three
 */
public record HomeView(
        Role role,
        LocalDate today,
        @Nullable HomeMeeting next,
        List<CouncilState> councils,
        int newVoices,
        List<DecisionView> dueDecisions,
        List<VoiceView> answeredVoices,
        NextActionView nextAction) {}
