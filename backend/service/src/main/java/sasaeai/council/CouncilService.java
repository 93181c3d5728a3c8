package sasaeai.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.account.CurrentActor;
import sasaeai.shared.idempotency.IdempotentCreates;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.web.Created;
import sasaeai.shared.web.ETag;

/** Opens, shows and changes councils. */
@ApplicationScoped
@Transactional
class CouncilService {
    private final CouncilRepository councils;
    private final CurrentActor currentActor;
    private final IdempotentCreates creates;

    CouncilService(CouncilRepository councils, CurrentActor currentActor, IdempotentCreates creates) {
        this.councils = councils;
        this.currentActor = currentActor;
        this.creates = creates;
    }

    @Transactional(TxType.SUPPORTS) // one statement needs no transaction around it
    Json list(CouncilFilter filter, PageRequest page) {
        return councils.list(currentActor.get(), filter, page);
    }

    @Transactional(TxType.SUPPORTS)
    Json get(UUID id) {
        Actor actor = currentActor.get();
        CouncilPolicy.requireMaySee(actor, id);
        return councils.view(actor, id);
    }

    Created create(@Nullable String key, CouncilInput input) {
        Actor actor = currentActor.get();
        return creates.once(key, input, () -> {
            Council council = new Council(input);
            councils.persistAndFlush(council);
            return new Created("councils/" + council.id(), councils.view(actor, council.id()));
        });
    }

    Json replace(UUID id, ETag expected, CouncilInput input) {
        Actor actor = currentActor.get();
        Council council = councils.get(id);
        CouncilPolicy.requireMayChange(actor, council, input);
        expected.requireMatch(council.version());
        council.change(input);
        councils.flush(); // the view carries the version that this update produced
        return councils.view(actor, id);
    }
}
