package sasaeai.account.login;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.TestServices;
import sasaeai.World;

/** Accounts and members for tests about them; each call makes new ones. */
public final class Logins {
    private Logins() {}

    public static String username(String start) {
        return start + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Center staff of 八幡 as invited through the API. */
    public static String center(String username) {
        return """
                {"username": "%s", "label": "八幡 窓口", "role": "ANSHIN_CENTER", "centerIds": ["%s"]}
                """.formatted(username, World.YAWATA_CENTER);
    }

    public static String resident(String username, UUID member) {
        return """
                {"username": "%s", "label": "区長（町屋）", "role": "RESIDENT", "memberId": "%s"}
                """.formatted(username, member);
    }

    /** Center staff of 八幡 whose first login has happened. */
    public static Caller working() {
        Caller staff = new Caller(username("staff"), "anshin_center", World.TAKASAKI);
        UUID id = Api.create(Caller.CITY, "/accounts", center(staff.username()));
        write("UPDATE account SET subject = ? WHERE id = ?", staff.subject(), id);
        return staff;
    }

    public static UUID idOf(Caller caller) {
        return UUID.fromString(Api.as(Caller.CITY)
                .queryParam("limit", 200)
                .get("/accounts")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.username == '" + caller.username() + "' }.id"));
    }

    /** A member of the council of 八幡 who is nobody in particular yet. */
    public static UUID member(String termTo) {
        UUID id = UUID.randomUUID();
        write("""
                INSERT INTO council_member (municipality_code, id, council_id, capacity, kind, term_from, term_to)
                VALUES (?, ?, ?, '民生委員', 'LOCAL_ACTOR', '2020-04-01', ?::date)
                """, World.TAKASAKI, id, World.YAWATA_COUNCIL, termTo);
        return id;
    }

    /** Keycloak's id of the login, as the database has it. */
    static String subject(String username) {
        return one("SELECT subject FROM account WHERE username = ?", username);
    }

    static String firstOfficer(String municipality) {
        return one("SELECT username FROM account WHERE municipality_code = ? ORDER BY id LIMIT 1", municipality);
    }

    private static String one(String sql, String value) {
        try (Connection owner = TestServices.asOwner();
                PreparedStatement statement = owner.prepareStatement(sql)) {
            statement.setString(1, value);
            ResultSet rows = statement.executeQuery();
            rows.next();
            return rows.getString(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void write(String sql, Object... values) {
        World.exists();
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
