package sasaeai.gap;

import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.TestServices;
import sasaeai.World;
import sasaeai.shared.time.Today;

/** A part of Takasaki of a test's own, far from those of other tests, divided in a way of its own. */
final class Town {
    static final LocalDate TODAY = LocalDate.now(Today.ZONE);
    private static final double METRES_OF_A_DEGREE = 111_195;
    private static final AtomicInteger TOWNS = new AtomicInteger();

    final UUID scheme = UUID.randomUUID();
    private final double latitude;
    private final double longitude;

    Town() {
        World.exists();
        int number = TOWNS.incrementAndGet();
        latitude = 24 + number / 50 * 0.2;
        longitude = 125 + number % 50 * 0.2;
        run(
                "INSERT INTO area_scheme (municipality_code, id, code, name) VALUES (?, ?, ?, 'まちの分け方')",
                World.TAKASAKI,
                scheme,
                "T" + scheme.toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT));
    }

    /** An area so many metres north of the town's middle, in which so many people of 65 and more live. */
    UUID area(String name, int metresNorth, int aged65) {
        UUID area = unknownArea(name);
        at(area, metresNorth);
        aged65(area, aged65, TODAY.minusYears(2));
        return area;
    }

    /** An area of which nobody knows where it lies and who lives there. */
    UUID unknownArea(String name) {
        return areaOf(scheme, name);
    }

    static UUID areaOf(UUID scheme, String name) {
        UUID area = UUID.randomUUID();
        run(
                "INSERT INTO area (municipality_code, id, scheme_id, name) VALUES (?, ?, ?, ?)",
                World.TAKASAKI,
                area,
                scheme,
                name + " " + area);
        return area;
    }

    /** An area of another scheme around these. */
    UUID around(String name, UUID... inside) {
        UUID area = areaOf(World.DISTRICTS, name);
        for (UUID each : inside) {
            run("INSERT INTO area_within VALUES (?, ?, ?)", World.TAKASAKI, each, area);
        }
        return area;
    }

    /** A square of twenty metres, so that its middle stands for the area. */
    void at(UUID area, int metresNorth) {
        double south = north(metresNorth - 10);
        double north = north(metresNorth + 10);
        double west = longitude - 0.0001;
        double east = longitude + 0.0001;
        String square = """
                {"type": "Polygon", "coordinates": [[[%1$f, %2$f], [%3$f, %2$f], [%3$f, %4$f], [%1$f, %4$f], [%1$f, %2$f]]]}""".formatted(west, south, east, north);
        run("""
                INSERT INTO area_boundary (municipality_code, area_id, geometry, west, south, east, north, inside_latitude, inside_longitude)
                VALUES (?, ?, CAST(? AS jsonb), ?, ?, ?, ?, ?, ?)
                """, World.TAKASAKI, area, square, west, south, east, north, north(metresNorth), longitude);
    }

    static void aged65(UUID area, int aged65, LocalDate asOf) {
        run(
                "INSERT INTO area_statistic (municipality_code, area_id, as_of, population, aged65, source) VALUES (?, ?, ?, ?, ?, '住民基本台帳')",
                World.TAKASAKI,
                area,
                asOf,
                aged65 * 3,
                aged65);
    }

    /** Published in that area, standing so many metres north of the town's middle, last found to be so on that day. */
    UUID salon(UUID area, int metresNorth, LocalDate confirmedOn) {
        return resource(area, "SALON", "PUBLISHED", north(metresNorth), confirmedOn);
    }

    UUID help(UUID area, String kind, String status, LocalDate confirmedOn) {
        return resource(area, kind, status, null, confirmedOn);
    }

    private UUID resource(UUID area, String kind, String status, Double north, LocalDate confirmedOn) {
        UUID id = UUID.randomUUID();
        run(
                """
                INSERT INTO resource (municipality_code, id, name, kinds, formality, venue, latitude, longitude, area_id, status,
                    confirmed_on, sort_key, search_text, created_at)
                VALUES (?, ?, '集まり', ARRAY[?], 'INFORMAL', '集会所', ?, ?, ?, ?, ?, 'あ', 'あ', ?::timestamptz)
                """,
                World.TAKASAKI,
                id,
                kind,
                north,
                north == null ? null : longitude,
                area,
                status,
                confirmedOn,
                confirmedOn + "T12:00:00+09:00");
        confirmed(id, confirmedOn);
        return id;
    }

    /** Every week on these days. */
    static void takesPlace(UUID resource, int... weekdays) {
        for (int weekday : weekdays) {
            run("""
                    INSERT INTO resource_time (municipality_code, resource_id, position, weekday, nth, month_day, months,
                        except_weekdays, holidays, step)
                    VALUES (?, ?, ?, ?, 0, 0, 4095, 0, 'LIKE_ANY_DAY', 1)
                    """, World.TAKASAKI, resource, weekday, weekday);
        }
    }

    static void confirmed(UUID resource, LocalDate on) {
        run(
                "INSERT INTO resource_confirmation (municipality_code, resource_id, confirmed_on, confirmed_by) VALUES (?, ?, ?, ?)",
                World.TAKASAKI,
                resource,
                on,
                World.accountId(Caller.CITY));
    }

    /** So many reviewed remarks about places to go, of that day. */
    static void voices(UUID area, int count, LocalDate heardOn) {
        for (int n = 0; n < count; n++) {
            voice(area, "GATHERING", "REVIEWED", heardOn);
        }
    }

    static void voice(UUID area, String category, String status, LocalDate heardOn) {
        run(
                """
                INSERT INTO voice (municipality_code, category, area_id, heard_on, text, writer_id, status, council_text, reviewed_at)
                VALUES (?, ?, ?, ?, '集まる所がない', ?, ?, ?, ?::timestamptz)
                """,
                World.TAKASAKI,
                category,
                area,
                heardOn,
                World.accountId(Caller.CITY),
                status,
                "REVIEWED".equals(status) ? "集まる所がほしい" : null,
                "NEW".equals(status) ? null : heardOn + "T12:00:00+09:00");
    }

    JsonPath grid(Caller reader, String more) {
        return Api.as(reader)
                .get("/gaps?schemeId=" + scheme + more)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** One cell of the table that the city sees. */
    Map<String, Object> cell(UUID area, String kind, String more) {
        return cell(grid(Caller.CITY, more), area, kind);
    }

    static Map<String, Object> cell(JsonPath grid, UUID area, String kind) {
        return grid.getMap("areas.find { it.id == '" + area + "' }.cells.find { it.kind == '" + kind + "' }");
    }

    String state(UUID area, String kind) {
        return (String) cell(area, kind, "").get("state");
    }

    private double north(int metres) {
        return latitude + metres / METRES_OF_A_DEGREE;
    }

    static void run(String sql, Object... values) {
        try (Connection owner = TestServices.asOwner();
                PreparedStatement statement = owner.prepareStatement(sql)) {
            set(statement, values);
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static int count(String sql, Object... values) {
        try (Connection owner = TestServices.asOwner();
                PreparedStatement statement = owner.prepareStatement(sql)) {
            set(statement, values);
            ResultSet count = statement.executeQuery();
            count.next();
            return count.getInt(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
