package sasaeai.resource.note;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.resource.ResourceProblem;
import sasaeai.resource.reading.ResourceScope;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.read.Rows;

/** All queries about notes on the map. Who sees which is the same as for resources: drafts are for who looks after them. */
@ApplicationScoped
class MapNoteRepository implements PanacheRepositoryBase<MapNote, UUID> {
    private static final String VIEW = """
            json_build_object('id', r.id, 'kind', r.kind, 'kindLabel', coalesce(k.label, r.kind), 'text', r.text,
                'position', json_build_object('latitude', r.latitude, 'longitude', r.longitude),
                'areaId', r.area_id, 'areaName', a.name, 'status', r.status, 'seenOn', r.seen_on,
                'version', r.version, 'editable', %s)""";

    private static final String NOTES = """
            FROM map_note r JOIN area a ON a.municipality_code = r.municipality_code AND a.id = r.area_id
            LEFT JOIN code_list_item k
                ON k.municipality_code = r.municipality_code AND k.list = 'MAP_NOTE_KIND' AND k.code = r.kind
            WHERE r.municipality_code = :tenant AND\s""";

    private final JsonReads reads;

    MapNoteRepository(JsonReads reads) {
        this.reads = reads;
    }

    MapNote get(UUID id) {
        return find("id", id).firstResultOptional().orElseThrow(MapNoteRepository::notFound);
    }

    /** 404 for a note that this reader must not know of. */
    Json view(@Nullable Actor reader, UUID id) {
        ResourceScope scope = ResourceScope.of(reader);
        String sql = "SELECT r.version, " + VIEW.formatted(scope.edits()) + "\n" + NOTES + scope.visible()
                + " AND r.id = :id";
        return reads.find(scope.withOwnAreas(sql), ResourceScope.rows(reader).with("id", id))
                .orElseThrow(MapNoteRepository::notFound);
    }

    boolean editedBy(Actor actor, UUID id) {
        return reads.as(MapNoteView.class, view(actor, id)).editable();
    }

    Json list(@Nullable Actor reader, @Nullable UUID areaId, PageRequest page) {
        ResourceScope scope = ResourceScope.of(reader);
        Rows rows = ResourceScope.rows(reader)
                .and("r.area_id = ANY((SELECT area_ids_within(:tenant, ARRAY[:areaId]))::uuid[])", "areaId", areaId)
                .afterId(page, "r.id", true);
        String sql = "SELECT r.id::text AS key, " + VIEW.formatted(scope.edits()) + " AS view\n" + NOTES
                + scope.visible() + rows.sql() + " ORDER BY r.id DESC LIMIT :limit + 1";
        return reads.page(page, scope.withOwnAreas(sql), rows);
    }

    private static ProblemException notFound() {
        return new ProblemException(ResourceProblem.MAP_NOTE_NOT_FOUND);
    }
}
