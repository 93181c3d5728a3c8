package sasaeai.resource.census;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static sasaeai.World.TOYOOKA;
import static sasaeai.World.YAWATA;
import static sasaeai.resource.census.Rounds.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.resource.Resources;

@QuarkusTest
class CensusRoundTest {
    @Inject
    SessionFactory sessions;

    @Test
    void aRoundAsksWhatPeopleCountOnInItsAreasAndKinds() {
        UUID area = Resources.areaWithin(YAWATA);
        UUID inside = Resources.areaWithin(area);
        UUID published = Resources.published(area, "さくら会", "");
        UUID paused = Resources.in("PAUSED", inside);
        Resources.in("DRAFT", area);
        Resources.in("ENDED", area);
        Resources.published(Resources.areaWithin(YAWATA), "よその会", "");
        Api.create(Caller.CITY, "/resources", """
                {"name": "ベンチ", "kinds": ["BENCH"], "formality": "INFORMAL", "areaId": "%s", "status": "PUBLISHED"}
                """.formatted(area));

        JsonPath made = Api.as(Caller.YAWATA_CENTER)
                .body("""
                        {"name": "令和8年度 棚卸し", "startsOn": "%s", "closesOn": "%s", "areaIds": ["%s"], "kinds": ["SALON"]}
                        """.formatted(TODAY, TODAY.plusDays(30), area))
                .post("/census-rounds")
                .then()
                .statusCode(201)
                .body("name", is("令和8年度 棚卸し"))
                .body("status", is("OPEN"))
                .body("scope.id", contains(area.toString()))
                .body("kindLabels", contains("サロン"))
                .body("progress.asked", is(2))
                .body("progress.answered", is(0))
                .body("areas", hasSize(2))
                .body("editable", is(true))
                .extract()
                .jsonPath();

        Api.as(Caller.YAWATA_CENTER)
                .get("/census-rounds/{id}/entries", made.getString("id"))
                .then()
                .statusCode(200)
                .body("items.resourceId", containsInAnyOrder(published.toString(), paused.toString()))
                .body("items.status", containsInAnyOrder("OPEN", "OPEN"));
    }

    @Test
    void aRoundThatWouldAskNobodyIsNotOpened() {
        UUID area = Resources.areaWithin(YAWATA);

        Api.as(Caller.CITY)
                .body(Rounds.words(area, TODAY))
                .post("/census-rounds")
                .then()
                .statusCode(409)
                .body("type", is("/problems/census-nothing-to-ask"));

        assertEquals(0, Resources.count("SELECT count(*) FROM census_round_area WHERE area_id = ?", area));
    }

    @Test
    void aCenterAsksItsOwnAreasOnly() {
        UUID area = Resources.areaWithin(TOYOOKA);
        Resources.published(area, "豊岡の会", "");

        for (String areas : new String[] {"[]", "[\"" + area + "\"]", "[\"" + YAWATA + "\", \"" + area + "\"]"}) {
            Api.as(Caller.YAWATA_CENTER)
                    .body("{\"name\": \"x\", \"startsOn\": \"%s\", \"closesOn\": \"%s\", \"areaIds\": %s}"
                            .formatted(TODAY, TODAY, areas))
                    .post("/census-rounds")
                    .then()
                    .statusCode(403)
                    .body("type", is("/problems/census-edit-forbidden"));
        }
    }

    @Test
    void aCenterSeesItsPartOfTheCitysRound() {
        UUID yawata = Resources.areaWithin(YAWATA);
        UUID toyooka = Resources.areaWithin(TOYOOKA);
        UUID own = Resources.published(yawata, "八幡の会", "");
        UUID other = Resources.published(toyooka, "豊岡の会", "");
        UUID round = Api.create(Caller.CITY, "/census-rounds", """
                {"name": "市の棚卸し", "startsOn": "%s", "closesOn": "%s", "areaIds": ["%s", "%s"]}
                """.formatted(TODAY, TODAY, yawata, toyooka));

        Api.as(Caller.CITY).get("/census-rounds/{id}", round).then().body("progress.asked", is(2));
        Api.as(Caller.YAWATA_CENTER)
                .get("/census-rounds/{id}", round)
                .then()
                .statusCode(200)
                .body("progress.asked", is(1))
                .body("areas.areaId", contains(yawata.toString()))
                .body("editable", is(false));
        Api.as(Caller.YAWATA_CENTER)
                .get("/census-rounds/{id}/entries", round)
                .then()
                .body("items.resourceId", contains(own.toString()));
        Api.as(Caller.YAWATA_CENTER).get("/census-rounds").then().body("items.id", hasItem(round.toString()));
        Api.as(Caller.YAWATA_CENTER)
                .header("If-Match", "\"0\"")
                .body("{\"name\": \"x\", \"closesOn\": \"%s\", \"closed\": true}".formatted(TODAY))
                .put("/census-rounds/{id}", round)
                .then()
                .statusCode(403);
        heard(Caller.YAWATA_CENTER, Rounds.entryOf(round, other), 0, "CONTINUES", 404);
        Api.as(Caller.YAWATA_RESIDENT).get("/census-rounds/{id}", round).then().statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "CONTINUES, PUBLISHED, true, SETTLED",
        "PAUSED, PAUSED, true, SETTLED",
        "ENDED, ENDED, false, SETTLED",
        "CHANGED, PUBLISHED, false, TO_REVIEW"
    })
    void whatStaffHeardCountsAtOnce(String answer, String status, boolean confirmed, String standing) {
        UUID area = Resources.areaWithin(YAWATA);
        UUID salon = Resources.published(area, "サロン", "");
        UUID round = Rounds.of(area);
        UUID entry = Rounds.entryOf(round, salon);

        heard(Caller.YAWATA_CENTER, entry, 0, answer, 200);

        assertEquals(status, Rounds.resource(salon).getString("status"));
        assertEquals(confirmed ? TODAY.toString() : null, Rounds.resource(salon).getString("confirmedOn"));
        JsonPath shown = Rounds.entry(round, entry);
        assertEquals(standing, shown.getString("status"));
        assertEquals("PHONE", shown.getString("answeredHow"));
        assertEquals("yawata-center", shown.getString("answeredBy"));
    }

    @Test
    void staffPutRightWhatStaffSaid() {
        UUID area = Resources.areaWithin(YAWATA);
        UUID salon = Resources.published(area, "サロン", "");
        UUID round = Rounds.of(area);
        UUID entry = Rounds.entryOf(round, salon);

        heard(Caller.CITY, entry, 0, "ENDED", 200);
        heard(Caller.CITY, entry, 1, "CONTINUES", 200);

        assertEquals("PUBLISHED", Rounds.resource(salon).getString("status"));
        assertEquals(TODAY.toString(), Rounds.resource(salon).getString("confirmedOn"));
        assertEquals("takasaki-city", Rounds.resource(salon).getString("confirmedBy"));
        heard(Caller.CITY, entry, 1, "PAUSED", 412);
    }

    @ParameterizedTest
    @CsvSource({
        "CONTINUES, PAUSED, PUBLISHED",
        "PAUSED, PUBLISHED, PAUSED",
        "ENDED, PUBLISHED, ENDED",
        "CHANGED, PUBLISHED, PUBLISHED"
    })
    void onePressDoesWhatALinkSaid(String answer, String before, String after) {
        UUID area = Resources.areaWithin(YAWATA);
        UUID resource = Resources.in(before, area);
        UUID round = Rounds.of(area);
        UUID entry = Rounds.entryOf(round, resource);
        Rounds.tap(Rounds.token(entry), answer, 200);

        review(entry, true, 200);

        assertEquals(after, Rounds.resource(resource).getString("status"));
        assertEquals(
                answer.equals("ENDED") ? null : TODAY.toString(),
                Rounds.resource(resource).getString("confirmedOn"));
        assertEquals("SETTLED", Rounds.entry(round, entry).getString("status"));
        review(entry, true, 409);
    }

    @Test
    void anAnswerThatIsNotBelievedIsAskedForAgain() {
        UUID area = Resources.areaWithin(YAWATA);
        UUID salon = Resources.published(area, "サロン", "");
        UUID round = Rounds.of(area);
        UUID entry = Rounds.entryOf(round, salon);
        Rounds.tap(Rounds.token(entry), "ENDED", 200);

        review(entry, false, 200);

        assertEquals("PUBLISHED", Rounds.resource(salon).getString("status"));
        assertEquals("OPEN", Rounds.entry(round, entry).getString("status"));
        assertNull(Rounds.entry(round, entry).getString("answer"));
    }

    @Test
    void progressIsCountedByAreaAndAnswer() {
        UUID area = Resources.areaWithin(YAWATA);
        List<UUID> resources = new ArrayList<>();
        for (String name : new String[] {"あ", "い", "う", "え", "お"}) {
            resources.add(Resources.published(area, name, ""));
        }
        UUID round = Rounds.of(area);
        String[] answers = {"CONTINUES", "PAUSED", "ENDED", "CHANGED"};
        for (int n = 0; n < answers.length; n++) {
            heard(Caller.CITY, Rounds.entryOf(round, resources.get(n)), 0, answers[n], 200);
        }

        for (String part : new String[] {"progress", "areas[0].progress"}) {
            JsonPath progress = Api.as(Caller.CITY)
                    .get("/census-rounds/{id}", round)
                    .jsonPath()
                    .setRootPath(part);
            assertEquals(5, progress.getInt("asked"));
            assertEquals(4, progress.getInt("answered"));
            assertEquals(1, progress.getInt("toReview"));
            for (String answer : new String[] {"continues", "paused", "ended", "changed"}) {
                assertEquals(1, progress.getInt(answer));
            }
        }
        Api.as(Caller.CITY)
                .get("/census-rounds/{id}/entries?status=TO_REVIEW", round)
                .then()
                .body("items.answer", contains("CHANGED"));
        Api.as(Caller.CITY)
                .get("/census-rounds/{id}/entries?answer=ENDED&areaId=" + area, round)
                .then()
                .body("items.name", contains("う"));
        Api.as(Caller.CITY)
                .get("/census-rounds/{id}/entries?areaId=" + TOYOOKA, round)
                .then()
                .body("items", empty());
    }

    @Test
    void aClosedRoundIsARecord() {
        UUID area = Resources.areaWithin(YAWATA);
        UUID salon = Resources.published(area, "サロン", "");
        UUID round = Rounds.of(area);
        UUID entry = Rounds.entryOf(round, salon);
        close(round, 0, 200);

        close(round, 1, 409);
        heard(Caller.CITY, entry, 0, "CONTINUES", 409);
        Api.as(Caller.CITY)
                .body("{\"answeredToo\": false}")
                .post("/census-rounds/{id}/call-sheets", round)
                .then()
                .statusCode(409)
                .body("type", is("/problems/census-round-closed"));
    }

    @Test
    void daysThatMakeNoRoundAreRefusedWhereTheyStand() {
        UUID area = Resources.areaWithin(YAWATA);
        Resources.published(area, "サロン", "");

        for (int days : new int[] {-1, 367}) {
            Api.as(Caller.CITY)
                    .body(Rounds.words(area, TODAY.plusDays(days)))
                    .post("/census-rounds")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/closesOn"));
        }
        Api.as(Caller.CITY)
                .body("{\"name\": \"x\", \"startsOn\": \"%s\", \"closesOn\": \"%s\", \"kinds\": [\"SALON\", \"NONE\"]}"
                        .formatted(TODAY, TODAY))
                .post("/census-rounds")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/kinds/1"));
    }

    @Test
    void aRepeatedRequestOpensOneRound() {
        UUID area = Resources.areaWithin(YAWATA);
        Resources.published(area, "サロン", "");
        String key = UUID.randomUUID().toString();
        String first = null;
        for (int n = 0; n < 2; n++) {
            String id = Api.as(Caller.CITY)
                    .header("Idempotency-Key", key)
                    .body(Rounds.words(area, TODAY))
                    .post("/census-rounds")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            first = first == null ? id : first;
            assertEquals(first, id);
        }
    }

    @Test
    void pagesAndTheirCostDoNotDependOnHowMuchThereIs() {
        UUID area = Resources.areaWithin(YAWATA);
        for (int n = 0; n < 7; n++) {
            Resources.published(area, "サロン" + n, Resources.when("毎週木曜日"));
        }
        UUID round = Rounds.of(area);
        String entries = "/census-rounds/" + round + "/entries";
        List<String> turned = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page =
                    Api.as(Caller.CITY).get(entries + "?limit=3" + cursor).jsonPath();
            turned.addAll(page.getList("items.name"));
            cursor = page.getString("nextCursor") == null ? "" : "&cursor=" + page.getString("nextCursor");
        } while (!cursor.isEmpty());

        assertEquals(List.of("サロン0", "サロン1", "サロン2", "サロン3", "サロン4", "サロン5", "サロン6"), turned);
        for (Caller caller : new Caller[] {Caller.CITY, Caller.YAWATA_CENTER}) {
            assertEquals(2, statements(caller, "/census-rounds?limit=1"));
            assertEquals(2, statements(caller, "/census-rounds?limit=50"));
            assertEquals(2, statements(caller, "/census-rounds/" + round));
            assertEquals(3, statements(caller, entries + "?limit=1"));
            assertEquals(3, statements(caller, entries + "?limit=7"));
        }
    }

    @Test
    void anotherMunicipalitysRoundDoesNotExistHere() {
        UUID area = Resources.areaWithin(YAWATA);
        Resources.published(area, "サロン", "");
        UUID round = Rounds.of(area);

        Api.as(Caller.OMITAMA_CITY).get("/census-rounds/{id}", round).then().statusCode(404);
        Api.as(Caller.OMITAMA_CITY)
                .get("/census-rounds")
                .then()
                .statusCode(200)
                .body(not(containsString(round.toString())));
    }

    private long statements(Caller caller, String path) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        Api.as(caller).get(path).then().statusCode(200);
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }

    private static void close(UUID round, int version, int status) {
        Api.as(Caller.CITY)
                .header("If-Match", "\"" + version + "\"")
                .body("{\"name\": \"x\", \"closesOn\": \"%s\", \"closed\": true}".formatted(TODAY))
                .put("/census-rounds/{id}", round)
                .then()
                .statusCode(status);
    }

    private static void review(UUID entry, boolean accepted, int status) {
        int version = Resources.count("SELECT version FROM census_entry WHERE id = ?", entry);
        Api.as(Caller.YAWATA_CENTER)
                .header("If-Match", "\"" + version + "\"")
                .body("{\"accepted\": " + accepted + "}")
                .put("/census-entries/{id}/review", entry)
                .then()
                .statusCode(status);
    }

    private static void heard(Caller caller, UUID entry, int version, String answer, int status) {
        Api.as(caller)
                .header("If-Match", "\"" + version + "\"")
                .body("{\"answer\": \"" + answer + "\", \"how\": \"PHONE\"}")
                .put("/census-entries/{id}/answer", entry)
                .then()
                .statusCode(status);
    }
}
