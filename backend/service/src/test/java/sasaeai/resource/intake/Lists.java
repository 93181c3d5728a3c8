package sasaeai.resource.intake;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.TestServices;
import sasaeai.World;

/** Lists that somebody brings, each test's own: its area is one that only its rows name. */
final class Lists {
    private Lists() {}

    /** A new 町内会 within the area, called so. */
    static UUID area(String name, UUID within) {
        World.exists();
        UUID id = UUID.randomUUID();
        asOwner(
                "INSERT INTO area (municipality_code, id, scheme_id, name) VALUES (?, ?, ?, ?)",
                World.TAKASAKI,
                id,
                World.NEIGHBORHOODS,
                name);
        asOwner("INSERT INTO area_within VALUES (?, ?, ?)", World.TAKASAKI, id, within);
        return id;
    }

    static String freshName() {
        return "試験町" + UUID.randomUUID();
    }

    static ValidatableResponse bring(Caller caller, byte[] file) {
        return Api.as(caller)
                .contentType("application/octet-stream")
                .header("File-Name", "list.csv")
                .body(file)
                .post("/resource-imports")
                .then();
    }

    static ValidatableResponse bring(Caller caller, String csv) {
        return bring(caller, csv.getBytes(StandardCharsets.UTF_8)).statusCode(201);
    }

    static byte[] encoded(String csv, String charset) {
        return csv.getBytes(Charset.forName(charset));
    }

    static ValidatableResponse choose(Caller caller, ValidatableResponse brought, String columns, String more) {
        String id = brought.extract().path("id");
        return Api.as(caller)
                .header("If-Match", brought.extract().header("ETag"))
                .body(
                        "{\"columns\": [%s], \"formality\": \"INFORMAL\", \"status\": \"PUBLISHED\", \"addDoubtful\": false%s}"
                                .formatted(columns, more))
                .put("/resource-imports/{id}/columns", id)
                .then();
    }

    static ValidatableResponse save(Caller caller, ValidatableResponse brought) {
        String id = brought.extract().path("id");
        return Api.as(caller)
                .header("If-Match", brought.extract().header("ETag"))
                .post("/resource-imports/{id}/save", id)
                .then();
    }

    /** Past the API: what really stands in the tables. */
    static int count(String sql, Object... values) {
        try (Connection owner = TestServices.asOwner();
                PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            ResultSet count = statement.executeQuery();
            count.next();
            return count.getInt(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static void asOwner(String sql, Object... values) {
        try (Connection owner = TestServices.asOwner();
                PreparedStatement statement = owner.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
