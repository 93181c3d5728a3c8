package sasaeai.council;

import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static sasaeai.World.TOYOOKA_COUNCIL;
import static sasaeai.World.YAWATA_COUNCIL;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.TestServices;

@QuarkusTest
class CouncilStatementsTest {
    private static final long WHO = 1;
    private static final long WHO_AND_WHAT = 2;
    private static final String DETAIL = "/councils/" + YAWATA_COUNCIL;

    @Inject
    SessionFactory sessions;

    @Test
    void aReadTakesTwoStatementsWhoeverAsks() {
        for (Caller caller : new Caller[] {Caller.CITY, Caller.YAWATA_CENTER, Caller.YAWATA_RESIDENT}) {
            for (String path : new String[] {"/councils", DETAIL}) {
                long before = statements();
                get(caller, path, "").statusCode(200);
                assertEquals(WHO_AND_WHAT, statements() - before, () -> caller + " " + path);
            }
        }
    }

    @Test
    void whoHoldsTheAnswerIsToldSoInOneStatement() {
        for (String path : new String[] {"/councils", DETAIL}) {
            String held = etag(Caller.CITY, path);
            long before = statements();

            get(Caller.CITY, path, held).statusCode(304).body(emptyString());

            assertEquals(WHO, statements() - before);
        }
    }

    @Test
    void aNewNameOfAnythingShownIsANewAnswer() throws SQLException {
        String held = etag(Caller.CITY, DETAIL);
        String before = areaName();

        // The owner stands for any way to change a row: what tells of it is the database itself.
        try (Connection owner = TestServices.asOwner();
                Statement change = owner.createStatement()) {
            String area = "UPDATE area SET name = '%s' WHERE id = (SELECT area_id FROM council WHERE id = '%s')";
            change.execute(area.formatted("八幡（新）", YAWATA_COUNCIL));
            get(Caller.CITY, DETAIL, held).statusCode(200).body("areaName", is("八幡（新）"));
            change.execute(area.formatted(before, YAWATA_COUNCIL));
        }
        get(Caller.CITY, DETAIL, held).statusCode(304); // the same bytes as then
    }

    @Test
    void aChangeThatWasNotYetVisibleIsNotOverlooked() throws SQLException {
        try (Connection owner = TestServices.asOwner();
                Statement slow = owner.createStatement()) {
            owner.setAutoCommit(false);
            slow.execute("UPDATE council SET brand = '遅れて来た名' WHERE id = '" + YAWATA_COUNCIL + "'");
            renameToyooka(); // begins later, is visible earlier
            String held = etag(Caller.CITY, DETAIL);

            owner.commit();
            get(Caller.CITY, DETAIL, held).statusCode(200).body("brand", is("遅れて来た名"));

            slow.execute("UPDATE council SET brand = NULL WHERE id = '" + YAWATA_COUNCIL + "'");
            owner.commit();
        }
    }

    @Test
    void anETagIsGoodForItsOwnAddressAndReaderOnly() {
        String held = etag(Caller.CITY, DETAIL);

        get(Caller.CITY, "/councils/" + TOYOOKA_COUNCIL, held).statusCode(200);
        get(Caller.YAWATA_CENTER, DETAIL, held.replaceFirst("-.*-", "-0-")).statusCode(200);
        get(Caller.YAWATA_RESIDENT, "/councils/" + TOYOOKA_COUNCIL, etag(Caller.CITY, "/councils/" + TOYOOKA_COUNCIL))
                .statusCode(404);
    }

    private static void renameToyooka() throws SQLException {
        try (Connection owner = TestServices.asOwner();
                Statement change = owner.createStatement()) {
            change.execute("UPDATE council SET meeting_place = '公民館' WHERE id = '" + TOYOOKA_COUNCIL + "'");
        }
    }

    private static String areaName() {
        return Api.as(Caller.CITY).get(DETAIL).path("areaName");
    }

    private static String etag(Caller caller, String path) {
        return Api.as(caller).get(path).header("ETag");
    }

    private static ValidatableResponse get(Caller caller, String path, String held) {
        var request = Api.as(caller);
        if (!held.isEmpty()) {
            request.header("If-None-Match", held);
        }
        return request.get(path).then();
    }

    private long statements() {
        return sessions.getStatistics().getPrepareStatementCount();
    }
}
