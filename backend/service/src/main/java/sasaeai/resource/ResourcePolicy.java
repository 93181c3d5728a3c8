package sasaeai.resource;

import sasaeai.account.Actor;
import sasaeai.shared.problem.ProblemException;

/** Who may write about resources; who sees which is in {@code reading}. */
public final class ResourcePolicy {
    private ResourcePolicy() {}

    /** @param ownArea whether the area is one that the actor's centers look after */
    static boolean mayWrite(Actor actor, boolean ownArea) {
        return switch (actor.role()) {
            case CITY -> true;
            case ANSHIN_CENTER -> ownArea;
            case RESIDENT -> false;
        };
    }

    public static void requireMayWrite(Actor actor, boolean ownArea) {
        if (!mayWrite(actor, ownArea)) {
            throw new ProblemException(ResourceProblem.RESOURCE_EDIT_FORBIDDEN);
        }
    }
}
