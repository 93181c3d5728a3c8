package sasaeai.resource.census.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import sasaeai.account.Actor;
import sasaeai.resource.reading.NearestCenter;
import sasaeai.shared.problem.CommonProblem;
import sasaeai.shared.problem.ProblemError;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.read.Rows;

/** Rounds and their entries as the city and the centers see them, and one entry as the holder of its link does. */
@ApplicationScoped
public class CensusReads {
    private static final String LINK = """
            SELECT e.version, json_build_object('roundName', p.name, 'closesOn', p.closes_on, 'name', r.name, 'venue', r.venue,
                'areaName', a.name, 'schedules', %s, 'answer', e.answer,
                'answeredOn', (e.answered_at AT TIME ZONE 'Asia/Tokyo')::date,
                'changeable', e.settled_by IS NULL, 'center', %s, 'version', e.version)
            FROM %s
            JOIN census_round p ON p.municipality_code = e.municipality_code AND p.id = e.round_id
            WHERE e.municipality_code = :tenant AND e.id = :id
            """.formatted(CensusSql.SCHEDULES, NearestCenter.JSON, CensusSql.ENTRIES);

    private final JsonReads reads;

    CensusReads(JsonReads reads) {
        this.reads = reads;
    }

    private record Standing(boolean editable) {}

    public Json rounds(Actor reader, PageRequest page, LocalDate today) {
        CensusScope scope = new CensusScope(reader);
        Rows rows =
                scope.rows().with("today", today).and(CensusSql.visible(scope)).afterId(page, "p.id", true);
        String sql = """
                SELECT p.id::text AS key, %s AS view FROM census_round p
                WHERE p.municipality_code = :tenant %s ORDER BY p.id DESC LIMIT :limit + 1
                """.formatted(CensusSql.summary(scope), rows.sql());
        return reads.page(page, scope.withOwnAreas(sql), rows);
    }

    public Optional<Json> round(Actor reader, UUID id, LocalDate today) {
        CensusScope scope = new CensusScope(reader);
        String sql = "SELECT p.version, " + CensusSql.view(scope)
                + " FROM census_round p WHERE p.municipality_code = :tenant AND p.id = :id AND "
                + CensusSql.visible(scope);
        return reads.find(scope.withOwnAreas(sql), scope.rows().with("id", id).with("today", today));
    }

    /** Whether this actor may change the round; absent for one that the actor must not know of. */
    public Optional<Boolean> roundEditedBy(Actor actor, UUID id) {
        CensusScope scope = new CensusScope(actor);
        String sql = """
                SELECT p.version, json_build_object('editable', %s) FROM census_round p
                WHERE p.municipality_code = :tenant AND p.id = :id AND %s
                """.formatted(CensusSql.editable(scope), CensusSql.visible(scope));
        return reads.find(scope.withOwnAreas(sql), scope.rows().with("id", id))
                .map(json -> reads.as(Standing.class, json).editable());
    }

    public Json entries(Actor reader, UUID round, CensusEntryFilter filter, PageRequest page, LocalDate today) {
        CensusScope scope = new CensusScope(reader);
        Rows rows = after(scope.rows(), page)
                .with("round", round)
                .with("yearAgo", today.minusYears(1))
                .and(scope.own("r.area_id"))
                .and(
                        "r.area_id = ANY((SELECT area_ids_within(:tenant, ARRAY[:areaId]))::uuid[])",
                        "areaId",
                        filter.areaId())
                .and("(" + CensusSql.ENTRY_STATUS + ") = :status", "status", filter.status())
                .and("e.answer = :answer", "answer", filter.answer());
        String sql = """
                SELECT r.sort_key || '|' || e.id AS key, %s AS view FROM %s
                WHERE e.municipality_code = :tenant AND e.round_id = :round %s
                ORDER BY r.sort_key, e.id LIMIT :limit + 1
                """.formatted(CensusSql.entry(), CensusSql.ENTRIES, rows.sql());
        return reads.page(page, scope.withOwnAreas(sql), rows);
    }

    public Optional<Json> entry(Actor reader, UUID id, LocalDate today) {
        CensusScope scope = new CensusScope(reader);
        String sql = "SELECT e.version, " + CensusSql.entry() + " FROM " + CensusSql.ENTRIES
                + " WHERE e.municipality_code = :tenant AND e.id = :id AND " + scope.own("r.area_id");
        return reads.find(scope.withOwnAreas(sql), scope.rows().with("id", id).with("yearAgo", today.minusYears(1)));
    }

    /** What the holder of a link of this entry may know. */
    public Json link(UUID entry) {
        return reads.find(LINK, new Rows().with("id", entry)).orElseThrow();
    }

    private static Rows after(Rows rows, PageRequest page) {
        String[] after = page.after(2);
        if (after != null) {
            try {
                rows.with("afterId", UUID.fromString(after[1])).with("after", after[0]);
            } catch (IllegalArgumentException notOurs) {
                throw new ProblemException(CommonProblem.MALFORMED_PARAMETER, new ProblemError("cursor", "format"));
            }
            rows.and("(r.sort_key, e.id) > (:after, :afterId)");
        }
        return rows;
    }
}
