package sasaeai.resource.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.World;
import sasaeai.shared.time.JapaneseHolidays;

@QuarkusTest
class RoundTripTest {
    private static final String FULL = """
            {"name": "=ひだまり", "kana": "ひだまり", "kinds": ["SALON", "EXERCISE"], "scenes": ["COMPANY"],
             "formality": "INFORMAL", "organizer": {"name": "町内会", "kind": "RESIDENTS"}, "venue": "集会所",
             "address": "町屋1", "position": {"latitude": 36.322001, "longitude": 138.9}, "areaId": "%s",
             "schedules": [{"wording": "毎週木曜日 10:00~12:00"}, {"wording": "気が向いたとき"}],
             "stops": [{"time": "10:00", "place": "公園の前", "position": {"latitude": 36.3, "longitude": 138.95}}, {"place": "駅"}],
             "cost": "100円", "capacity": 20, "access": ["PARKING", "STEP_FREE"],
             "contact": {"text": "027-000-0000", "consentOn": "2026-04-01"}, "note": "一行目\\n二行目", "source": "町の一覧",
             "status": "PAUSED"}
            """;

    @ParameterizedTest
    @ValueSource(strings = {"XLSX", "CSV", "GEOJSON"})
    void whatLeftComesInAgainWithoutAChange(String format) {
        UUID area = Lists.area(Lists.freshName(), World.YAWATA);
        UUID id = Api.create(Caller.CITY, "/resources", FULL.formatted(area));
        Api.create(Caller.CITY, "/resources", """
                {"name": "ベンチ", "kinds": ["BENCH"], "formality": "FORMAL", "areaId": "%s", "status": "DRAFT"}
                """.formatted(area));
        Api.as(Caller.CITY)
                .body("{\"confirmedOn\": \"2026-05-01\"}")
                .post("/resources/{id}/confirmations", id)
                .then()
                .statusCode(201);

        Lists.bring(Caller.YAWATA_CENTER, export(Caller.YAWATA_CENTER, format, area))
                .statusCode(201)
                .body("counts.same", is(2))
                .body("counts.added", is(0))
                .body("counts.changed", is(0))
                .body("counts.errorRows", is(0))
                .body("savable", is(false));
    }

    @Test
    void aCellChangedInTheFileChangesThatEntryOnly() {
        UUID area = Lists.area(Lists.freshName(), World.YAWATA);
        UUID id = Api.create(Caller.CITY, "/resources", FULL.formatted(area));
        String file = new String(export(Caller.CITY, "CSV", area), java.nio.charset.StandardCharsets.UTF_8);

        assertTrue(file.contains("国の区分") && file.contains("交流の場・通いの場"), file);

        ValidatableResponse brought = Lists.bring(Caller.CITY, file.replace("毎週木曜日 10:00~12:00", "毎週金曜日 10:00~12:00"))
                .body("counts.changed", is(1))
                .body("preview.match", contains("CHANGED"));
        Lists.save(Caller.CITY, brought).statusCode(200).body("state", is("SAVED"));

        Api.as(Caller.CITY)
                .get("/resources/{id}", id)
                .then()
                .body("version", is(1))
                .body("schedules.wording", contains("毎週金曜日 10:00~12:00", "気が向いたとき"))
                .body("stops.place", contains("公園の前", "駅"));
        Api.as(Caller.CITY)
                .get("/resources?weekday=FRIDAY&areaId=" + area)
                .then()
                .body("items.id", contains(id.toString()));
        Api.as(Caller.CITY)
                .get("/resources?weekday=THURSDAY&areaId=" + area)
                .then()
                .body("items.size()", is(0));
    }

    @Test
    void theSameListTwiceBringsNothingNew() {
        String town = Lists.freshName();
        Lists.area(town, World.YAWATA);
        String list = "名前,種類,区域,会場,日時\n（株）ひだまり,サロン,%1$s,集会所,毎週木曜日\n髙松の会,体操,%1$s,,第1・3(木)".formatted(town);
        Lists.save(Caller.CITY, Lists.bring(Caller.CITY, list).body("counts.added", is(2)))
                .statusCode(200);

        Lists.bring(Caller.CITY, list).body("counts.same", is(2)).body("counts.added", is(0));
        Lists.bring(Caller.CITY, list.replace("（株）ひだまり", "ひだまり㈱").replace("髙松", "高松"))
                .body("counts.changed", is(2));
    }

    @Test
    void whatMayBeThereAlreadyIsLeftOutUnlessSomebodySaysOtherwise() {
        String town = Lists.freshName();
        Lists.area(town, World.YAWATA);
        Lists.save(Caller.CITY, Lists.bring(Caller.CITY, "名前,種類,区域,会場\nひだまり,サロン,%s,集会所".formatted(town)))
                .statusCode(200);

        ValidatableResponse brought = Lists.bring(Caller.CITY, """
                        名前,種類,区域,会場
                        ひだまり,サロン,%1$s,公民館
                        みのり,サロン,%1$s,公民館
                        みのり,サロン,%1$s,公民館
                        """.formatted(town))
                .body("counts.doubtful", is(2))
                .body("counts.added", is(1))
                .body("notes.code", contains("like-other", "same-as-row"))
                .body("notes.row", contains(2, 4))
                .body("notes.text", contains("ひだまり", "3"));
        Lists.save(Caller.CITY, brought).statusCode(200);

        assertEquals(
                2,
                Lists.count("SELECT count(*) FROM resource r JOIN area a ON a.id = r.area_id WHERE a.name = ?", town));
    }

    @Test
    void theNationalListOfCareProvidersIsReadByItsHeadings() {
        String town = Lists.freshName();
        UUID area = Lists.area(town, World.YAWATA);
        String list = """
                都道府県コード又は市町村コード,No,都道府県名,市区町村名,事業所名,事業所名カナ,サービスの種類,住所,方書（ビル名等）,緯度,経度,電話番号,FAX番号,法人番号,法人の名称,事業所番号,利用可能曜日,利用可能曜日特記事項,定員,URL,高齢者の方と障害者の方が同時一体的に利用できるサービス,介護保険の通常の指定基準を満たしている,障害福祉の通常の指定基準を満たしている,備考
                102024,1,群馬県,高崎市,試験の家%1$s,シケンノイエ,訪問介護,町屋1-1,試験ビル2階,36.32,138.95,000-000-0000,,,試験会,9999999999,平日,応相談,0,,,,,
                011011,2,北海道,札幌市,北の家,キタノイエ,訪問介護,北1,,43.0,141.3,,,,試験会,9999999998,平日,,,,,,,
                """.formatted(town);

        ValidatableResponse brought = Lists.bring(Caller.CITY, list)
                .body("columns.size()", is(24))
                .body("formality", is("FORMAL"))
                .body("counts.elsewhere", is(1))
                .body("unknownWords.word", contains("訪問介護"));
        String columns = brought.extract().jsonPath().getList("columns.meaning", String.class).stream()
                .map(meaning -> meaning == null ? "{}" : "{\"meaning\": \"" + meaning + "\"}")
                .reduce((one, next) -> one + ", " + next)
                .orElseThrow();
        ValidatableResponse chosen = Lists.choose(
                        Caller.CITY,
                        brought,
                        columns,
                        ", \"areaId\": \"%s\", \"words\": [{\"column\": \"KINDS\", \"word\": \"訪問介護\", \"code\": \"SALON\"}]"
                                .formatted(area))
                .statusCode(200)
                .body("savable", is(true))
                .body("preview[0].schedules[0].inWords", is("平日"));
        Lists.save(Caller.CITY, chosen).statusCode(200);

        String id = Api.as(Caller.CITY).get("/resources?areaId=" + area).path("items[0].id");
        Api.as(Caller.CITY)
                .get("/resources/{id}", id)
                .then()
                .body("address", is("町屋1-1 試験ビル2階"))
                .body("note", is("応相談"))
                .body("contact.text", is("000-000-0000"));
        Api.anonymous().get("/resources/{id}", id).then().body("contact", is((Object) null));
    }

    @Test
    void thePublicGetsNeitherDraftsNorContactsWithoutConsent() {
        UUID area = Lists.area(Lists.freshName(), World.YAWATA);
        Api.create(Caller.CITY, "/resources", """
                {"name": "見える会", "kinds": ["SALON"], "formality": "INFORMAL", "areaId": "%s", "status": "PUBLISHED",
                 "contact": {"text": "内緒の番号"}, "source": "内緒の出典"}
                """.formatted(area));
        Api.create(Caller.CITY, "/resources", """
                {"name": "下書きの会", "kinds": ["SALON"], "formality": "INFORMAL", "areaId": "%s", "status": "DRAFT"}
                """.formatted(area));

        for (String format : new String[] {"CSV", "GEOJSON"}) {
            String file = Api.anonymous()
                    .get("/resources/export?format=" + format + "&areaId=" + area)
                    .asString();
            assertTrue(file.contains("見える会"), file);
            assertFalse(file.contains("内緒"), file);
            assertFalse(file.contains("下書きの会"), file);
        }
    }

    @Test
    void aCalendarSaysEachTimeOfWhatTakesPlace() {
        UUID area = Lists.area(Lists.freshName(), World.YAWATA);
        Api.create(Caller.CITY, "/resources", """
                {"name": "陽だまり", "kinds": ["SALON"], "formality": "INFORMAL", "areaId": "%s", "status": "PUBLISHED",
                 "venue": "上善地集会所", "schedules": [{"wording": "毎週(火、金) 10:00~12:00 又は 18:00~21:00"}, {"wording": "随時"}]}
                """.formatted(area));

        String file = Api.anonymous()
                .get("/resources/export?format=ICALENDAR&areaId=" + area)
                .asString();

        assertEquals(2, file.split("RRULE:FREQ=WEEKLY;BYDAY=TU,FR", -1).length - 1, file);
        assertTrue(file.contains("T180000\r\n"), file);
        assertTrue(file.contains("LOCATION:上善地集会所\r\n"), file);
        assertEquals(2, file.split("BEGIN:VEVENT", -1).length - 1, file);
    }

    @Test
    void aCalendarNamesTheHolidaysThatNoRuleKnows() {
        UUID area = Lists.area(Lists.freshName(), World.YAWATA);
        Api.create(Caller.CITY, "/resources", """
                {"name": "日曜市", "kinds": ["SALON"], "formality": "INFORMAL", "areaId": "%s", "status": "PUBLISHED",
                 "schedules": [{"wording": "日曜・祝日 9:00~12:00"}, {"wording": "祝日"}]}
                """.formatted(area));

        String[] events = Api.anonymous()
                .get("/resources/export?format=ICALENDAR&areaId=" + area)
                .asString()
                .split("BEGIN:VEVENT");

        String sundays = events[1];
        assertTrue(sundays.contains("RRULE:FREQ=WEEKLY;BYDAY=SU\r\n"), sundays);
        assertEquals(DayOfWeek.SUNDAY, day(sundays, "DTSTART;TZID=Asia/Tokyo:").getDayOfWeek());
        assertTrue(sundays.split("RDATE;TZID=Asia/Tokyo:").length > 10, sundays);
        LocalDate added = day(sundays, "RDATE;TZID=Asia/Tokyo:");
        assertTrue(JapaneseHolidays.between(added, added).containsKey(added), sundays);
        String holidays = events[2];
        assertFalse(holidays.contains("RRULE"), holidays);
        assertTrue(holidays.split("RDATE;VALUE=DATE:").length > 10, holidays);
    }

    private static LocalDate day(String event, String name) {
        int at = event.indexOf(name) + name.length();
        return LocalDate.parse(event.substring(at, at + 8), DateTimeFormatter.BASIC_ISO_DATE);
    }

    private static byte[] export(Caller caller, String format, UUID area) {
        return Api.as(caller)
                .get("/resources/export?format=" + format + "&areaId=" + area)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
