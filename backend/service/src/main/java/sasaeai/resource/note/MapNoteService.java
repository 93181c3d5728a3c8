package sasaeai.resource.note;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.account.CurrentActor;
import sasaeai.municipality.Municipalities;
import sasaeai.municipality.area.Areas;
import sasaeai.resource.ResourcePolicy;
import sasaeai.resource.ResourceReferences;
import sasaeai.shared.idempotency.IdempotentCreates;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.time.Today;
import sasaeai.shared.web.Created;
import sasaeai.shared.web.ETag;

/** Shows notes on the map to everybody, and lets the city and the centers look after them. */
@ApplicationScoped
@Transactional
class MapNoteService {
    private static final String KINDS = "MAP_NOTE_KIND";

    private final MapNoteRepository notes;
    private final ResourceReferences references;
    private final Areas areas;
    private final Municipalities municipalities;
    private final SecurityIdentity identity;
    private final CurrentActor currentActor;
    private final IdempotentCreates creates;
    private final Today today;

    MapNoteService(
            MapNoteRepository notes,
            ResourceReferences references,
            Areas areas,
            Municipalities municipalities,
            SecurityIdentity identity,
            CurrentActor currentActor,
            IdempotentCreates creates,
            Today today) {
        this.notes = notes;
        this.references = references;
        this.areas = areas;
        this.municipalities = municipalities;
        this.identity = identity;
        this.currentActor = currentActor;
        this.creates = creates;
        this.today = today;
    }

    Json list(@Nullable UUID areaId, PageRequest page) {
        return notes.list(reader(), areaId, page);
    }

    Json get(UUID id) {
        return notes.view(reader(), id);
    }

    Created create(@Nullable String key, MapNoteInput input) {
        Actor actor = currentActor.get();
        return creates.once(key, input, () -> {
            requireSound(input, null);
            ResourcePolicy.requireMayWrite(actor, references.ownArea(actor, input.areaId()));
            MapNote note = new MapNote(input);
            notes.persistAndFlush(note);
            return new Created("map-notes/" + note.id(), notes.view(actor, note.id()));
        });
    }

    Json replace(UUID id, ETag expected, MapNoteInput input) {
        Actor actor = currentActor.get();
        ResourcePolicy.requireMayWrite(actor, notes.editedBy(actor, id));
        MapNote note = notes.get(id);
        expected.requireMatch(note.version());
        requireSound(input, note.kind());
        ResourcePolicy.requireMayWrite(actor, references.ownArea(actor, input.areaId()));
        note.change(input);
        notes.flush();
        return notes.view(actor, id);
    }

    void delete(UUID id, ETag expected) {
        Actor actor = currentActor.get();
        ResourcePolicy.requireMayWrite(actor, notes.editedBy(actor, id));
        MapNote note = notes.get(id);
        expected.requireMatch(note.version());
        notes.delete(note);
    }

    private void requireSound(MapNoteInput input, @Nullable String keptKind) {
        input.position().refusal().ifPresent(code -> {
            throw ProblemException.invalid("/position", code);
        });
        if (input.seenOn().isAfter(today.get())) {
            throw ProblemException.invalid("/seenOn", "date-range");
        }
        areas.require("/areaId", input.areaId());
        references.requireKnown("/kind", KINDS, input.kind(), keptKind);
    }

    /** Null for everybody without a token, who may ask of municipalities that take part only. */
    private @Nullable Actor reader() {
        if (!identity.isAnonymous()) {
            return currentActor.get();
        }
        municipalities.requireKnown();
        return null;
    }
}
