package sasaeai.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.Rows;

/** All queries about people. */
@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {
    private final JsonReads reads;

    PersonRepository(JsonReads reads) {
        this.reads = reads;
    }

    /** Center staff know the members of the councils that they support; nobody else exists for them. */
    Json view(Actor actor, UUID id) {
        Rows rows = new Rows()
                .with("id", id)
                .with("city", actor.role() == Role.CITY)
                .with("own", actor.councilIds().toArray(UUID[]::new));
        return reads.find("""
                SELECT p.version, json_build_object(
                    'id', p.id, 'name', p.name, 'kana', p.kana, 'phone', p.phone, 'email', p.email,
                    'consentOn', p.consent_on, 'erased', p.erased_at IS NOT NULL, 'version', p.version)
                FROM person p
                WHERE p.municipality_code = :tenant AND p.id = :id
                  AND (:city OR EXISTS (
                      SELECT 1 FROM council_member m
                      WHERE m.municipality_code = p.municipality_code AND m.person_id = p.id
                        AND m.council_id = ANY(:own)))
                """, rows).orElseThrow(() -> new ProblemException(PersonProblem.PERSON_NOT_FOUND));
    }

    Person get(UUID id) {
        return find("id", id)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(PersonProblem.PERSON_NOT_FOUND));
    }
}
