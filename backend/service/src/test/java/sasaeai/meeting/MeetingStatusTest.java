package sasaeai.meeting;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static sasaeai.World.TOYOOKA_COUNCIL;
import static sasaeai.World.YAWATA_COUNCIL;
import static sasaeai.meeting.Meetings.become;
import static sasaeai.meeting.Meetings.inDays;
import static sasaeai.meeting.Meetings.input;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.meeting.view.MeetingStatus;

@QuarkusTest
class MeetingStatusTest {
    private static final Map<String, Set<String>> STEPS = Map.of(
            "DRAFT", Set.of("CONFIRMED", "CANCELLED"),
            "CONFIRMED", Set.of("SHARED", "CANCELLED", "DRAFT"),
            "SHARED", Set.of("PUBLISHED", "CONFIRMED"),
            "PUBLISHED", Set.of("SHARED"),
            "CANCELLED", Set.of("DRAFT"));

    @ParameterizedTest
    @EnumSource
    void onlyOneStepAtATimeIsAllowed(MeetingStatus from) {
        UUID id = Meetings.of(from.name(), YAWATA_COUNCIL);

        for (MeetingStatus to : MeetingStatus.values()) {
            if (!STEPS.get(from.name()).contains(to.name())) {
                become(Caller.CITY, id, to.name())
                        .then()
                        .statusCode(409)
                        .body("type", is("/problems/meeting-status-forbidden"));
            }
        }
        for (String to : STEPS.get(from.name())) {
            UUID other = Meetings.of(from.name(), YAWATA_COUNCIL);
            become(Caller.YAWATA_CENTER, other, to).then().statusCode(200).body("status", is(to));
        }
    }

    @Test
    void onlyThoseWhoWriteInAMeetingTakeItOn() {
        UUID id = Meetings.of("CONFIRMED", YAWATA_COUNCIL);

        become(Caller.YAWATA_RESIDENT, id, "SHARED").then().statusCode(403);
        become(Caller.TOYOOKA_CENTER, id, "SHARED").then().statusCode(404);
        become(Caller.OMITAMA_CITY, id, "SHARED").then().statusCode(404);
        become(Caller.CITY, id, "SHARED").then().statusCode(200);
        become(Caller.TOYOOKA_CENTER, id, "PUBLISHED").then().statusCode(403);
    }

    @Test
    void aStepNeedsTheVersionThatWasSeen() {
        UUID id = Meetings.of("CONFIRMED", YAWATA_COUNCIL);
        String body = "{\"status\": \"SHARED\"}";

        assertEquals(
                428,
                Api.as(Caller.CITY).body(body).put("/meetings/{id}/status", id).statusCode());
        assertEquals(
                412,
                Api.as(Caller.CITY)
                        .header("If-Match", "\"0\"")
                        .body(body)
                        .put("/meetings/{id}/status", id)
                        .statusCode());
        assertEquals(
                422,
                Api.as(Caller.CITY)
                        .header("If-Match", Meetings.etag(id))
                        .body("{\"status\": \"HELD\"}")
                        .put("/meetings/{id}/status", id)
                        .statusCode());
    }

    @Test
    void nothingIsPublishedWithoutATextForThePublic() {
        UUID id = Api.create(
                Caller.CITY,
                "/meetings",
                input(inDays(3), "", YAWATA_COUNCIL).replace(", \"publicDigest\": \"公開の文\"", ""));
        become(Caller.CITY, id, "CONFIRMED").then().statusCode(200);
        become(Caller.CITY, id, "SHARED").then().statusCode(200);

        become(Caller.CITY, id, "PUBLISHED").then().statusCode(422).body("errors.pointer", contains("/publicDigest"));
    }

    @Test
    void aCancelledMeetingIsNotChangedUntilItIsTakenUpAgain() {
        UUID id = Meetings.of("CANCELLED", YAWATA_COUNCIL);
        var request =
                Api.as(Caller.CITY).header("If-Match", Meetings.etag(id)).body(input(inDays(3), "", YAWATA_COUNCIL));

        request.put("/meetings/{id}", id).then().statusCode(409).body("type", is("/problems/meeting-cancelled"));
        Api.as(Caller.CITY)
                .body("{\"title\": \"議題\"}")
                .post("/meetings/{id}/agenda-items", id)
                .then()
                .statusCode(409);
        become(Caller.CITY, id, "DRAFT").then().statusCode(200);
    }

    @Test
    void sharingPlansTheNextMeetingOnceFromWhatWasAgreed() {
        UUID council = Meetings.council();
        UUID id = Api.create(
                Caller.YAWATA_CENTER,
                "/meetings",
                input(inDays(-1), ", \"nextOn\": \"%s\"".formatted(inDays(29)), council));
        become(Caller.YAWATA_CENTER, id, "CONFIRMED").then().statusCode(200);

        become(Caller.YAWATA_CENTER, id, "SHARED").then().statusCode(200).body("next.heldOn", is("" + inDays(29)));
        become(Caller.YAWATA_CENTER, id, "CONFIRMED").then().statusCode(200);
        become(Caller.YAWATA_CENTER, id, "SHARED").then().statusCode(200);

        Api.as(Caller.CITY)
                .queryParam("councilId", council)
                .get("/meetings")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].status", is("CONFIRMED"))
                .body("items[0].kind", is("REGULAR"))
                .body("items[0].startsAt", is("14:00"))
                .body("items[0].place", is("八幡公民館"))
                .body("items[0].councils.number", contains(2));
    }

    @Test
    void sharingPlansNothingForSeveralCouncilsOrWithoutADay() {
        UUID one = Meetings.council();
        UUID other = Meetings.council();
        UUID common = Api.create(
                Caller.CITY, "/meetings", input(inDays(-1), ", \"nextOn\": \"%s\"".formatted(inDays(29)), one, other));
        become(Caller.CITY, common, "CONFIRMED").then().statusCode(200);
        become(Caller.CITY, common, "SHARED").then().statusCode(200);
        Meetings.on(inDays(2), "SHARED", one);

        Api.as(Caller.CITY)
                .queryParam("councilId", one)
                .get("/meetings")
                .then()
                .statusCode(200)
                .body("items", hasSize(2));
    }

    @Test
    void aCommonMeetingMayBeSharedByTheCenterOfEitherCouncil() {
        UUID id = Meetings.of("CONFIRMED", YAWATA_COUNCIL, TOYOOKA_COUNCIL);

        become(Caller.TOYOOKA_CENTER, id, "SHARED").then().statusCode(200);
    }
}
