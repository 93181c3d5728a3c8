package sasaeai.gap.reading;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import sasaeai.gap.demand.Demand;
import sasaeai.gap.demand.DemandSource;
import sasaeai.gap.reading.GapFacts.Kind;
import sasaeai.gap.reading.GapFacts.Known;
import sasaeai.gap.reading.GapFacts.Place;
import sasaeai.gap.reading.GapFacts.Scheme;
import sasaeai.gap.reading.GapFacts.Stop;
import sasaeai.municipality.MunicipalityProblem;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.PlainSql;
import sasaeai.shared.tenant.RequestFacts;
import sasaeai.shared.time.Today;

/** Reads what gaps are worked out from: a fixed number of statements, each over the whole municipality. */
@ApplicationScoped
class GapFactReads {
    private final PlainSql sql;
    private final RequestFacts facts;
    private final List<DemandSource> sources;
    private final Today today;

    /** A municipality writes its kinds in few combinations; each is taken apart once. */
    private final Map<String, String[]> kindsOf = new ConcurrentHashMap<>();

    GapFactReads(PlainSql sql, RequestFacts facts, @All List<DemandSource> sources, Today today) {
        this.sql = sql;
        this.facts = facts;
        this.sources = sources;
        this.today = today;
    }

    private record SchemeRow(Scheme scheme, @Nullable Place area) {}

    private record StopRow(UUID resource, Stop stop) {}

    /** 404 for a scheme that this municipality does not have. */
    GapFacts of(@Nullable UUID schemeId, LocalDate asOf) {
        LocalDate since = asOf.minusYears(1);
        List<SchemeRow> rows = sql.list(
                GapFactSql.areas(schemeId != null),
                schemeId == null ? tenant() : values("scheme", schemeId),
                GapFactReads::scheme);
        if (rows.isEmpty()) {
            throw new ProblemException(MunicipalityProblem.AREA_SCHEME_NOT_FOUND);
        }
        Scheme scheme = rows.getFirst().scheme;
        AreaTree tree = new AreaTree(sql.list(GapFactSql.STEPS, tenant(), GapFactReads::step));
        return new GapFacts(
                scheme,
                asOf,
                areas(rows),
                tree,
                sql.list(GapFactSql.KINDS, tenant(), row -> new Kind(row.getString(1), row.getString(2))),
                resources(since, asOf),
                stops(),
                demands(new DemandSource.DemandQuestion(scheme.id(), since, asOf, tree::above)));
    }

    private List<Known> resources(LocalDate since, LocalDate asOf) {
        Map<String, Object> values = Map.of(
                "tenant", facts.tenant(),
                "since", since,
                "asOf", asOf,
                "written", begin(since),
                "unwritten", begin(asOf.plusDays(1)));
        return sql.list(GapFactSql.resources(!asOf.isBefore(today.get())), values, this::known);
    }

    private static OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay(Today.ZONE).toOffsetDateTime();
    }

    /** 404 for an area that this municipality does not have. */
    UUID schemeOf(UUID area) {
        return sql.list(GapFactSql.SCHEME_OF, values("area", area), row -> row.getObject(1, UUID.class)).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(MunicipalityProblem.AREA_NOT_FOUND));
    }

    /** When somebody saw each resource. */
    Map<UUID, GapHistory.Days> days() {
        Map<UUID, GapHistory.Days> days = new HashMap<>();
        sql.list(GapFactSql.DAYS, tenant(), row -> {
            GapHistory.Days known =
                    days.computeIfAbsent(row.getObject(1, UUID.class), any -> GapHistory.Days.of(day(row, 2)));
            LocalDate confirmed = row.getObject(3, LocalDate.class);
            return confirmed != null && known.confirmedOn().add(confirmed);
        });
        return days;
    }

    private static LocalDate day(ResultSet row, int column) {
        try {
            return row.getObject(column, LocalDate.class);
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** In the order of their sorts: that of the sources is another in each build. */
    private List<Demand> demands(DemandSource.DemandQuestion question) {
        return sources.stream()
                .flatMap(source -> source.of(question).stream())
                .sorted(Comparator.comparing(Demand::sort))
                .toList();
    }

    private static List<Place> areas(List<SchemeRow> rows) {
        List<Place> areas = new ArrayList<>(rows.size());
        for (SchemeRow row : rows) {
            if (row.area != null) {
                areas.add(row.area);
            }
        }
        return areas;
    }

    private Map<UUID, List<Stop>> stops() {
        Map<UUID, List<Stop>> stops = new HashMap<>();
        List<StopRow> rows = sql.list(
                GapFactSql.STOPS,
                tenant(),
                row -> new StopRow(row.getObject(1, UUID.class), new Stop(row.getDouble(2), row.getDouble(3))));
        rows.forEach(row ->
                stops.computeIfAbsent(row.resource, any -> new ArrayList<>()).add(row.stop));
        return stops;
    }

    private Known known(ResultSet row) throws SQLException {
        boolean published = row.getBoolean(6);
        boolean confirmed = row.getBoolean(7);
        boolean written = row.getBoolean(8);
        return new Known(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                degrees(row, 3),
                degrees(row, 4),
                kindsOf.computeIfAbsent(row.getString(5), GapFactReads::codes),
                published,
                published && confirmed,
                confirmed || written);
    }

    /** From the text of an array; codes need no quotes. */
    private static String[] codes(String array) {
        return array.substring(1, array.length() - 1).split(",");
    }

    private static SchemeRow scheme(ResultSet row) throws SQLException {
        UUID area = row.getObject(3, UUID.class);
        return new SchemeRow(
                new Scheme(row.getObject(1, UUID.class), row.getString(2)),
                area == null ? null : new Place(area, row.getString(4), degrees(row, 5), degrees(row, 6)));
    }

    private static AreaTree.Step step(ResultSet row) throws SQLException {
        return new AreaTree.Step(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getBoolean(3));
    }

    private static double degrees(ResultSet row, int column) throws SQLException {
        double degrees = row.getDouble(column);
        return row.wasNull() ? Double.NaN : degrees;
    }

    private Map<String, Object> tenant() {
        return Map.of("tenant", facts.tenant());
    }

    private Map<String, Object> values(String name, Object value) {
        return Map.of("tenant", facts.tenant(), name, value);
    }
}
