package sasaeai.publication.calendar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static sasaeai.publication.Ward.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.World;
import sasaeai.meeting.Meetings;
import sasaeai.publication.Ward;

@QuarkusTest
class CalendarFeedTest {

    @Test
    void theHolderOfTheAddressSeesOwnMeetingsWithTheirAgenda() {
        Ward ward = Ward.create();
        UUID own = Meetings.on(TODAY.plusDays(4), "CONFIRMED", ward.council());
        Meetings.agendaItem(own, "移動のこと");
        Ward.run("UPDATE meeting SET online_url = 'https://example.jp/x' WHERE id = ?", own);
        UUID draft = Meetings.on(TODAY.plusDays(5), "DRAFT", ward.council());
        UUID foreign = Meetings.on(TODAY.plusDays(4), "CONFIRMED", World.TOYOOKA_COUNCIL);

        for (Caller caller : new Caller[] {ward.resident(), ward.center()}) {
            CalendarText calendar = CalendarText.strict(read(token(caller), 200).asByteArray());

            assertEquals("議題\\n・移動のこと", calendar.event(own).get("DESCRIPTION"));
            assertEquals("https://example.jp/x", calendar.event(own).get("URL"));
            assertFalse(calendar.has(draft));
            assertFalse(calendar.has(foreign));
        }
        CalendarText all = CalendarText.strict(read(token(Caller.CITY), 200).asByteArray());
        assertTrue(all.has(own));
        assertTrue(all.has(foreign));
        assertFalse(all.has(draft));
    }

    @Test
    void anAddressIsShownOnceAndKeptAsAHashOnly() {
        Ward ward = Ward.create();
        String key = UUID.randomUUID().toString();
        String token = token(ward.resident(), key);

        Api.as(ward.resident())
                .get("/calendar-feeds")
                .then()
                .statusCode(200)
                .body("items.size()", is(1))
                .body("items[0].url", nullValue());
        assertTrue(token.matches("[A-Za-z0-9_-]{43}"), token);
        assertEquals(0, Ward.number("SELECT count(*) FROM idempotency_key WHERE body LIKE '%' || ? || '%'", token));
        assertEquals(1, Ward.number("SELECT count(*) FROM calendar_feed WHERE token_hash = sha256(?::bytea)", token));
    }

    @Test
    void aRepeatedRequestMakesOneFeedAndItsLastAddressCounts() {
        Ward ward = Ward.create();
        String key = UUID.randomUUID().toString();

        String lost = token(ward.resident(), key);
        String second = token(ward.resident(), key);

        Api.as(ward.resident()).get("/calendar-feeds").then().body("items.size()", is(1));
        read(second, 200);
        read(lost, 404);
        Set<String> all = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            all.add(token(ward.resident()));
        }
        assertEquals(20, all.size());
    }

    @Test
    void aRevokedAddressIsVoidAtOnceAndOnlyItsOwnerRevokesIt() {
        Ward ward = Ward.create();
        String key = UUID.randomUUID().toString();
        String token = token(ward.resident(), key);
        String id = Api.as(ward.resident()).get("/calendar-feeds").path("items[0].id");

        Api.as(Caller.CITY).delete("/calendar-feeds/{id}", id).then().statusCode(404);
        Api.anonymous().delete("/calendar-feeds/{id}", id).then().statusCode(401);
        read(token, 200);

        Api.as(ward.resident()).delete("/calendar-feeds/{id}", id).then().statusCode(204);

        read(token, 404).then().body("type", is("/problems/feed-not-found"));
        Api.as(ward.resident()).get("/calendar-feeds").then().body("items", empty());
        Api.as(ward.resident()).delete("/calendar-feeds/{id}", id).then().statusCode(404);
        Api.as(ward.resident())
                .header("Idempotency-Key", key)
                .post("/calendar-feeds")
                .then()
                .statusCode(404);
    }

    @Test
    void theScopeIsThatOfTheAccountAtThisMoment() {
        Ward ward = Ward.create();
        UUID meeting = Meetings.on(TODAY.plusDays(4), "CONFIRMED", ward.council());
        String token = token(ward.resident());
        assertTrue(CalendarText.strict(read(token, 200).asByteArray()).has(meeting));

        Ward.run("UPDATE council_member SET term_to = ? WHERE council_id = ?", TODAY.minusDays(1), ward.council());
        assertFalse(CalendarText.strict(read(token, 200).asByteArray()).has(meeting));

        Ward.run(
                "UPDATE account SET status = 'DISABLED' WHERE username = ?",
                ward.resident().username());
        read(token, 404).then().body("type", is("/problems/feed-not-found"));
    }

    @Test
    void whoDoesNotKnowTheAddressGetsNothing() {
        Ward ward = Ward.create();
        String token = token(ward.resident());

        read(token.substring(1), 404);
        read("x", 404);
        Api.anonymous()
                .basePath("/api/v1/municipalities/" + World.OMITAMA)
                .get("/calendar-feeds/{token}/calendar.ics", token)
                .then()
                .statusCode(404);
        Api.anonymous().get("/calendar-feeds").then().statusCode(401);
        Api.anonymous().post("/calendar-feeds").then().statusCode(401);
        Api.as(Caller.TOYOOKA_RESIDENT)
                .get("/calendar-feeds")
                .then()
                .body("items.id", not(contains(ward.resident().username())));
    }

    @Test
    void metricsKnowNoAddress() {
        Ward ward = Ward.create();
        String token = token(ward.resident());
        read(token, 200);

        String metrics = RestAssured.get("/q/metrics").asString();

        assertFalse(metrics.contains(token));
        assertTrue(metrics.contains("/calendar-feeds/{token}/calendar.ics"), "the path stands there as a template");
    }

    private static String token(Caller caller) {
        return token(caller, UUID.randomUUID().toString());
    }

    private static String token(Caller caller, String key) {
        String url = Api.as(caller)
                .header("Idempotency-Key", key)
                .post("/calendar-feeds")
                .then()
                .statusCode(201)
                .extract()
                .path("url");
        assertTrue(url.startsWith("http://localhost:8080/api/v1/municipalities/102024/calendar-feeds/"), url);
        return url.replaceAll(".*/calendar-feeds/|/calendar.ics", "");
    }

    private static Response read(String token, int status) {
        Response response = Api.anonymous().get("/calendar-feeds/{token}/calendar.ics", token);
        response.then().statusCode(status);
        return response;
    }
}
