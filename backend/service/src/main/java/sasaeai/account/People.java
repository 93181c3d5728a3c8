package sasaeai.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The door for other rooms: they keep a person's id and never a name. */
@ApplicationScoped
public class People {
    private final PersonRepository people;

    People(PersonRepository people) {
        this.people = people;
    }

    /** Writes a new person down, in the transaction of what the person is needed for. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID register(PersonInput input) {
        Person person = new Person(input);
        people.persistAndFlush(person);
        return person.id();
    }
}
