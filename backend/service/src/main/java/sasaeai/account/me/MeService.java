package sasaeai.account.me;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import sasaeai.account.Actor;
import sasaeai.account.CurrentActor;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.Rows;

/** Tells callers who they are. */
@ApplicationScoped
@Transactional
class MeService {
    private static final String MY_COUNCILS = """
            SELECT c.id, c.name, c.area_id, ar.name AS area_name,
                   (SELECT m.id FROM council_member m
                    WHERE m.municipality_code = c.municipality_code AND m.council_id = c.id AND m.person_id = a.person_id
                      AND (now() AT TIME ZONE 'Asia/Tokyo')::date BETWEEN m.term_from AND coalesce(m.term_to, 'infinity')
                    ORDER BY m.id LIMIT 1) AS member_id
            FROM council c JOIN area ar ON ar.municipality_code = c.municipality_code AND ar.id = c.area_id
            WHERE c.municipality_code = a.municipality_code AND c.id = ANY(:own)
            """;

    private static final String ME = """
            SELECT a.version, json_build_object(
                'accountId', a.id, 'username', a.username, 'label', a.label, 'role', a.role,
                'municipalityCode', mu.code, 'municipalityName', mu.name, 'centerLabel', mu.center_label,
                'centers', coalesce((
                    SELECT json_agg(json_build_object('id', ce.id, 'name', ce.name) ORDER BY ce.id)
                    FROM anshin_center ce
                    WHERE ce.municipality_code = a.municipality_code AND ce.id = ANY(:centers)), '[]'::json),
                'councils', coalesce((
                    SELECT json_agg(json_build_object('id', mine.id, 'name', mine.name, 'areaId', mine.area_id,
                        'areaName', mine.area_name, 'memberId', mine.member_id) ORDER BY mine.id)
                    FROM (%s) AS mine), '[]'::json),
                'homeAreaId', (
                    SELECT mine.area_id FROM (%s) AS mine WHERE a.role = 'RESIDENT' ORDER BY mine.id LIMIT 1))
            FROM account a JOIN municipality mu ON mu.code = a.municipality_code
            WHERE a.municipality_code = :tenant AND a.id = :id
            """.formatted(MY_COUNCILS, MY_COUNCILS);

    private final CurrentActor currentActor;
    private final JsonReads reads;

    MeService(CurrentActor currentActor, JsonReads reads) {
        this.currentActor = currentActor;
        this.reads = reads;
    }

    Json get() {
        Actor actor = currentActor.get();
        return reads.find(
                        ME,
                        new Rows()
                                .with("id", actor.accountId())
                                .with("centers", actor.centerIds().toArray(UUID[]::new))
                                .with("own", actor.councilIds().toArray(UUID[]::new)))
                .orElseThrow();
    }
}
