package sasaeai.account.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.People;
import sasaeai.account.PersonInput;
import sasaeai.account.PersonProblem;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.tenant.RequestFacts;

/**
 * The person behind a council member. Councils stand above accounts and cannot be called from here, so that the two
 * statements about their table stand in this one place.
 */
@ApplicationScoped
class MemberPersons {
    private static final String MEMBER = """
            SELECT m.person_id,
                   m.term_to < (now() AT TIME ZONE 'Asia/Tokyo')::date,
                   EXISTS (SELECT 1 FROM account a
                           WHERE a.municipality_code = m.municipality_code AND a.person_id = m.person_id),
                   EXISTS (SELECT 1 FROM person p WHERE p.municipality_code = m.municipality_code
                           AND p.id = m.person_id AND p.erased_at IS NOT NULL)
            FROM council_member m WHERE m.municipality_code = :tenant AND m.id = :id FOR UPDATE
            """;

    private final EntityManager entities;
    private final RequestFacts facts;
    private final People people;

    MemberPersons(EntityManager entities, RequestFacts facts, People people) {
        this.entities = entities;
        this.facts = facts;
        this.people = people;
    }

    /** The member's person, registered when there is none yet; a person has one login, and a past member gets none. */
    UUID of(UUID memberId) {
        @SuppressWarnings("unchecked")
        List<Tuple> found = entities.createNativeQuery(MEMBER, Tuple.class)
                .setParameter("tenant", facts.tenant())
                .setParameter("id", memberId)
                .getResultList();
        if (found.isEmpty()) {
            throw ProblemException.invalid("/memberId", "unknown-reference");
        }
        Tuple member = found.getFirst();
        if (Boolean.TRUE.equals(member.get(1))) {
            throw ProblemException.invalid("/memberId", "term-ended");
        }
        if (Boolean.TRUE.equals(member.get(2)) || Boolean.TRUE.equals(member.get(3))) {
            throw ProblemException.invalid("/memberId", "not-allowed");
        }
        UUID person = (UUID) member.get(0);
        return person == null ? register(memberId) : person;
    }

    /** 409 when this person was erased: a closed login of theirs stays closed. */
    void requireKept(@Nullable UUID personId) {
        boolean erased = personId != null
                && !entities.createNativeQuery("""
                        SELECT 1 FROM person
                        WHERE municipality_code = :tenant AND id = :id AND erased_at IS NOT NULL
                        """)
                        .setParameter("tenant", facts.tenant())
                        .setParameter("id", personId)
                        .getResultList()
                        .isEmpty();
        if (erased) {
            throw new ProblemException(PersonProblem.PERSON_ERASED);
        }
    }

    private UUID register(UUID memberId) {
        UUID person = people.register(new PersonInput(null, null, null, null, null));
        entities.createNativeQuery("""
                UPDATE council_member SET person_id = :person, version = version + 1
                WHERE municipality_code = :tenant AND id = :id
                """)
                .setParameter("person", person)
                .setParameter("tenant", facts.tenant())
                .setParameter("id", memberId)
                .executeUpdate();
        return person;
    }
}
