package sasaeai.resource.census.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.resource.census.view.CallSheetContent;
import sasaeai.resource.reading.NearestCenter;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.Rows;

/** Gathers the call sheets of a round, or the one of an entry, in one statement. */
@ApplicationScoped
public class CallSheetReads {
    private static final String SHEET = """
            json_build_object('entryId', e.id, 'resourceId', r.id, 'name', r.name, 'kana', r.kana, 'areaName', a.name,
                'venue', r.venue, 'schedules', %s, 'confirmedOn', r.confirmed_on, 'organizer', r.organizer_name,
                'contact', r.contact_text,
                'personal', (r.contact_text IS NOT NULL AND r.contact_consent_on IS NULL)
                    OR (r.organizer_name IS NOT NULL AND coalesce(r.organizer_kind, '') = 'INDIVIDUAL'),
                'center', %s)
            """.formatted(CensusSql.SCHEDULES, NearestCenter.JSON);

    private final JsonReads reads;

    CallSheetReads(JsonReads reads) {
        this.reads = reads;
    }

    /** @param most one more than these is read at most, to tell that there are too many */
    public Optional<CallSheetContent> ofRound(
            Actor reader, UUID round, @Nullable UUID area, boolean answeredToo, int most) {
        CensusScope scope = new CensusScope(reader);
        Rows rows = scope.rows()
                .with("round", round)
                .and("e.round_id = :round")
                .and("r.area_id = ANY((SELECT area_ids_within(:tenant, ARRAY[:areaId]))::uuid[])", "areaId", area);
        if (!answeredToo) {
            rows.and("e.answer IS NULL");
        }
        return gather(scope, rows, most);
    }

    /** Nothing for an entry that this reader must not know of. */
    public Optional<CallSheetContent> ofEntry(Actor reader, UUID entry) {
        CensusScope scope = new CensusScope(reader);
        return gather(scope, scope.rows().and("e.id = :entry", "entry", entry), 1);
    }

    private Optional<CallSheetContent> gather(CensusScope scope, Rows rows, int most) {
        String sql = """
                SELECT p.version, json_build_object('roundId', p.id, 'roundName', p.name, 'closesOn', p.closes_on,
                    'sheets', json_agg(s.sheet ORDER BY s.area_name, s.sort_key, s.id))
                FROM (SELECT e.municipality_code, e.id, e.round_id, a.name AS area_name, r.sort_key, %s AS sheet FROM %s
                      WHERE e.municipality_code = :tenant AND %s %s
                      ORDER BY a.name, r.sort_key, e.id LIMIT :most + 1) AS s
                JOIN census_round p ON p.municipality_code = s.municipality_code AND p.id = s.round_id
                GROUP BY p.municipality_code, p.id
                """.formatted(SHEET, CensusSql.ENTRIES, scope.own("r.area_id"), rows.sql());
        return reads.find(scope.withOwnAreas(sql), rows.with("most", most))
                .map(json -> reads.as(CallSheetContent.class, json));
    }
}
