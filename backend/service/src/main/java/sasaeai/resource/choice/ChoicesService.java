package sasaeai.resource.choice;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sasaeai.account.CurrentActor;
import sasaeai.municipality.Municipalities;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.Rows;

/** Tells everybody the words for resources and where there are any, in one statement. */
@ApplicationScoped
@Transactional
class ChoicesService {
    private static final String CHOICES =
            """
            WITH RECURSIVE supplied AS (
                SELECT r.area_id, avg(r.latitude) AS latitude, avg(r.longitude) AS longitude FROM resource r
                WHERE r.municipality_code = :tenant AND r.status IN ('PUBLISHED', 'PAUSED') GROUP BY r.area_id),
            alike AS ( -- kinds are written in few combinations
                SELECT r.kinds, count(*) AS count FROM resource r
                WHERE r.municipality_code = :tenant AND r.status IN ('PUBLISHED', 'PAUSED') GROUP BY r.kinds),
            counted AS (
                SELECT k.code, sum(l.count) AS count FROM alike l CROSS JOIN LATERAL (
                    SELECT DISTINCT k.national_category AS code FROM code_list_item k
                    WHERE k.municipality_code = :tenant AND k.list = 'RESOURCE_KIND' AND k.code = ANY(l.kinds)
                      AND k.national_category IS NOT NULL) AS k
                GROUP BY k.code),
            around (id) AS (
                SELECT area_id FROM supplied
                UNION
                SELECT w.within_id FROM around u
                JOIN area_within w ON w.municipality_code = :tenant AND w.area_id = u.id),
            places AS (
                SELECT a.id, a.name, a.kana, s.position,
                    coalesce(b.inside_latitude, p.latitude) AS latitude, coalesce(b.inside_longitude, p.longitude) AS longitude
                FROM around u
                JOIN area a ON a.municipality_code = :tenant AND a.id = u.id
                JOIN area_scheme s ON s.municipality_code = :tenant AND s.id = a.scheme_id
                LEFT JOIN area_boundary b ON b.municipality_code = :tenant AND b.area_id = u.id
                LEFT JOIN supplied p ON p.area_id = u.id)
            SELECT json_build_object('kinds', %s, 'scenes', %s, 'organizerKinds', %s, 'noteKinds', %s,
                'nationalCategories', (SELECT coalesce(json_agg(json_build_object('code', c.code, 'count', c.count)
                    ORDER BY c.code), '[]'::json) FROM counted c),
                'areas', (SELECT coalesce(json_agg(json_build_object('id', a.id, 'name', a.name, 'position',
                    CASE WHEN a.latitude IS NOT NULL THEN json_build_object('latitude', a.latitude, 'longitude', a.longitude) END)
                    ORDER BY a.position, coalesce(a.kana, a.name), a.id), '[]'::json) FROM places a))
            """.formatted(words("RESOURCE_KIND"), words("LIFE_SCENE"), words("ORGANIZER_KIND"), words("MAP_NOTE_KIND"));

    private final SecurityIdentity identity;
    private final CurrentActor currentActor;
    private final Municipalities municipalities;
    private final JsonReads reads;

    ChoicesService(
            SecurityIdentity identity, CurrentActor currentActor, Municipalities municipalities, JsonReads reads) {
        this.identity = identity;
        this.currentActor = currentActor;
        this.municipalities = municipalities;
        this.reads = reads;
    }

    Json get() {
        if (identity.isAnonymous()) {
            municipalities.requireKnown();
        } else {
            currentActor.get();
        }
        return reads.report(CHOICES, new Rows());
    }

    private static String words(String list) {
        return """
                (SELECT coalesce(json_agg(json_build_object('code', k.code, 'label', k.label) ORDER BY k.position, k.code), '[]'::json)
                 FROM code_list_item k WHERE k.municipality_code = :tenant AND k.list = '%s' AND k.active)""".formatted(list);
    }
}
