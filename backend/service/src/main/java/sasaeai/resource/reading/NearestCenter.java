package sasaeai.resource.reading;

/** Whom to ask about {@code resource r}: a ContactCenter as JSON. */
public final class NearestCenter {
    /** Of the centers that look after the area or one around it the nearest; by the label alone where there is none. */
    public static final String JSON = """
            json_build_object('label', (SELECT m.center_label FROM municipality m WHERE m.code = :tenant), 'name', (
                WITH RECURSIVE above (area_id, depth) AS (
                    SELECT r.area_id, 0
                    UNION
                    SELECT w.within_id, u.depth + 1 FROM above u
                    JOIN area_within w ON w.municipality_code = :tenant AND w.area_id = u.area_id
                    WHERE u.depth < 4)
                SELECT ce.name FROM above u
                JOIN center_area ca ON ca.municipality_code = :tenant AND ca.area_id = u.area_id
                JOIN anshin_center ce ON ce.municipality_code = :tenant AND ce.id = ca.center_id
                ORDER BY u.depth, ce.id LIMIT 1))""";

    private NearestCenter() {}
}
