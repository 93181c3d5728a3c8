package sasaeai.meeting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import sasaeai.account.Actor;
import sasaeai.meeting.view.MeetingStatus;
import sasaeai.shared.problem.ProblemException;

/**
 * Who may do what to a meeting. Center staff write in every meeting in which a council that they support takes part; which
 * other councils take part is the city's to decide.
 */
final class MeetingPolicy {
    private MeetingPolicy() {}

    static boolean maySee(Actor actor, Set<UUID> councilIds, MeetingStatus status, boolean announced) {
        boolean own = councilIds.stream().anyMatch(actor::owns);
        return switch (actor.role()) {
            case CITY -> true;
            case ANSHIN_CENTER -> own || status.shared();
            case RESIDENT ->
                own
                        && switch (status) {
                            case DRAFT -> false;
                            case CANCELLED -> announced;
                            case CONFIRMED, SHARED, PUBLISHED -> true;
                        };
        };
    }

    static boolean mayEdit(Actor actor, Set<UUID> councilIds) {
        return switch (actor.role()) {
            case CITY -> true;
            case ANSHIN_CENTER -> councilIds.stream().anyMatch(actor::owns);
            case RESIDENT -> false;
        };
    }

    /** 404 for what this actor must not know of. */
    static void requireMaySee(Actor actor, Meeting meeting, MeetingProblem hidden) {
        if (!maySee(actor, meeting.councilIds(), meeting.status(), meeting.announced())) {
            throw new ProblemException(hidden);
        }
    }

    /** 403 for a meeting that is only to be read. */
    static void requireMayEdit(Actor actor, Meeting meeting) {
        if (!mayEdit(actor, meeting.councilIds())) {
            throw new ProblemException(MeetingProblem.MEETING_EDIT_FORBIDDEN);
        }
    }

    /** Center staff neither bring in nor send away nor renumber a council that they do not support. */
    static void requireMaySetCouncils(Actor actor, List<MeetingCouncil> before, List<MeetingCouncil> after) {
        if (!foreign(actor, before).equals(foreign(actor, after))) {
            throw new ProblemException(MeetingProblem.MEETING_EDIT_FORBIDDEN);
        }
    }

    private static Set<String> foreign(Actor actor, List<MeetingCouncil> councils) {
        return councils.stream()
                .filter(council -> !actor.owns(council.councilId()))
                .map(council -> council.councilId() + "/" + council.number())
                .collect(Collectors.toSet());
    }
}
