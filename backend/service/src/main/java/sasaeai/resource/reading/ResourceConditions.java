package sasaeai.resource.reading;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.resource.reading.ResourceFilter.Bounds;
import sasaeai.resource.time.OpeningFilter;
import sasaeai.resource.view.Position;
import sasaeai.shared.problem.CommonProblem;
import sasaeai.shared.problem.ProblemError;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.read.Rows;
import sasaeai.shared.text.OneSpelling;

/** One question to the list or the map: which resources, in which order. */
final class ResourceConditions {
    private static final String OF_CATEGORY = """
            r.kinds && ARRAY(SELECT k.code FROM code_list_item k
                WHERE k.municipality_code = :tenant AND k.list = 'RESOURCE_KIND' AND k.national_category = :nationalCategory)""";

    private static final String FRAME = """
            %1$s.latitude BETWEEN :%2$sSouth AND :%2$sNorth AND %1$s.longitude BETWEEN :%2$sWest AND :%2$sEast""";

    private final ResourceScope scope;
    private final @Nullable Position near;
    private final Rows rows;

    ResourceConditions(@Nullable Actor reader, ResourceFilter filter, LocalDate today) {
        scope = ResourceScope.of(reader);
        near = filter.nearPoint();
        rows = ResourceScope.rows(reader)
                .and(scope.visible())
                .and("r.kinds && :kinds", "kinds", filter.kindCodes())
                .and(OF_CATEGORY, "nationalCategory", filter.nationalCategory())
                .and(":scene = ANY(r.scenes)", "scene", filter.scene())
                .and(
                        "r.area_id = ANY((SELECT area_ids_within(:tenant, ARRAY[:areaId]))::uuid[])",
                        "areaId",
                        filter.areaId())
                .and("r.confirmed_on >= :confirmedSince", "confirmedSince", filter.confirmedSince())
                .and("r.status = :status", "status", filter.status())
                .and("r.number = :number", "number", filter.number())
                .and("position(:text IN r.search_text) > 0", "text", text(filter))
                .with("yearAgo", today.minusYears(1));
        OpeningFilter.narrow(rows, filter.weekday(), filter.hours(), filter.day());
        within("bbox", filter.bounds());
        nearby(filter.within());
    }

    ResourceScope scope() {
        return scope;
    }

    Rows rows() {
        return rows;
    }

    String distance() {
        return near == null ? "NULL::double precision" : ResourceSql.DISTANCE;
    }

    String order() {
        return near == null ? "r.sort_key, r.id" : "r.distance, r.id";
    }

    /** What a cursor says of the last row of a page. */
    String key() {
        return (near == null ? "r.sort_key" : "r.distance::text") + " || '|' || r.id";
    }

    ResourceConditions after(PageRequest page) {
        String[] after = page.after(2);
        if (after != null) {
            try {
                rows.with("afterId", UUID.fromString(after[1]));
                rows.with("after", near == null ? after[0] : (Object) Double.valueOf(after[0]));
            } catch (IllegalArgumentException notOurs) {
                throw new ProblemException(CommonProblem.MALFORMED_PARAMETER, new ProblemError("cursor", "format"));
            }
            rows.and("(" + (near == null ? "r.sort_key" : ResourceSql.DISTANCE) + ", r.id) > (:after, :afterId)");
        }
        return this;
    }

    private void nearby(@Nullable Integer metres) {
        if (near == null) {
            return;
        }
        rows.with("nearLatitude", near.latitude()).with("nearLongitude", near.longitude());
        if (metres == null) {
            rows.and(ResourceSql.PLACED);
        } else {
            within("around", Bounds.around(near, metres)); // found by index; the circle is cut out of the frame
            rows.and(ResourceSql.DISTANCE + " <= :within", "within", metres);
        }
    }

    private void within(String name, @Nullable Bounds bounds) {
        if (bounds != null) {
            // An array, not a subquery: so that both sides of OR are looked up by index.
            rows.and("(" + FRAME.formatted("r", name) + ") OR r.id = ANY(ARRAY(" + ResourceSql.SHOPS + " AND "
                            + FRAME.formatted("s", name) + "))")
                    .with(name + "West", bounds.west())
                    .with(name + "South", bounds.south())
                    .with(name + "East", bounds.east())
                    .with(name + "North", bounds.north());
        }
    }

    private static @Nullable String text(ResourceFilter filter) {
        return filter.text() == null ? null : OneSpelling.name(filter.text());
    }
}
