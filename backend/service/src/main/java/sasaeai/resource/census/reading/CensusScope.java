package sasaeai.resource.census.reading;

import java.util.UUID;
import sasaeai.account.Actor;
import sasaeai.account.Role;
import sasaeai.shared.read.Rows;

/** Whose entries a reader sees, as a condition on {@code resource r}: the city all, a center those of its areas. */
record CensusScope(Actor reader) {
    private static final String CENTER_ROOTS = """
            ARRAY(SELECT ca.area_id FROM center_area ca
                  WHERE ca.municipality_code = :tenant AND ca.center_id = ANY(:centers))""";

    String own(String area) {
        return switch (reader.role()) {
            case CITY -> "true";
            case ANSHIN_CENTER -> area + " = ANY((SELECT area_ids FROM own)::uuid[])";
            case RESIDENT -> "false";
        };
    }

    /** What a condition on no area at all comes to. */
    String everywhere() {
        return String.valueOf(reader.role() == Role.CITY);
    }

    /** {@code own}: the areas of the reader's centers, found once. */
    String withOwnAreas(String statement) {
        String roots = centers() ? CENTER_ROOTS : "'{}'::uuid[]";
        return "WITH own AS MATERIALIZED (SELECT area_ids_within(:tenant, " + roots + ") AS area_ids)\n" + statement;
    }

    Rows rows() {
        return centers() ? new Rows().with("centers", reader.centerIds().toArray(UUID[]::new)) : new Rows();
    }

    private boolean centers() {
        return switch (reader.role()) {
            case ANSHIN_CENTER -> true;
            case CITY, RESIDENT -> false;
        };
    }
}
