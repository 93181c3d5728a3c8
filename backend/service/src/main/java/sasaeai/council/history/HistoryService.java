package sasaeai.council.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.account.CurrentActor;
import sasaeai.council.Councils;
import sasaeai.shared.idempotency.IdempotentCreates;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.time.Today;
import sasaeai.shared.web.Created;

/** Writes down what a council aims at and where it comes from; only what never happened is taken back. */
@ApplicationScoped
@Transactional
class HistoryService {
    private record OfCouncil(UUID councilId, Object input) {}

    private final HistoryRepository history;
    private final Councils councils;
    private final CurrentActor currentActor;
    private final IdempotentCreates creates;
    private final Today today;

    HistoryService(
            HistoryRepository history,
            Councils councils,
            CurrentActor currentActor,
            IdempotentCreates creates,
            Today today) {
        this.history = history;
        this.councils = councils;
        this.currentActor = currentActor;
        this.creates = creates;
        this.today = today;
    }

    Json listVisions(UUID councilId, PageRequest page) {
        councils.requireVisible(currentActor.get(), councilId);
        return history.visions(councilId, page);
    }

    Created decide(UUID councilId, @Nullable String key, VisionInput input) {
        Actor actor = currentActor.get();
        return creates.once(key, new OfCouncil(councilId, input), () -> {
            councils.requireEditableAndTouch(actor, councilId); // the council's page shows its newest vision
            if (input.decidedOn().isAfter(today.get())) {
                throw ProblemException.invalid("/decidedOn", "date-range");
            }
            Vision vision = new Vision(councilId, input);
            history.add(vision);
            return new Created(path(councilId, "visions", vision.id()), history.vision(councilId, vision.id()));
        });
    }

    Json listLineage(UUID councilId, PageRequest page) {
        councils.requireVisible(currentActor.get(), councilId);
        return history.lineages(councilId, page);
    }

    Created record(UUID councilId, @Nullable String key, LineageInput input) {
        Actor actor = currentActor.get();
        return creates.once(key, new OfCouncil(councilId, input), () -> {
            councils.requireEditable(actor, councilId);
            if (input.otherId().equals(councilId)) {
                throw ProblemException.invalid("/otherId", "self");
            }
            if (!councils.exists(input.otherId())) {
                throw ProblemException.invalid("/otherId", "unknown-reference");
            }
            Lineage lineage = new Lineage(councilId, input);
            history.add(lineage);
            return new Created(path(councilId, "lineage", lineage.id()), history.lineage(councilId, lineage.id()));
        });
    }

    /** For an entry written by mistake; from either of its councils, because it stands on the pages of both. */
    void takeBack(UUID councilId, UUID id) {
        councils.requireEditable(currentActor.get(), councilId);
        history.remove(history.getLineage(councilId, id));
    }

    private static String path(UUID councilId, String what, UUID id) {
        return "councils/" + councilId + "/" + what + "/" + id;
    }
}
