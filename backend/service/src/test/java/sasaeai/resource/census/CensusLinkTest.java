package sasaeai.resource.census;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static sasaeai.World.YAWATA;
import static sasaeai.resource.census.Rounds.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.World;
import sasaeai.resource.Resources;
import sasaeai.shared.time.Today;

@QuarkusTest
class CensusLinkTest {
    @Inject
    Today today;

    private UUID area;
    private UUID salon;
    private UUID round;
    private UUID entry;
    private String token;

    @BeforeEach
    void aSalonIsAskedOnPaper() {
        area = Resources.areaWithin(YAWATA);
        salon = Resources.published(area, "陽だまりサロン", Resources.when("毎週木曜日 10:00~12:00") + """
                , "venue": "上善地集会所", "contact": {"text": "090-0000-0000"},
                "organizer": {"name": "試験 三郎", "kind": "INDIVIDUAL"}, "source": "試験 四郎に聞いた"
                """);
        round = Rounds.of(area);
        entry = Rounds.entryOf(round, salon);
        token = Rounds.token(entry);
    }

    @AfterEach
    void theClockIsRightAgain() {
        today.tell(Clock.systemUTC());
    }

    @Test
    void oneTapWithoutALoginConfirmsAtOnce() {
        assertTrue(Rounds.resource(salon).getBoolean("stale"));

        Api.anonymous()
                .body("{\"answer\": \"CONTINUES\"}")
                .put("/census-answers/{link}", token)
                .then()
                .statusCode(200)
                .header("Referrer-Policy", "no-referrer")
                .body("name", is("陽だまりサロン"))
                .body("answer", is("CONTINUES"))
                .body("answeredOn", is(TODAY.toString()))
                .body("changeable", is(true));

        assertEquals(TODAY.toString(), Rounds.resource(salon).getString("confirmedOn"));
        assertFalse(Rounds.resource(salon).getBoolean("stale"));
        assertNull(Rounds.resource(salon).getString("confirmedBy"));
        assertEquals("SETTLED", Rounds.entry(round, entry).getString("status"));
        assertEquals("LINK", Rounds.entry(round, entry).getString("answeredHow"));
        Api.anonymous().get("/resources?areaId=" + area).then().body("items[0].stale", is(false));
    }

    @ParameterizedTest
    @CsvSource({"PAUSED", "ENDED", "CHANGED"})
    void nothingLeavesTheMapBecauseSomebodyFoundASheet(String answer) {
        Rounds.tap(token, answer, 200);

        assertEquals("PUBLISHED", Rounds.resource(salon).getString("status"));
        assertNull(Rounds.resource(salon).getString("confirmedOn"));
        assertEquals("TO_REVIEW", Rounds.entry(round, entry).getString("status"));
        assertEquals(answer, Rounds.entry(round, entry).getString("answer"));
    }

    @Test
    void whatRestedAndGoesOnWaitsForTheCenterToo() {
        UUID paused = Resources.in("PAUSED", area);
        UUID second = Rounds.of(area);
        UUID resting = Rounds.entryOf(second, paused);

        Rounds.tap(Rounds.token(resting), "CONTINUES", 200);

        assertEquals("PAUSED", Rounds.resource(paused).getString("status"));
        assertEquals("TO_REVIEW", Rounds.entry(second, resting).getString("status"));
    }

    @Test
    void aWrongTapIsPutRightByTheNext() {
        Resources.confirm(salon, TODAY.minusDays(400));

        Rounds.tap(token, "CONTINUES", 200);
        Rounds.tap(token, "CHANGED", 200);

        assertEquals(TODAY.minusDays(400).toString(), Rounds.resource(salon).getString("confirmedOn"));
        assertEquals("takasaki-city", Rounds.resource(salon).getString("confirmedBy"));
        assertEquals("TO_REVIEW", Rounds.entry(round, entry).getString("status"));

        Rounds.tap(token, "CONTINUES", 200);

        assertEquals(TODAY.toString(), Rounds.resource(salon).getString("confirmedOn"));
        assertEquals(1, confirmations());
    }

    @Test
    void whatSomebodyConfirmedMeanwhileStaysWhenATapIsPutRight() {
        Rounds.tap(token, "CONTINUES", 200);
        Resources.confirm(salon, TODAY);

        Rounds.tap(token, "ENDED", 200);

        assertEquals(TODAY.toString(), Rounds.resource(salon).getString("confirmedOn"));
        assertEquals("takasaki-city", Rounds.resource(salon).getString("confirmedBy"));
    }

    @Test
    void aSecondTapOnTheSameButtonChangesNothing() {
        Rounds.tap(token, "CONTINUES", 200);
        int version = Rounds.resource(salon).getInt("version");

        Rounds.tap(token, "CONTINUES", 200);

        assertEquals(version, Rounds.resource(salon).getInt("version"));
        assertEquals(1, confirmations());
    }

    @Test
    void whatTheCenterHasSettledNoLinkChanges() {
        Rounds.tap(token, "PAUSED", 200);
        Api.as(Caller.YAWATA_CENTER)
                .header("If-Match", "\"" + Rounds.entry(round, entry).getInt("version") + "\"")
                .body("{\"accepted\": true}")
                .put("/census-entries/{id}/review", entry)
                .then()
                .statusCode(200);

        Api.anonymous()
                .body("{\"answer\": \"ENDED\"}")
                .put("/census-answers/{link}", token)
                .then()
                .statusCode(409)
                .body("type", is("/problems/census-answer-settled"));
        Api.anonymous().get("/census-answers/{link}", token).then().body("changeable", is(false));
        assertEquals("PAUSED", Rounds.resource(salon).getString("status"));
    }

    @Test
    void theHolderLearnsNothingPersonal() {
        Api.anonymous()
                .body("{\"answer\": \"CHANGED\", \"note\": \"試験 五郎の\\n都合で\\t金曜に\"}")
                .put("/census-answers/{link}", token)
                .then()
                .statusCode(200)
                .body(not(containsString("試験")));
        Api.anonymous()
                .get("/census-answers/{link}", token)
                .then()
                .statusCode(200)
                .body("name", is("陽だまりサロン"))
                .body("venue", is("上善地集会所"))
                .body("schedules[0]", is("毎週木曜日 10:00~12:00"))
                .body("roundName", is("令和8年度 棚卸し"))
                .body("closesOn", is(TODAY.plusDays(30).toString()))
                .body(not(containsString("試験")))
                .body(not(containsString("090-0000")));

        assertEquals("試験 五郎の 都合で 金曜に", Rounds.entry(round, entry).getString("note"));
    }

    @Test
    void aLinkAnswersForItsOwnVenueOnly() {
        UUID other = Resources.published(area, "となりのサロン", "");
        UUID second = Rounds.of(area);
        String otherToken = Rounds.token(Rounds.entryOf(second, other));

        Rounds.tap(otherToken, "ENDED", 200);

        assertEquals("OPEN", Rounds.entry(round, entry).getString("status"));
        assertEquals("OPEN", Rounds.entry(second, Rounds.entryOf(second, salon)).getString("status"));
    }

    @Test
    void aLinkExpiresWithTheRound() {
        today.tell(Clock.offset(Clock.systemUTC(), Duration.ofDays(30)));
        Rounds.tap(token, "CONTINUES", 200);

        today.tell(Clock.offset(Clock.systemUTC(), Duration.ofDays(31)));

        unknown(token);
        Api.as(Caller.CITY)
                .post("/census-entries/{id}/call-sheet", entry)
                .then()
                .statusCode(409)
                .body("type", is("/problems/census-round-over"));
        assertEquals(
                "OVER", Api.as(Caller.CITY).get("/census-rounds/{id}", round).path("status"));
    }

    @Test
    void aClosedRoundTakesNoMoreAnswers() {
        Api.as(Caller.CITY)
                .header("If-Match", "\"0\"")
                .body("{\"name\": \"令和8年度 棚卸し\", \"closesOn\": \"%s\", \"closed\": true}".formatted(TODAY.plusDays(30)))
                .put("/census-rounds/{id}", round)
                .then()
                .statusCode(200)
                .body("status", is("CLOSED"));

        unknown(token);
    }

    @Test
    void sheetsThatAreOutKeepTheirAddressUntilItIsTakenBack() {
        String second = Rounds.token(entry);
        Rounds.tap(token, "PAUSED", 200);
        Rounds.tap(second, "CONTINUES", 200);

        Api.as(Caller.YAWATA_CENTER)
                .delete("/census-entries/{id}/links", entry)
                .then()
                .statusCode(204);

        unknown(token);
        unknown(second);
        Rounds.tap(Rounds.token(entry), "CONTINUES", 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "00000000000000000000000000", "%E3%81%82", "'; DROP TABLE census_link"})
    void whoGuessesGetsNothing(String guess) {
        unknown(guess);
    }

    @Test
    void aLinkOfOneMunicipalityIsNoneOfAnother() {
        Api.anonymous()
                .basePath("/api/v1/municipalities/" + World.OMITAMA)
                .get("/census-answers/{link}", token)
                .then()
                .statusCode(404);
        Api.as(Caller.OMITAMA_CITY)
                .basePath("/api/v1/municipalities/" + World.TAKASAKI)
                .get("/census-answers/{link}", token)
                .then()
                .statusCode(404);
    }

    @Test
    void anAddressIsReadAsAHandTypesIt() {
        String typed = token.toUpperCase().replace('0', 'o').replace('1', 'l').replaceAll("(.{5})", "$1－");

        Api.anonymous()
                .get("/census-answers/{link}", typed)
                .then()
                .statusCode(200)
                .body("name", is("陽だまりサロン"))
                .body("answer", nullValue());
    }

    @Test
    void theAddressIsKeptAsAHashOnly() {
        assertTrue(token.matches("[0-9a-hjkmnp-tv-z]{26}"), token);
        Rounds.tap(token, "CONTINUES", 200);

        assertEquals(1, Resources.count("SELECT count(*) FROM census_link WHERE token_hash = sha256(?::bytea)", token));
        for (String table : new String[] {"audit_entry", "census_link", "census_entry", "idempotency_key"}) {
            assertEquals(
                    0,
                    Resources.count(
                            "SELECT count(*) FROM " + table + " AS t WHERE to_jsonb(t)::text LIKE '%' || ? || '%'",
                            token));
        }
        String metrics = RestAssured.get("/q/metrics").asString();
        assertFalse(metrics.contains(token));
        assertTrue(metrics.contains("/census-answers/{link}"), "the path stands there as a template");
    }

    @Test
    void anAnswerByNobodyIsWrittenDownAsSuch() {
        Rounds.tap(token, "CONTINUES", 200);

        assertEquals(1, Resources.count("""
                SELECT count(*) FROM audit_entry WHERE entity = 'census_entry' AND action = 'UPDATE'
                AND subject = 'anonymous' AND operation = 'replaceCensusAnswer' AND entity_id = ?
                """, entry.toString()));
    }

    @Test
    void aLongNoteIsRefusedWhereItStands() {
        Api.anonymous()
                .body("{\"answer\": \"CHANGED\", \"note\": \"" + "あ".repeat(201) + "\"}")
                .put("/census-answers/{link}", token)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/note"));
    }

    private int confirmations() {
        return Resources.count(
                "SELECT count(*) FROM resource_confirmation WHERE resource_id = ? AND census_entry_id IS NOT NULL",
                salon);
    }

    private static void unknown(String token) {
        Api.anonymous()
                .get("/census-answers/{link}", token)
                .then()
                .statusCode(404)
                .body("type", is("/problems/census-link-not-found"));
        Api.anonymous()
                .body("{\"answer\": \"ENDED\"}")
                .put("/census-answers/{link}", token)
                .then()
                .statusCode(404);
    }
}
