package sasaeai.account.login;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import sasaeai.account.login.keycloak.KeycloakProblem;
import sasaeai.account.login.view.Provisioning;
import sasaeai.shared.problem.ProblemError;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.read.Rows;

/** All queries about accounts. */
@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {
    private static final String VIEW = """
            json_build_object(
                'id', a.id, 'username', a.username, 'label', a.label, 'role', a.role, 'personId', a.person_id,
                'centerIds', ARRAY(SELECT ac.center_id FROM account_center ac
                    WHERE ac.municipality_code = a.municipality_code AND ac.account_id = a.id ORDER BY ac.center_id),
                'councilIds', ARRAY(SELECT DISTINCT m.council_id FROM council_member m
                    WHERE a.role = 'RESIDENT' AND m.municipality_code = a.municipality_code AND m.person_id = a.person_id
                      AND (now() AT TIME ZONE 'Asia/Tokyo')::date BETWEEN m.term_from AND coalesce(m.term_to, 'infinity')
                    ORDER BY m.council_id),
                'status', a.status, 'provisioning', a.provisioning, 'version', a.version, 'editable', true)
            """;

    private final JsonReads reads;

    AccountRepository(JsonReads reads) {
        this.reads = reads;
    }

    Json view(UUID id) {
        return reads.find("""
                SELECT a.version, %s FROM account a WHERE a.municipality_code = :tenant AND a.id = :id
                """.formatted(VIEW), new Rows().with("id", id)).orElseThrow(AccountRepository::notFound);
    }

    Json list(AccountFilter filter, PageRequest page) {
        Rows rows = new Rows()
                .and("a.role = :role", "role", filter.role())
                .and("a.status = :status", "status", filter.status())
                .afterId(page, "a.id", false);
        return reads.page(page, """
                SELECT a.id::text AS key, %s AS view FROM account a
                WHERE a.municipality_code = :tenant %s
                ORDER BY a.id LIMIT :limit + 1
                """.formatted(VIEW, rows.sql()), rows);
    }

    Account get(UUID id) {
        return find("id", id).firstResultOptional().orElseThrow(AccountRepository::notFound);
    }

    /** Nobody else changes or provisions this account until the transaction ends. */
    Account lock(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(AccountRepository::notFound);
    }

    List<UUID> pending() {
        return find("select id from Account where provisioning = ?1 order by id", Provisioning.PENDING)
                .project(UUID.class)
                .list();
    }

    List<Account> ofPerson(UUID personId) {
        return list("personId", personId);
    }

    boolean exists(String username) {
        return count("username", username) > 0;
    }

    boolean heldByOther(String subject, Account account) {
        return count("subject = ?1 and id <> ?2", subject, account.id()) > 0;
    }

    /**
     * A name or a subject belongs to one account of all municipalities, and rows of others cannot be seen from here.
     *
     * @param place where the caller wrote it, if it was written now
     */
    void flushUnlessTaken(ProblemError... place) {
        try {
            flush();
        } catch (ConstraintViolationException refused) {
            if (refused.getKind() == ConstraintViolationException.ConstraintKind.UNIQUE) {
                throw new ProblemException(KeycloakProblem.USERNAME_TAKEN, place);
            }
            throw refused;
        }
    }

    /** Handing out a password changes no column, but the audit has to show who did. */
    void writeDownUse(UUID id) {
        getEntityManager().createNativeQuery("""
                        UPDATE account SET provisioning = provisioning
                        WHERE municipality_code = current_setting('app.tenant') AND id = :id
                        """).setParameter("id", id).executeUpdate();
    }

    private static ProblemException notFound() {
        return new ProblemException(AccountProblem.ACCOUNT_NOT_FOUND);
    }
}
