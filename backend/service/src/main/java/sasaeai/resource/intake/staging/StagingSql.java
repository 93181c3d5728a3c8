package sasaeai.resource.intake.staging;

import java.util.List;

/** The tables in which a list stands for one transaction. */
final class StagingSql {
    /** The comparison sorts and joins all of a list: in memory, not in files. A list is brought seldom. */
    static final List<String> CREATE = List.of("SET LOCAL work_mem = '64MB'", """
            CREATE TEMP TABLE intake_row (
                n integer, id uuid, name text, kana text, name_key text, kana_key text, place_key text,
                name_spelling text, kana_spelling text, kinds text[], scenes text[], formality text,
                organizer_name text, organizer_kind text, venue text, address text,
                latitude double precision, longitude double precision, area_id uuid, cost text, capacity integer,
                access text[], contact_text text, contact_consent_on date, note text, source text, status text,
                confirmed_on date, wordings text[], stops jsonb) ON COMMIT DROP
            """, """
            CREATE TEMP TABLE intake_known (
                id uuid, area_id uuid, name_key text, kana_key text, place_key text) ON COMMIT DROP
            """, """
            CREATE TEMP TABLE intake_wording (wording text, in_words text, not_understood text[]) ON COMMIT DROP
            """, """
            CREATE TEMP TABLE intake_time (
                wording text, n integer, weekday integer, nth integer, month_day integer, months integer,
                except_weekdays integer, holidays text, not_before date, step integer, step_base integer,
                starts_at time, ends_at time) ON COMMIT DROP
            """);

    /** What rows are joined by; of the rest nothing is asked. */
    static final List<String> ANALYZE = List.of(
            "ANALYZE intake_row (n, id, name_key, kana_key, place_key, area_id)",
            "ANALYZE intake_known",
            "ANALYZE intake_wording",
            "ANALYZE intake_time");

    static final String EXISTING = """
            SELECT id, area_id, name, kana, venue, address, latitude, longitude FROM resource
            WHERE municipality_code = :tenant AND id > :after ORDER BY id LIMIT :most
            """;

    static final String WORDS = """
            SELECT list, label, code FROM code_list_item
            WHERE municipality_code = :tenant AND list IN ('RESOURCE_KIND', 'LIFE_SCENE', 'ORGANIZER_KIND')
            ORDER BY active, position DESC
            """; // what is in use is put last and stands

    static final String AREAS = """
            SELECT a.id, a.name, s.name AS scheme FROM area a
            JOIN area_scheme s ON s.municipality_code = a.municipality_code AND s.id = a.scheme_id
            WHERE a.municipality_code = :tenant
            """;

    private StagingSql() {}
}
