package sasaeai.municipality.statistic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import sasaeai.municipality.statistic.AreaStatisticImportView.StatisticPreview;
import sasaeai.municipality.statistic.PopulationTable.Figures;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.PlainSql;
import sasaeai.shared.table.Table;
import sasaeai.shared.tenant.RequestFacts;
import sasaeai.shared.text.OneSpelling;
import sasaeai.shared.time.Today;

/** Takes a table of figures in: shows first what it says, and saves all of it or nothing. */
@ApplicationScoped
@Transactional
class AreaStatisticImportService {
    private static final int SHOWN = 20;

    private static final String SAID = """
            said AS (SELECT u.area_id, CAST(u.as_of AS date) AS as_of, CAST(u.population AS integer) AS population,
                     CAST(u.aged65 AS integer) AS aged65, CAST(u.households AS integer) AS households
                     FROM unnest(:areas, :days, :populations, :aged, :households)
                         AS u (area_id, as_of, population, aged65, households))
            """;

    private static final String COUNT = "WITH " + SAID + """
            SELECT count(*) FILTER (WHERE t.id IS NULL),
                   count(*) FILTER (WHERE t.id IS NOT NULL AND (t.population, t.aged65, t.households)
                       IS DISTINCT FROM (s.population, s.aged65, s.households)),
                   count(*)
            FROM said s LEFT JOIN area_statistic t ON t.municipality_code = :tenant AND t.area_id = s.area_id
                AND t.as_of = s.as_of AND t.source = :source
            """;

    private static final String SAVE = "WITH " + SAID + """
            INSERT INTO area_statistic AS t (municipality_code, area_id, as_of, population, aged65, households, source)
            SELECT :tenant, s.area_id, s.as_of, s.population, s.aged65, s.households, :source FROM said s
            ON CONFLICT (municipality_code, area_id, as_of, source) DO UPDATE
            SET population = excluded.population, aged65 = excluded.aged65, households = excluded.households,
                version = t.version + 1
            WHERE (t.population, t.aged65, t.households)
                IS DISTINCT FROM (excluded.population, excluded.aged65, excluded.households)
            """;

    private final PlainSql sql;
    private final JsonReads reads;
    private final RequestFacts facts;
    private final Today today;

    AreaStatisticImportService(PlainSql sql, JsonReads reads, RequestFacts facts, Today today) {
        this.sql = sql;
        this.reads = reads;
        this.facts = facts;
        this.today = today;
    }

    Json read(byte[] file, String source, @Nullable UUID schemeId, boolean save) {
        Table table = Table.open(file, PopulationTable::heading);
        PopulationTable read = PopulationTable.read(table, areas(schemeId), today.get());
        Map<String, Object> values = values(read.figures(), source);
        List<Integer> counts = sql.list(COUNT, values, row -> List.of(row.getInt(1), row.getInt(2), row.getInt(3)))
                .getFirst();
        boolean saved = save && read.errors().isEmpty();
        if (saved) {
            sql.update(SAVE, values);
        }
        return reads.of(new AreaStatisticImportView(
                read.rows(),
                counts.get(0),
                counts.get(1),
                counts.get(2) - counts.get(0) - counts.get(1),
                read.errors(),
                read.figures().stream()
                        .limit(SHOWN)
                        .map(AreaStatisticImportService::shown)
                        .toList(),
                saved));
    }

    private Map<String, List<UUID>> areas(@Nullable UUID schemeId) {
        Map<String, List<UUID>> areas = new HashMap<>();
        Map<String, Object> values =
                Map.of("tenant", facts.tenant(), "scheme", schemeId == null ? "" : schemeId.toString());
        sql.list(
                """
                SELECT id, name FROM area
                WHERE municipality_code = :tenant AND (:scheme = '' OR scheme_id = CAST(nullif(:scheme, '') AS uuid))
                """,
                values,
                row -> areas.computeIfAbsent(OneSpelling.word(row.getString(2)), name -> new ArrayList<>())
                        .add(row.getObject(1, UUID.class)));
        return areas;
    }

    private Map<String, Object> values(List<Figures> figures, String source) {
        return Map.of(
                "tenant", facts.tenant(),
                "source", source,
                "areas", figures.stream().map(Figures::areaId).toArray(UUID[]::new),
                "days", texts(figures, Figures::asOf),
                "populations", texts(figures, Figures::population),
                "aged", texts(figures, Figures::aged65),
                "households", texts(figures, Figures::households));
    }

    private static @Nullable String[] texts(List<Figures> figures, Function<Figures, @Nullable Object> of) {
        return figures.stream()
                .map(of)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }

    private static StatisticPreview shown(Figures figures) {
        return new StatisticPreview(
                figures.row(),
                figures.areaName(),
                figures.asOf(),
                figures.population(),
                figures.aged65(),
                figures.households());
    }
}
