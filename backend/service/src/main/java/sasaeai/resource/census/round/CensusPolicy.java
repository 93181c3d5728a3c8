package sasaeai.resource.census.round;

import sasaeai.account.Actor;
import sasaeai.resource.census.CensusProblem;
import sasaeai.shared.problem.ProblemException;

/** Who may ask which areas; who sees which entries is in {@code reading}. */
final class CensusPolicy {
    private CensusPolicy() {}

    /** @param ownAreas whether areas are named, and all are ones that the actor's centers look after */
    static boolean mayAsk(Actor actor, boolean ownAreas) {
        return switch (actor.role()) {
            case CITY -> true;
            case ANSHIN_CENTER -> ownAreas;
            case RESIDENT -> false;
        };
    }

    static void require(boolean allowed) {
        if (!allowed) {
            throw new ProblemException(CensusProblem.EDIT_FORBIDDEN);
        }
    }
}
