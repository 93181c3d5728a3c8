package sasaeai.resource;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.TestServices;
import sasaeai.World;
import sasaeai.shared.time.Today;

/** Resources, each test's own in an area of its own within 八幡. */
public final class Resources {
    public static final LocalDate TODAY = LocalDate.now(Today.ZONE);

    private Resources() {}

    /** A new 町内会 within the area. */
    public static UUID areaWithin(UUID area) {
        World.exists();
        UUID id = UUID.randomUUID();
        asOwner(
                "INSERT INTO area (municipality_code, id, scheme_id, name) VALUES (?, ?, ?, ?)",
                World.TAKASAKI,
                id,
                World.NEIGHBORHOODS,
                "町 " + id);
        asOwner("INSERT INTO area_within VALUES (?, ?, ?)", World.TAKASAKI, id, area);
        return id;
    }

    /** {@code more}: further members of the body, each with a comma in front. */
    public static String words(UUID area, String name, String status, String more) {
        return """
                {"name": "%s", "kinds": ["SALON"], "formality": "INFORMAL", "areaId": "%s", "status": "%s"%s}
                """.formatted(name, area, status, more);
    }

    public static UUID published(UUID area, String name, String more) {
        return Api.create(Caller.CITY, "/resources", words(area, name, "PUBLISHED", more));
    }

    public static UUID in(String status, UUID area) {
        return Api.create(Caller.CITY, "/resources", words(area, status, status, ""));
    }

    public static String at(double latitude, double longitude) {
        return ", \"position\": {\"latitude\": " + latitude + ", \"longitude\": " + longitude + "}";
    }

    public static String when(String wording) {
        return ", \"schedules\": [{\"wording\": \"" + wording + "\"}]";
    }

    public static void confirm(UUID id, LocalDate on) {
        Api.as(Caller.CITY)
                .body("{\"confirmedOn\": \"" + on + "\"}")
                .post("/resources/{id}/confirmations", id)
                .then()
                .statusCode(201);
    }

    public static void asOwner(String sql, Object... values) {
        try (Connection owner = TestServices.asOwner();
                PreparedStatement statement = owner.prepareStatement(sql)) {
            set(statement, values);
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public static int count(String sql, Object... values) {
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
