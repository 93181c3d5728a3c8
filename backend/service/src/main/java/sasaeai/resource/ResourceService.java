package sasaeai.resource;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.account.CurrentActor;
import sasaeai.municipality.Municipalities;
import sasaeai.resource.reading.ResourceFilter;
import sasaeai.resource.view.ResourceView;
import sasaeai.shared.audit.PersonalDataReads;
import sasaeai.shared.idempotency.IdempotentCreates;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.time.Today;
import sasaeai.shared.web.Created;
import sasaeai.shared.web.ETag;

/** Shows resources to everybody, and lets the city and the centers look after them. */
@ApplicationScoped
@Transactional
class ResourceService {
    /** A repeated key must come with the same body for the same resource. */
    private record Asked(UUID of, Object input) {}

    private final ResourceRepository resources;
    private final ResourceReferences references;
    private final Municipalities municipalities;
    private final SecurityIdentity identity;
    private final CurrentActor currentActor;
    private final IdempotentCreates creates;
    private final PersonalDataReads personalData;
    private final JsonReads reads;
    private final Today today;

    ResourceService(
            ResourceRepository resources,
            ResourceReferences references,
            Municipalities municipalities,
            SecurityIdentity identity,
            CurrentActor currentActor,
            IdempotentCreates creates,
            PersonalDataReads personalData,
            JsonReads reads,
            Today today) {
        this.resources = resources;
        this.references = references;
        this.municipalities = municipalities;
        this.identity = identity;
        this.currentActor = currentActor;
        this.creates = creates;
        this.personalData = personalData;
        this.reads = reads;
        this.today = today;
    }

    Json list(ResourceFilter filter, PageRequest page) {
        return resources.list(reader(), filter, page, today.get());
    }

    Json map(ResourceFilter filter) {
        return resources.map(reader(), filter, today.get());
    }

    Json get(UUID id) {
        return shown(reader(), id);
    }

    Created create(@Nullable String key, ResourceInput input) {
        Actor actor = currentActor.get();
        return creates.once(key, input, () -> {
            ResourceRules.requireSound(input, today.get());
            references.requireKnown(input, List.of());
            ResourcePolicy.requireMayWrite(actor, references.ownArea(actor, input.areaId()));
            Resource resource = new Resource(input);
            resources.persistAndFlush(resource);
            return created(actor, resource.id());
        });
    }

    Json replace(UUID id, ETag expected, ResourceInput input) {
        Actor actor = currentActor.get();
        ResourcePolicy.requireMayWrite(actor, resources.editedBy(actor, id));
        Resource resource = resources.get(id);
        expected.requireMatch(resource.version());
        ResourceRules.requireSound(input, today.get());
        references.requireKnown(input, resource.codes());
        // A center hands nothing to another center's area; that is the city's to do.
        ResourcePolicy.requireMayWrite(actor, references.ownArea(actor, input.areaId()));
        resource.change(input);
        resources.flush(); // the view carries the version that this update produced
        return shown(actor, id);
    }

    Created confirm(UUID id, @Nullable String key, ConfirmationInput input) {
        Actor actor = currentActor.get();
        return creates.once(key, new Asked(id, input), () -> {
            ResourcePolicy.requireMayWrite(actor, resources.editedBy(actor, id));
            ResourceRules.requireByNow(input.confirmedOn(), today.get());
            resources.save(resources.getHeld(id).confirm(input.confirmedOn(), actor.accountId()));
            resources.flush();
            return created(actor, id);
        });
    }

    private Created created(Actor actor, UUID id) {
        return new Created("resources/" + id, shown(actor, id));
    }

    /** A contact without consent is personal data: that somebody read it is written down. */
    private Json shown(@Nullable Actor reader, UUID id) {
        Json json = resources.view(reader, id, today.get());
        if (reader != null
                && reader.staff()
                && reads.as(ResourceView.class, json).showsPrivateContact()) {
            personalData.record("resource", List.of(id));
        }
        return json;
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
