package sasaeai.meeting.attendance;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static sasaeai.World.TAKASAKI;
import static sasaeai.World.TOYOOKA_RESIDENT_MEMBER;
import static sasaeai.World.YAWATA_COUNCIL;
import static sasaeai.World.YAWATA_RESIDENT_MEMBER;
import static sasaeai.meeting.Meetings.inDays;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.TestServices;
import sasaeai.World;
import sasaeai.meeting.Meetings;

@QuarkusTest
class AttendanceEndpointTest {

    @Test
    void aMemberAnswersAndChangesTheAnswerWhileStaffGoOnWriting() {
        UUID id = Meetings.of("CONFIRMED", YAWATA_COUNCIL);
        String before = Meetings.etag(id).replaceAll("-.*", "");

        answer(Caller.YAWATA_RESIDENT, id, "YES").statusCode(200).body("answeredAt", notNullValue());
        answer(Caller.YAWATA_RESIDENT, id, "NO").statusCode(200).body("answer", is("NO"));

        Api.as(Caller.YAWATA_RESIDENT)
                .get("/meetings/{id}", id)
                .then()
                .statusCode(200)
                .body("myAnswer", is("NO"))
                .body("attendance.members.no", is(1))
                .body("attendance.members.yes", is(0));
        assertEquals(before, Meetings.etag(id).replaceAll("-.*", ""));
    }

    @Test
    void onlyMembersAnswerAndOnlyBeforeAConfirmedMeeting() throws SQLException {
        UUID id = Meetings.of("CONFIRMED", YAWATA_COUNCIL);
        answer(Caller.TOYOOKA_RESIDENT, id, "YES").statusCode(404);
        answer(Caller.CITY, id, "YES").statusCode(403).body("type", is("/problems/forbidden"));
        answer(Caller.YAWATA_CENTER, id, "YES").statusCode(403);
        answer(Caller.YAWATA_RESIDENT, id, "MAYBE").statusCode(422);
        answer(Caller.YAWATA_RESIDENT, Meetings.of("DRAFT", YAWATA_COUNCIL), "YES")
                .statusCode(404);
        answer(Caller.YAWATA_RESIDENT, Meetings.of("SHARED", YAWATA_COUNCIL), "YES")
                .statusCode(409)
                .body("type", is("/problems/meeting-status-forbidden"));
        answer(Caller.YAWATA_RESIDENT, Meetings.on(inDays(-1), "CONFIRMED", YAWATA_COUNCIL), "YES")
                .statusCode(409);
        answer(Caller.YAWATA_RESIDENT, Meetings.on(inDays(0), "CONFIRMED", YAWATA_COUNCIL), "YES")
                .statusCode(200);

        termEnds("CURRENT_DATE + 5");
        try {
            answer(Caller.YAWATA_RESIDENT, id, "YES").statusCode(403).body("type", is("/problems/not-a-member"));
        } finally {
            termEnds("NULL");
        }
    }

    @Test
    void whoCameIsNotedWithGuestsInNumbers() {
        UUID id = Meetings.of("CONFIRMED", YAWATA_COUNCIL);
        answer(Caller.YAWATA_RESIDENT, id, "YES");

        replace(Caller.YAWATA_CENTER, id, Meetings.etag(id), YAWATA_RESIDENT_MEMBER)
                .statusCode(200)
                .body("version", is(2))
                .body(
                        "members.find { it.memberId == '%s' }.displayName".formatted(YAWATA_RESIDENT_MEMBER),
                        is("区長（町屋）"))
                .body("members.find { it.memberId == '%s' }.answer".formatted(YAWATA_RESIDENT_MEMBER), is("YES"))
                .body("members.find { it.memberId == '%s' }.attended".formatted(YAWATA_RESIDENT_MEMBER), is(true))
                .body("guests.label", hasItem("民生委員"));
        replace(Caller.YAWATA_CENTER, id, "\"1\"", YAWATA_RESIDENT_MEMBER).statusCode(412);
        Api.as(Caller.YAWATA_RESIDENT)
                .get("/meetings/{id}", id)
                .then()
                .body("attendance.members.attended", is(1))
                .body("attendance.guestsInvited", is(165))
                .body("attendance.guestsAttended", is(150));

        Api.as(Caller.CITY)
                .header("If-Match", "\"2\"")
                .body("{}")
                .put("/meetings/{id}/attendance", id)
                .then()
                .statusCode(200)
                .body("guests.size()", is(0))
                .body("members.findAll { it.attended != null }.size()", is(0))
                .body("members.find { it.memberId == '%s' }.answer".formatted(YAWATA_RESIDENT_MEMBER), is("YES"));
    }

    @Test
    void onlyThoseWhoWriteInTheMeetingSeeAndNoteWhoCame() {
        UUID id = Meetings.of("SHARED", YAWATA_COUNCIL);

        for (Caller caller : new Caller[] {Caller.YAWATA_RESIDENT, Caller.TOYOOKA_CENTER}) {
            Api.as(caller).get("/meetings/{id}/attendance", id).then().statusCode(403);
            replace(caller, id, "\"2\"", YAWATA_RESIDENT_MEMBER).statusCode(403);
        }
        Api.as(Caller.OMITAMA_CITY).get("/meetings/{id}/attendance", id).then().statusCode(404);
        replace(Caller.CITY, id, "\"2\"", TOYOOKA_RESIDENT_MEMBER).statusCode(422);
        Api.as(Caller.CITY)
                .body("{}")
                .put("/meetings/{id}/attendance", id)
                .then()
                .statusCode(428);
        Api.as(Caller.CITY)
                .header("If-Match", "\"2\"")
                .body("{\"guests\": [{\"label\": \"区長\", \"invited\": -1}]}")
                .put("/meetings/{id}/attendance", id)
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/guests/0/invited"));
    }

    private static void termEnds(String day) throws SQLException {
        try (var owner = TestServices.asOwner();
                var statement = owner.createStatement()) {
            statement.execute(
                    "UPDATE council_member SET term_to = %s WHERE municipality_code = '%s' AND person_id = '%s'"
                            .formatted(day, TAKASAKI, World.personId(Caller.YAWATA_RESIDENT)));
        }
    }

    private static ValidatableResponse answer(Caller caller, UUID id, String answer) {
        return Api.as(caller)
                .body("{\"answer\": \"%s\"}".formatted(answer))
                .put("/meetings/{id}/my-answer", id)
                .then();
    }

    private static ValidatableResponse replace(Caller caller, UUID id, String etag, UUID member) {
        return Api.as(caller)
                .header("If-Match", etag)
                .body("""
                        {"members": [{"memberId": "%s", "attended": true}],
                         "guests": [{"label": "民生委員", "invited": 165, "attended": 150}]}
                        """.formatted(member))
                .put("/meetings/{id}/attendance", id)
                .then();
    }
}
