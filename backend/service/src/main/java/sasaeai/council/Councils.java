package sasaeai.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.shared.problem.ProblemException;

/** The door for what hangs on a council: whether it is there, and whether this actor may change it now. */
@ApplicationScoped
public class Councils {
    private final CouncilRepository councils;

    Councils(CouncilRepository councils) {
        this.councils = councils;
    }

    public boolean exists(UUID id) {
        return councils.count("id", id) == 1;
    }

    /** 404 for a council that does not exist or that this actor must not know of. */
    public void requireVisible(Actor actor, UUID id) {
        CouncilPolicy.requireMaySee(actor, id);
        if (!exists(id)) {
            throw new ProblemException(CouncilProblem.COUNCIL_NOT_FOUND);
        }
    }

    /** When it meets, as it was written; null for a council without a rule and for one that meets no more. */
    public @Nullable String meetingRule(UUID id) {
        Council council = councils.get(id);
        return council.closed() ? null : council.meetingRule();
    }

    /** 404, 403 or, once it is closed, 409. It cannot be closed before this transaction ends. */
    public void requireEditable(Actor actor, UUID id) {
        requireVisible(actor, id);
        CouncilPolicy.requireMayEdit(actor, id);
        councils.lock(id, LockModeType.PESSIMISTIC_READ).requireOpen();
    }

    /** The same, for a change that the council's own page shows: whoever is editing that page has to look again. */
    public void requireEditableAndTouch(Actor actor, UUID id) {
        requireVisible(actor, id);
        CouncilPolicy.requireMayEdit(actor, id);
        councils.lock(id, LockModeType.PESSIMISTIC_FORCE_INCREMENT).requireOpen();
    }
}
