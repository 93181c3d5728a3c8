package sasaeai.resource.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.read.Rows;

/** Resources as one reader may see them; a reader of null is everybody without a token. */
@ApplicationScoped
public class ResourceReads {
    private static final int MOST_ON_A_MAP = 10_000;

    private final JsonReads reads;

    ResourceReads(JsonReads reads) {
        this.reads = reads;
    }

    private record Standing(boolean edits) {}

    /** Whether this actor looks after the resource; absent for one that the actor must not know of. */
    public Optional<Boolean> editedBy(Actor actor, UUID id) {
        ResourceScope scope = ResourceScope.of(actor);
        String sql = """
                SELECT r.version, json_build_object('edits', %s)
                FROM resource r WHERE r.municipality_code = :tenant AND r.id = :id AND %s
                """.formatted(scope.edits(), scope.visible());
        return reads.find(scope.withOwnAreas(sql), ResourceScope.rows(actor).with("id", id))
                .map(json -> reads.as(Standing.class, json).edits());
    }

    public Optional<Json> find(@Nullable Actor reader, UUID id, LocalDate today) {
        ResourceScope scope = ResourceScope.of(reader);
        String sql = "SELECT r.version, " + ResourceSql.view(scope) + " FROM resource r " + ResourceSql.JOIN_AREA
                + "WHERE r.municipality_code = :tenant AND r.id = :id AND " + scope.visible();
        Rows rows = ResourceScope.rows(reader).with("id", id).with("yearAgo", today.minusYears(1));
        return reads.find(scope.withOwnAreas(sql), rows);
    }

    /** The page is chosen first; only its rows are looked at any closer. */
    public Json list(@Nullable Actor reader, ResourceFilter filter, PageRequest page, LocalDate today) {
        ResourceConditions asked = new ResourceConditions(reader, filter, today).after(page);
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
                        asked.rows().sql(),
                        asked.order().replace("r.distance", "distance"), // the name of the column just made
                        ResourceSql.JOIN_AREA,
                        asked.order());
        return reads.page(page, asked.scope().withOwnAreas(sql), asked.rows());
    }

    /** Absent when there are more than a map can show at once. */
    public Optional<Json> map(@Nullable Actor reader, ResourceFilter filter, LocalDate today) {
        ResourceConditions asked = new ResourceConditions(reader, filter, today);
        String sql = ResourceSql.map(asked.rows().sql(), asked.distance(), asked.order());
        return reads.text(asked.scope().withOwnAreas(sql), asked.rows().with("most", MOST_ON_A_MAP));
    }
}
