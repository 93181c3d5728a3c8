package sasaeai.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import sasaeai.shared.audit.PersonalDataReads;
import sasaeai.shared.read.Json;
import sasaeai.shared.time.Today;
import sasaeai.shared.web.ETag;

/** Shows, changes and erases personal data, and writes down who looked. */
@ApplicationScoped
@Transactional
class PersonService {
    private final PersonRepository people;
    private final CurrentActor currentActor;
    private final PersonalDataReads reads;
    private final Event<PersonErased> erased;
    private final Today today;

    PersonService(
            PersonRepository people,
            CurrentActor currentActor,
            PersonalDataReads reads,
            Event<PersonErased> erased,
            Today today) {
        this.people = people;
        this.currentActor = currentActor;
        this.reads = reads;
        this.erased = erased;
        this.today = today;
    }

    Json get(UUID id) {
        Json view = people.view(currentActor.get(), id);
        reads.record("person", List.of(id));
        return view;
    }

    Json replace(UUID id, ETag expected, PersonInput input) {
        Actor actor = currentActor.get();
        people.view(actor, id); // whom this actor may not see does not exist
        Person person = people.get(id);
        expected.requireMatch(person.version());
        person.change(input);
        people.flush(); // the view carries the version that this update produced
        return people.view(actor, id);
    }

    void erase(UUID id, ETag expected) {
        currentActor.get();
        Person person = people.get(id);
        expected.requireMatch(person.version());
        person.erase(today.now());
        erased.fire(new PersonErased(id));
    }
}
