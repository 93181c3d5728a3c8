package sasaeai.resource;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static sasaeai.World.MACHIYA;
import static sasaeai.World.TOYOOKA;
import static sasaeai.World.YAWATA;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sasaeai.Api;
import sasaeai.Caller;

@QuarkusTest
class ResourceEndpointTest {
    private static final String ALL = """
            {"name": "陽だまりふれあいサロン", "kana": "ひだまりふれあいさろん", "kinds": ["SALON", "EXERCISE"],
             "scenes": ["COMPANY"], "formality": "INFORMAL", "organizer": {"name": "陽だまりの会", "kind": "RESIDENTS"},
             "venue": "上善地集会所", "address": "箕郷町上善地", "position": {"latitude": 36.40512345678, "longitude": 138.951},
             "areaId": "%s", "schedules": [{"wording": "毎週木曜日 10:00~12:00 雨天は要相談"}, {"wording": "隔週水曜日"}],
             "stops": [{"time": "10:30", "place": "集会所前", "position": {"latitude": 36.4, "longitude": 138.95}}, {"place": "坂の下"}],
             "cost": "100円", "capacity": 20, "access": ["TOILET", "STEP_FREE"],
             "contact": {"text": "027-000-0000", "consentOn": "2026-04-01"}, "note": "上ばき", "source": "区長に聞いた",
             "status": "PUBLISHED"}
            """;

    @Test
    void whatIsWrittenDownIsShown() {
        UUID id = Api.create(Caller.YAWATA_CENTER, "/resources", ALL.formatted(MACHIYA));

        Api.as(Caller.YAWATA_CENTER)
                .get("/resources/{id}", id)
                .then()
                .statusCode(200)
                .body("kinds", contains("SALON", "EXERCISE"))
                .body("kindLabels", contains("サロン", "体操"))
                .body("sceneLabels", contains("人と会う"))
                .body("organizer.kindLabel", is("住民のグループ"))
                .body("position.latitude", is(36.405123f))
                .body("areaName", is("町屋"))
                .body("schedules[0].wording", is("毎週木曜日 10:00~12:00 雨天は要相談"))
                .body("schedules[0].inWords", is("毎週木曜日 午前10時～正午"))
                .body("schedules[0].notUnderstood", not(empty()))
                .body("schedules[1].notUnderstood", contains("隔週水曜日")) // which of two weeks is not said
                .body("stops.time", contains("10:30", null))
                .body("stops[0].position.longitude", is(138.95f))
                .body("access", contains("STEP_FREE", "TOILET"))
                .body("contact.text", is("027-000-0000"))
                .body("contactCenter", nullValue())
                .body("source", is("区長に聞いた"))
                .body("status", is("PUBLISHED"))
                .body("stale", is(true))
                .body("editable", is(true));
    }

    @Test
    void aRepeatedCreateMakesOne() {
        UUID area = Resources.areaWithin(YAWATA);
        String key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            Api.as(Caller.CITY)
                    .header("Idempotency-Key", key)
                    .body(Resources.words(area, "ベンチ", "PUBLISHED", ""))
                    .post("/resources")
                    .then()
                    .statusCode(201)
                    .header("Location", containsString("/resources/"));
        }

        Api.as(Caller.CITY).get("/resources?areaId=" + area).then().body("items", hasSize(1));
    }

    @Test
    void aChangeNeedsTheCurrentVersion() {
        UUID id = Resources.published(MACHIYA, "朝の体操", "");
        String body = Resources.words(MACHIYA, "朝の体操", "PAUSED", Resources.when("毎週月曜日"));
        String etag = Api.as(Caller.CITY).get("/resources/{id}", id).header("ETag");

        Api.as(Caller.CITY).body(body).put("/resources/{id}", id).then().statusCode(428);
        Api.as(Caller.YAWATA_CENTER)
                .header("If-Match", etag)
                .body(body)
                .put("/resources/{id}", id)
                .then()
                .statusCode(200)
                .body("status", is("PAUSED"))
                .body("schedules.inWords", contains("毎週月曜日"));
        Api.as(Caller.CITY)
                .header("If-Match", etag)
                .body(body)
                .put("/resources/{id}", id)
                .then()
                .statusCode(412);
    }

    @Test
    void anUnchangedRowIsNotWrittenAgain() {
        UUID id = Resources.published(MACHIYA, "朝市", Resources.when("毎週土曜日 8:00~10:00"));
        String audited =
                "SELECT count(*) FROM audit_entry WHERE entity LIKE 'resource_%' AND entity_id LIKE '%' || ? || '%'";
        int before = Resources.count(audited, id.toString());

        Api.as(Caller.CITY)
                .header("If-Match", "\"0\"")
                .body(Resources.words(MACHIYA, "土曜の朝市", "PUBLISHED", Resources.when("毎週土曜日 8:00~10:00")))
                .put("/resources/{id}", id)
                .then()
                .statusCode(200);

        assertEquals(before, Resources.count(audited, id.toString()));
        assertEquals(
                1,
                Resources.count(
                        "SELECT count(*) FROM audit_entry WHERE entity = 'resource' AND entity_id = ? AND 'name' = ANY(changed)",
                        id.toString()));
    }

    @Test
    void aCenterHandsNothingToAnotherCentersArea() {
        UUID id = Resources.published(MACHIYA, "見守り", "");

        Api.as(Caller.YAWATA_CENTER)
                .header("If-Match", "\"0\"")
                .body(Resources.words(TOYOOKA, "見守り", "PUBLISHED", ""))
                .put("/resources/{id}", id)
                .then()
                .statusCode(403)
                .body("type", is("/problems/resource-edit-forbidden"));
        Api.as(Caller.TOYOOKA_CENTER)
                .body("{\"confirmedOn\": \"2026-09-01\"}")
                .post("/resources/{id}/confirmations", id)
                .then()
                .statusCode(403);
    }

    @Test
    void theLatestConfirmationStands() {
        UUID id = Resources.published(MACHIYA, "お茶のみ会", "");
        Resources.confirm(id, Resources.TODAY.minusYears(1).minusDays(1));
        Api.anonymous().get("/resources/{id}", id).then().body("stale", is(true));

        Resources.confirm(id, Resources.TODAY.minusYears(1));
        Resources.confirm(id, Resources.TODAY.minusYears(2));

        Api.as(Caller.CITY)
                .get("/resources/{id}", id)
                .then()
                .body("confirmedOn", is(Resources.TODAY.minusYears(1).toString()))
                .body("confirmedBy", is("takasaki-city"))
                .body("stale", is(false));
        assertEquals(3, Resources.count("SELECT count(*) FROM resource_confirmation WHERE resource_id = ?", id));
    }

    @Test
    void nothingIsConfirmedAheadOrAfterItsEnd() {
        UUID ended = Resources.in("ENDED", MACHIYA);
        UUID running = Resources.published(MACHIYA, "囲碁", "");

        Api.as(Caller.CITY)
                .body("{\"confirmedOn\": \"2026-09-01\"}")
                .post("/resources/{id}/confirmations", ended)
                .then()
                .statusCode(409)
                .body("type", is("/problems/resource-ended"));
        for (String day : new String[] {Resources.TODAY.plusDays(1).toString(), "1999-12-31"}) {
            Api.as(Caller.CITY)
                    .body("{\"confirmedOn\": \"" + day + "\"}")
                    .post("/resources/{id}/confirmations", running)
                    .then()
                    .statusCode(422)
                    .body("errors[0].code", is("date-range"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "position": {"latitude": 138.95, "longitude": 36.4}        | /position                | position-swapped
                    "position": {"latitude": 51.5, "longitude": -0.12}         | /position                | position-outside-japan
                    "position": {"latitude": 1e400, "longitude": 138.95}       | /position                | position-outside-japan
                    "position": {"latitude": 36.4}                             | /position/longitude      | required
                    "stops": [{"place": "x", "position": {"latitude": 139, "longitude": 36}}] | /stops/0/position | position-swapped
                    "stops": [{"place": "x", "time": "24:00"}]                 | /stops/0/time            | pattern
                    "kinds": ["SALON", "NOTHING"]                              | /kinds/1                 | unknown-reference
                    "kinds": []                                                | /kinds                   | size
                    "scenes": ["SALON"]                                        | /scenes/0                | unknown-reference
                    "organizer": {"name": "会", "kind": "SALON"}               | /organizer/kind          | unknown-reference
                    "areaId": "019a0000-0000-7000-8000-000000000000"           | /areaId                  | unknown-reference
                    "contact": {"text": "区長", "consentOn": "2199-01-01"}     | /contact/consentOn       | date-range
                    "contact": {"text": "区長", "consentOn": "9999-01-01"}     | /contact/consentOn       | date-range
                    "venue": "あ\\u0000い"                                     | /venue                   | unsafe-character
                    "capacity": 0                                              | /capacity                | min
                    "confirmedOn": "2026-01-01"                                | /confirmedOn             | unknown-property
                    """)
    void whatCannotBeSoIsRefusedAndNamed(String member, String pointer, String code) {
        UUID area = Resources.areaWithin(YAWATA);

        Api.as(Caller.CITY)
                .body(Resources.words(area, "だめ", "DRAFT", ", " + member))
                .post("/resources")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is(pointer))
                .body("errors[0].code", is(code));
        Api.as(Caller.CITY).get("/resources?areaId=" + area).then().body("items", hasSize(0));
    }

    @Test
    void aWordingOfTwoThousandCharactersIsRefusedAndOneThatNobodyUnderstandsIsKept() {
        Api.as(Caller.CITY)
                .body(Resources.words(MACHIYA, "長い", "DRAFT", Resources.when("毎週".repeat(1000))))
                .post("/resources")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", is("/schedules/0/wording"))
                .body("errors[0].code", is("size"));

        UUID kept = Resources.published(MACHIYA, "気まぐれ", Resources.when("ひまなとき"));
        Api.anonymous()
                .get("/resources/{id}", kept)
                .then()
                .body("schedules[0].wording", is("ひまなとき"))
                .body("schedules[0].inWords", is(""))
                .body("schedules[0].notUnderstood[0]", endsWith("とき"));
    }

    @Test
    void aWordThatIsNoLongerOfferedStaysWhereItIs() {
        Resources.asOwner("INSERT INTO code_list_item VALUES ('102024', 'RESOURCE_KIND', 'OLD_KIND', '昔の種類', 9, true) "
                + "ON CONFLICT (municipality_code, list, code) DO UPDATE SET active = true");
        UUID id = Api.create(
                Caller.CITY,
                "/resources",
                Resources.words(MACHIYA, "古い", "PUBLISHED", "").replace("SALON", "OLD_KIND"));
        Resources.asOwner("UPDATE code_list_item SET active = false WHERE code = 'OLD_KIND'");
        String body = Resources.words(MACHIYA, "古い店", "PUBLISHED", "").replace("SALON", "OLD_KIND");

        Api.as(Caller.CITY)
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/resources/{id}", id)
                .then()
                .statusCode(200)
                .body("kindLabels", contains("昔の種類"));
        Api.as(Caller.CITY).body(body).post("/resources").then().statusCode(422);
    }
}
