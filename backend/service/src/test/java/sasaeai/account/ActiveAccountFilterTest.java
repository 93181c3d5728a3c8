package sasaeai.account;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.TestServices;
import sasaeai.World;

/** The door before rooms that know of roles only. */
@QuarkusTest
class ActiveAccountFilterTest {
    private static final String ROOM_BELOW = "/areas";

    @ParameterizedTest
    @ValueSource(strings = {"", "/areas", "/area-schemes", "/area-statistics", "/centers", "/code-lists/CAPACITY"})
    void anUnknownAccountEntersNoRoom(String path) {
        Api.as(new Caller("nobody-knows-me", "city", World.TAKASAKI))
                .get(path)
                .then()
                .statusCode(403)
                .body("type", is("/problems/account-unknown"));
    }

    @Test
    void aDisabledAccountIsOutAtOnce() throws SQLException {
        Caller leaving = new Caller("leaving-officer", "city", World.TAKASAKI);
        Api.as(Caller.CITY).get(ROOM_BELOW).then().statusCode(200);
        asOwner("""
                INSERT INTO account (municipality_code, username, subject, label, role)
                VALUES ('102024', 'leaving-officer', ?, '異動する人', 'CITY')
                """, leaving.subject());
        Api.as(leaving).get(ROOM_BELOW).then().statusCode(200);

        asOwner("UPDATE account SET status = 'DISABLED' WHERE subject = ?", leaving.subject());

        Api.as(leaving).get(ROOM_BELOW).then().statusCode(403).body("type", is("/problems/account-disabled"));
    }

    @Test
    void aTokenOfAnotherRoleOpensNothing() {
        Caller pretender = new Caller("yawata-resident", "city", World.TAKASAKI);

        Api.as(pretender).get(ROOM_BELOW).then().statusCode(403).body("type", is("/problems/forbidden"));
    }

    /** Asking at the door must not keep a connection while the room takes another: the pool would starve. */
    @Test
    void moreRequestsThanConnectionsAreAllAnswered() throws Exception {
        Callable<Integer> request = () -> Api.as(Caller.CITY).get("/councils").statusCode();

        try (ExecutorService crowd = Executors.newFixedThreadPool(48)) {
            List<Integer> answers = crowd.invokeAll(Collections.nCopies(192, request)).stream()
                    .map(answer -> answer.resultNow())
                    .distinct()
                    .toList();

            assertEquals(List.of(200), answers);
        }
    }

    private static void asOwner(String sql, String subject) throws SQLException {
        try (Connection owner = TestServices.asOwner();
                PreparedStatement statement = owner.prepareStatement(sql)) {
            statement.setString(1, subject);
            assertEquals(1, statement.executeUpdate());
        }
    }
}
