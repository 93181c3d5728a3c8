package sasaeai.resource;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.municipality.area.Areas;
import sasaeai.shared.problem.CommonProblem;
import sasaeai.shared.problem.ProblemError;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.PlainSql;
import sasaeai.shared.tenant.RequestFacts;

/** Whether what a resource points to is there, and whose area it is in. */
@ApplicationScoped
public class ResourceReferences {
    private static final String UNKNOWN = """
            SELECT u.pointer FROM unnest(:pointers, :lists, :codes) AS u (pointer, list, code)
            WHERE NOT EXISTS (SELECT 1 FROM code_list_item k
                WHERE k.municipality_code = :tenant AND k.list = u.list AND k.code = u.code
                  AND (k.active OR k.list || '/' || k.code = ANY(:kept)))
            """;

    private static final String OWN_AREA = """
            SELECT :area = ANY(area_ids_within(:tenant, ARRAY(SELECT ca.area_id FROM center_area ca
                WHERE ca.municipality_code = :tenant AND ca.center_id = ANY(:centers))))
            """;

    private final PlainSql sql;
    private final RequestFacts facts;
    private final Areas areas;

    ResourceReferences(PlainSql sql, RequestFacts facts, Areas areas) {
        this.sql = sql;
        this.facts = facts;
        this.areas = areas;
    }

    /** 422 for an area or code that this municipality does not have; {@code kept}: LIST/CODE that may be out of use. */
    void requireKnown(ResourceInput input, List<String> kept) {
        areas.require("/areaId", input.areaId());
        Codes codes = new Codes();
        codes.addAll("/kinds", "RESOURCE_KIND", input.kinds());
        codes.addAll("/scenes", "LIFE_SCENE", input.scenes() == null ? List.of() : input.scenes());
        if (input.organizer() != null && input.organizer().kind() != null) {
            codes.add("/organizer/kind", "ORGANIZER_KIND", input.organizer().kind());
        }
        requireKnown(codes, kept);
    }

    /** 422 at {@code pointer} for a code that the list does not have, or no longer offers unless it is the one kept. */
    public void requireKnown(String pointer, String list, String code, @Nullable String kept) {
        Codes codes = new Codes();
        codes.add(pointer, list, code);
        requireKnown(codes, kept == null ? List.of() : List.of(list + "/" + kept));
    }

    private void requireKnown(Codes codes, List<String> kept) {
        Map<String, Object> values = Map.of(
                "tenant", facts.tenant(),
                "pointers", codes.pointers.toArray(String[]::new),
                "lists", codes.lists.toArray(String[]::new),
                "codes", codes.codes.toArray(String[]::new),
                "kept", kept.toArray(String[]::new));
        List<ProblemError> unknown =
                sql.list(UNKNOWN, values, row -> new ProblemError(row.getString(1), "unknown-reference"));
        if (!unknown.isEmpty()) {
            throw new ProblemException(CommonProblem.VALIDATION, unknown);
        }
    }

    /** Whether the area is one that the actor's centers look after. */
    public boolean ownArea(Actor actor, UUID area) {
        Map<String, Object> values = Map.of(
                "tenant",
                facts.tenant(),
                "area",
                area,
                "centers",
                actor.centerIds().toArray(UUID[]::new));
        return sql.list(OWN_AREA, values, row -> row.getBoolean(1)).getFirst();
    }

    /** Codes with their lists, and where in the body each stands. */
    private static final class Codes {
        final List<String> pointers = new ArrayList<>();
        final List<String> lists = new ArrayList<>();
        final List<String> codes = new ArrayList<>();

        void addAll(String pointer, String list, List<String> all) {
            for (int n = 0; n < all.size(); n++) {
                add(pointer + "/" + n, list, all.get(n));
            }
        }

        void add(String pointer, String list, String code) {
            pointers.add(pointer);
            lists.add(list);
            codes.add(code);
        }
    }
}
