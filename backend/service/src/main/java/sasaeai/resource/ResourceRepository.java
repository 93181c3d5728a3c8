package sasaeai.resource;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.read.Rows;

/** All queries about resources. */
@ApplicationScoped
class ResourceRepository implements PanacheRepositoryBase<Resource, UUID> {
    private static final int MOST_ON_A_MAP = 10_000;

    private final JsonReads reads;

    ResourceRepository(JsonReads reads) {
        this.reads = reads;
    }

    /** What a reader is to a resource. */
    record Standing(boolean edits) {}

    Resource get(UUID id) {
        return find("id", id).firstResultOptional().orElseThrow(ResourceRepository::notFound);
    }

    /** Nobody else changes it until this transaction ends. */
    Resource getHeld(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(ResourceRepository::notFound);
    }

    /** 404 for a resource that this actor must not know of, of this municipality or another. */
    Standing standing(Actor actor, UUID id) {
        ResourceScope scope = ResourceScope.of(actor);
        String sql = """
                SELECT r.version, json_build_object('edits', %s)
                FROM resource r WHERE r.municipality_code = :tenant AND r.id = :id AND %s
                """.formatted(scope.edits(), scope.visible());
        Json json = reads.find(
                        scope.withOwnAreas(sql), ResourceScope.rows(actor).with("id", id))
                .orElseThrow(ResourceRepository::notFound);
        return reads.as(Standing.class, json);
    }

    Json view(@Nullable Actor reader, UUID id, LocalDate today) {
        ResourceScope scope = ResourceScope.of(reader);
        String sql = "SELECT r.version, " + ResourceSql.view(scope) + " FROM resource r " + ResourceSql.JOIN_AREA
                + "WHERE r.municipality_code = :tenant AND r.id = :id AND " + scope.visible();
        Rows rows = ResourceScope.rows(reader).with("id", id).with("yearAgo", today.minusYears(1));
        return reads.find(scope.withOwnAreas(sql), rows).orElseThrow(ResourceRepository::notFound);
    }

    /** The page is chosen first; only its rows are looked at any closer. */
    Json list(ResourceConditions asked, PageRequest page) {
        String conditions = asked.after(page).rows().sql();
        String sql = """
                SELECT %1$s AS key, %2$s AS view
                FROM (SELECT r.*, %3$s AS distance FROM resource r
                      WHERE r.municipality_code = :tenant %4$s
                      ORDER BY %5$s LIMIT :limit + 1) AS r %6$s
                ORDER BY %7$s
                """.formatted(
                        asked.key(),
                        ResourceSql.summary(asked.scope()),
                        asked.distance(),
                        conditions,
                        asked.order().replace("r.distance", "distance"), // the name of the column just made
                        ResourceSql.JOIN_AREA,
                        asked.order());
        return reads.page(page, asked.scope().withOwnAreas(sql), asked.rows());
    }

    /** 400 when there are more than a map can show at once. */
    Json map(ResourceConditions asked) {
        String sql = ResourceSql.map(asked.rows().sql(), asked.distance(), asked.order());
        return reads.text(asked.scope().withOwnAreas(sql), asked.rows().with("most", MOST_ON_A_MAP))
                .orElseThrow(() -> new ProblemException(ResourceProblem.RESOURCE_MAP_TOO_LARGE));
    }

    void save(ResourceConfirmation confirmation) {
        getEntityManager().persist(confirmation);
    }

    private static ProblemException notFound() {
        return new ProblemException(ResourceProblem.RESOURCE_NOT_FOUND);
    }
}
