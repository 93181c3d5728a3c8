package sasaeai.council;

import java.util.UUID;
import sasaeai.account.Actor;
import sasaeai.shared.problem.ProblemException;

/** Who may do what to a council. */
public final class CouncilPolicy {
    private CouncilPolicy() {}

    /** Residents know of their own councils only; staff know of all in the municipality. */
    public static boolean maySee(Actor actor, UUID councilId) {
        return switch (actor.role()) {
            case CITY, ANSHIN_CENTER -> true;
            case RESIDENT -> actor.owns(councilId);
        };
    }

    public static boolean mayEdit(Actor actor, UUID councilId) {
        return switch (actor.role()) {
            case CITY -> true;
            case ANSHIN_CENTER -> actor.owns(councilId);
            case RESIDENT -> false;
        };
    }

    /** 404 for a council that this actor must not know of. */
    public static void requireMaySee(Actor actor, UUID councilId) {
        if (!maySee(actor, councilId)) {
            throw new ProblemException(CouncilProblem.COUNCIL_NOT_FOUND);
        }
    }

    public static void requireMayEdit(Actor actor, UUID councilId) {
        requireMaySee(actor, councilId);
        if (!mayEdit(actor, councilId)) {
            throw new ProblemException(CouncilProblem.COUNCIL_EDIT_FORBIDDEN);
        }
    }

    /** Layer, area, centers and status are the city's to decide. */
    static void requireMayChange(Actor actor, Council council, CouncilInput input) {
        requireMayEdit(actor, council.id());
        boolean allowed = switch (actor.role()) {
            case CITY -> true;
            case ANSHIN_CENTER, RESIDENT -> council.keepsFrame(input);
        };
        if (!allowed) {
            throw new ProblemException(CouncilProblem.COUNCIL_EDIT_FORBIDDEN);
        }
    }
}
