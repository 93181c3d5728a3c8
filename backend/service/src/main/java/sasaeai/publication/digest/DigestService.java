package sasaeai.publication.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import sasaeai.municipality.Municipalities;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.read.Rows;

/** Shows what councils wrote for everybody. */
@ApplicationScoped
class DigestService {
    private final Municipalities municipalities;
    private final JsonReads reads;

    DigestService(Municipalities municipalities, JsonReads reads) {
        this.municipalities = municipalities;
        this.reads = reads;
    }

    @Transactional
    Json list(PageRequest page) {
        municipalities.requireKnown();
        Rows rows = new Rows().afterDay(page, "m.held_on", "m.id", true);
        String sql = """
                SELECT m.held_on || '|' || m.id AS key, json_build_object('meetingId', m.id, 'heldOn', m.held_on,
                    'councilNames', ARRAY(SELECT c.name FROM meeting_council mc
                        JOIN council c ON c.municipality_code = mc.municipality_code AND c.id = mc.council_id
                        WHERE mc.municipality_code = m.municipality_code AND mc.meeting_id = m.id
                        ORDER BY mc.position, mc.council_id),
                    'theme', m.theme, 'publicDigest', m.public_digest) AS view
                FROM meeting m
                WHERE m.municipality_code = :tenant AND m.status = 'PUBLISHED' AND m.public_digest IS NOT NULL %s
                ORDER BY m.held_on DESC, m.id DESC LIMIT :limit + 1
                """.formatted(rows.sql());
        return reads.page(page, sql, rows);
    }
}
