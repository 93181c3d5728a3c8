package sasaeai.resource.reading;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.shared.read.Rows;

/**
 * Which resources a reader sees, and which notes beside them, as conditions on {@code r} and the reader's areas.
 *
 * @param roots SQL: the areas from which the reader's own areas are reached, as uuid[]
 * @param edits the reader looks after this resource: the city, and the center whose areas hold it
 * @param visible the reader may know of this resource
 */
public record ResourceScope(String roots, String edits, String visible) {
    private static final String PUBLIC = "r.status IN ('PUBLISHED', 'PAUSED')";
    private static final String NOWHERE = "'{}'::uuid[]";
    private static final String CENTER_ROOTS = """
            ARRAY(SELECT ca.area_id FROM center_area ca
                  WHERE ca.municipality_code = :tenant AND ca.center_id = ANY(:centers))""";
    private static final String OWN_AREA = "r.area_id = ANY((SELECT area_ids FROM own)::uuid[])";

    /** @param reader null for everybody without a token */
    public static ResourceScope of(@Nullable Actor reader) {
        if (reader == null) {
            return new ResourceScope(NOWHERE, "false", PUBLIC);
        }
        return switch (reader.role()) {
            case CITY -> new ResourceScope(NOWHERE, "true", "true");
            case ANSHIN_CENTER -> new ResourceScope(CENTER_ROOTS, OWN_AREA, "(" + PUBLIC + " OR " + OWN_AREA + ")");
            case RESIDENT -> new ResourceScope(NOWHERE, "false", PUBLIC);
        };
    }

    /** The values of these conditions. */
    public static Rows rows(@Nullable Actor reader) {
        Rows rows = new Rows();
        return reader != null && roots(reader)
                ? rows.with("centers", reader.centerIds().toArray(UUID[]::new))
                : rows;
    }

    /** {@code own}: the reader's areas, found once and then looked up by index, however many resources there are. */
    public String withOwnAreas(String statement) {
        return "WITH own AS MATERIALIZED (SELECT area_ids_within(:tenant, " + roots + ") AS area_ids)\n" + statement;
    }

    private static boolean roots(Actor reader) {
        return switch (reader.role()) {
            case ANSHIN_CENTER -> true;
            case CITY, RESIDENT -> false;
        };
    }
}
