package sasaeai.council.member;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import sasaeai.account.Actor;
import sasaeai.account.Role;
import sasaeai.council.CouncilProblem;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.read.Rows;
import sasaeai.shared.time.Today;

/** All queries about the members of councils. */
@ApplicationScoped
class MemberRepository implements PanacheRepositoryBase<Member, UUID> {
    /** Whether the reader looks after the member's council. */
    private static final String OWN = "(:staff AND (:city OR m.council_id = ANY(:own)))";

    private static final String RUNNING = "m.term_from <= :on AND (m.term_to IS NULL OR m.term_to >= :on)";

    private static final String VIEW = """
            json_build_object('id', m.id, 'councilId', m.council_id, 'capacity', m.capacity, 'locality', m.locality,
                'displayName', m.capacity || coalesce('（' || m.locality || '）', ''), 'kind', m.kind, 'core', m.core,
                'termFrom', m.term_from, 'termTo', m.term_to,
                'current', :today BETWEEN m.term_from AND coalesce(m.term_to, 'infinity'::date),
                'personId', CASE WHEN %1$s THEN m.person_id END,
                'hasLogin', CASE WHEN %1$s THEN EXISTS (SELECT 1 FROM account a
                    WHERE a.municipality_code = m.municipality_code AND a.person_id = m.person_id AND a.status = 'ACTIVE') END,
                'successorId', m.successor_id, 'version', m.version,
                'editable', %1$s AND c.status <> 'CLOSED')
            """.formatted(OWN);

    private static final String MEMBERS = """
            FROM council_member m JOIN council c ON c.municipality_code = m.municipality_code AND c.id = m.council_id
            WHERE m.municipality_code = :tenant
            """;

    private final JsonReads reads;
    private final Today today;

    MemberRepository(JsonReads reads, Today today) {
        this.reads = reads;
        this.today = today;
    }

    /** Another municipality's member does not exist here. */
    Member get(UUID id) {
        return find("id", id).firstResultOptional().orElseThrow(MemberRepository::notFound);
    }

    Json view(Actor actor, UUID id) {
        String sql = "SELECT m.version, " + VIEW + MEMBERS + " AND m.id = :id";
        return reads.find(sql, scope(actor).with("id", id)).orElseThrow(MemberRepository::notFound);
    }

    Json list(Actor actor, UUID councilId, MemberFilter filter, PageRequest page) {
        LocalDate on = filter.on() == null ? today.get() : filter.on();
        Rows rows = scope(actor)
                .and("m.council_id = :councilId", "councilId", councilId)
                .and(RUNNING, "on", filter.everybody() ? null : on)
                .afterId(page, "m.id", false);
        String sql = "SELECT m.id::text AS key, " + VIEW + " AS view " + MEMBERS + rows.sql()
                + " ORDER BY m.id LIMIT :limit + 1";
        return reads.page(page, sql, rows);
    }

    private Rows scope(Actor actor) {
        return new Rows()
                .with("staff", actor.staff())
                .with("city", actor.role() == Role.CITY)
                .with("own", actor.councilIds().toArray(UUID[]::new))
                .with("today", today.get());
    }

    private static ProblemException notFound() {
        return new ProblemException(CouncilProblem.MEMBER_NOT_FOUND);
    }
}
