package sasaeai.meeting;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static sasaeai.World.TOYOOKA_COUNCIL;
import static sasaeai.World.YAWATA_COUNCIL;
import static sasaeai.meeting.Meetings.inDays;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.World;

/** Who sees a meeting of 八幡, in the list and alone, and how much of it. */
@QuarkusTest
class MeetingVisibilityTest {

    @ParameterizedTest
    @CsvSource({
        "CITY,             DRAFT, yes",
        "CITY,             CONFIRMED, yes",
        "CITY,             CANCELLED, yes",
        "YAWATA_CENTER,    DRAFT, yes",
        "YAWATA_CENTER,    CONFIRMED, yes",
        "YAWATA_CENTER,    CANCELLED, yes",
        "YAWATA_RESIDENT,  DRAFT, no",
        "YAWATA_RESIDENT,  CONFIRMED, yes",
        "YAWATA_RESIDENT,  CANCELLED, no",
        "TOYOOKA_CENTER,   DRAFT, no",
        "TOYOOKA_CENTER,   CONFIRMED, no",
        "TOYOOKA_CENTER,   CANCELLED, no",
        "TOYOOKA_RESIDENT, DRAFT, no",
        "TOYOOKA_RESIDENT, CONFIRMED, no",
        "TOYOOKA_RESIDENT, CANCELLED, no",
        "OMITAMA_CITY,     DRAFT, no",
        "OMITAMA_CITY,     CONFIRMED, no",
        "OMITAMA_CITY,     CANCELLED, no",
        "CITY,             SHARED, yes",
        "CITY,             PUBLISHED, yes",
        "YAWATA_CENTER,    SHARED, yes",
        "YAWATA_CENTER,    PUBLISHED, yes",
        "YAWATA_RESIDENT,  SHARED, yes",
        "YAWATA_RESIDENT,  PUBLISHED, yes",
        "TOYOOKA_CENTER,   SHARED, yes",
        "TOYOOKA_CENTER,   PUBLISHED, yes",
        "TOYOOKA_RESIDENT, SHARED, no",
        "TOYOOKA_RESIDENT, PUBLISHED, no",
        "OMITAMA_CITY,     SHARED, no",
        "OMITAMA_CITY,     PUBLISHED, no",
    })
    void aMeetingExistsForThoseWhomItConcerns(String who, String status, String seen) {
        Caller caller = caller(who);
        UUID id = Meetings.of(status, YAWATA_COUNCIL);

        Api.as(caller).get("/meetings/{id}", id).then().statusCode(seen.equals("yes") ? 200 : 404);
        Api.as(caller).get("/meetings/{id}/decisions", id).then().statusCode(seen.equals("yes") ? 200 : 404);
        Api.as(caller)
                .queryParam("from", inDays(10).toString())
                .queryParam("limit", 200)
                .get("/meetings")
                .then()
                .statusCode(200)
                .body("items.findAll { it.id == '%s' }".formatted(id), hasSize(seen.equals("yes") ? 1 : 0));
    }

    @Test
    void membersReadTheRecordOnlyOnceItIsShared() {
        UUID id = Meetings.of("CONFIRMED", YAWATA_COUNCIL);
        Meetings.agendaItem(id, "バスの本数");
        UUID decision = Meetings.decision(id, inDays(40));

        Api.as(Caller.YAWATA_RESIDENT)
                .get("/meetings/{id}", id)
                .then()
                .statusCode(200)
                .body("agenda.title", hasSize(1))
                .body("agenda[0].said", nullValue())
                .body("purpose", notNullValue())
                .body("results", nullValue())
                .body("coordinatorNote", nullValue())
                .body("publicDigest", nullValue())
                .body("decisions", empty())
                .body("openDecisionCount", is(0))
                .body("editable", is(false));
        Api.as(Caller.YAWATA_RESIDENT).get("/decisions/{id}", decision).then().statusCode(404);
        Api.as(Caller.YAWATA_RESIDENT)
                .get("/meetings/{id}/decisions", id)
                .then()
                .statusCode(200)
                .body("items", empty());

        Meetings.become(Caller.YAWATA_CENTER, id, "SHARED").then().statusCode(200);
        Api.as(Caller.YAWATA_RESIDENT)
                .get("/meetings/{id}", id)
                .then()
                .statusCode(200)
                .body("agenda[0].said", is("話した内容"))
                .body("results", is("結果の文"))
                .body("decisions.owner", hasSize(1))
                .body("openDecisionCount", is(1))
                .body("publicDigest", nullValue());
        Api.as(Caller.YAWATA_RESIDENT).get("/decisions/{id}", decision).then().statusCode(200);
        Api.as(Caller.TOYOOKA_RESIDENT).get("/decisions/{id}", decision).then().statusCode(404);
    }

    @Test
    void aMeetingThatWasAnnouncedStaysVisibleWhenItIsCalledOff() {
        UUID id = Meetings.of("CONFIRMED", YAWATA_COUNCIL);
        Meetings.become(Caller.CITY, id, "CANCELLED").then().statusCode(200);

        Api.as(Caller.YAWATA_RESIDENT)
                .get("/meetings/{id}", id)
                .then()
                .statusCode(200)
                .body("status", is("CANCELLED"));
    }

    @Test
    void membersOfEachCouncilSeeACommonMeetingAndEachCenterMayWriteInIt() {
        UUID id = Meetings.of("CONFIRMED", YAWATA_COUNCIL, TOYOOKA_COUNCIL);

        for (Caller caller : new Caller[] {Caller.YAWATA_RESIDENT, Caller.TOYOOKA_RESIDENT}) {
            Api.as(caller).get("/meetings/{id}", id).then().statusCode(200).body("editable", is(false));
        }
        for (Caller caller : new Caller[] {Caller.YAWATA_CENTER, Caller.TOYOOKA_CENTER}) {
            Api.as(caller).get("/meetings/{id}", id).then().statusCode(200).body("editable", is(true));
        }
    }

    @Test
    void noAnswerNamesAPerson() {
        UUID id = Meetings.of("SHARED", YAWATA_COUNCIL);

        for (Caller caller : new Caller[] {Caller.CITY, Caller.YAWATA_CENTER, Caller.YAWATA_RESIDENT}) {
            assertFalse(Api.as(caller).get("/meetings/{id}", id).asString().contains("花子"));
        }
        String attendance =
                Api.as(Caller.CITY).get("/meetings/{id}/attendance", id).asString();
        assertFalse(attendance.contains("花子") || attendance.contains(World.personId(Caller.YAWATA_RESIDENT) + ""));
    }

    @Test
    void nobodyReadsWithoutALogin() {
        assertEquals(401, Api.anonymous().get("/meetings").statusCode());
        assertEquals(
                401,
                Api.anonymous()
                        .get("/meetings/{id}", Meetings.of("PUBLISHED", YAWATA_COUNCIL))
                        .statusCode());
        assertEquals(401, Api.anonymous().get("/decisions").statusCode());
    }

    private static Caller caller(String name) {
        return switch (name) {
            case "CITY" -> Caller.CITY;
            case "YAWATA_CENTER" -> Caller.YAWATA_CENTER;
            case "YAWATA_RESIDENT" -> Caller.YAWATA_RESIDENT;
            case "TOYOOKA_CENTER" -> Caller.TOYOOKA_CENTER;
            case "TOYOOKA_RESIDENT" -> Caller.TOYOOKA_RESIDENT;
            default -> Caller.OMITAMA_CITY;
        };
    }
}
