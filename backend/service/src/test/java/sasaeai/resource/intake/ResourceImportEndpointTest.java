package sasaeai.resource.intake;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.World;

@QuarkusTest
class ResourceImportEndpointTest {
    /** The notations of a real list of a 公民館, with made-up names. */
    private static final String KOMINKAN = """
            上町公民館 利用団体一覧,,,,
            （令和8年4月現在）,,,,
            団体名,種別,曜日・時間,場所,地区
            そば打ちの会,サロン,第２（木） 12:00~13:00,調理室,%1$s
            健康体操,体操・運動教室,毎週（日） 9:00~12:00,ホール,%1$s
            コーラス,ふれあい・いきいきサロン,毎週(火) 13:00~15:30,ホール,%1$s
            卓球,体操,毎週(火、金) 10:00~12:00 又は 18:00~21:00,ホール,%1$s
            手芸,サロン,毎週(水) 14:00~16:00,和室,%1$s
            囲碁,サロン,第1・3(木),和室,%1$s
            子ども食堂,サロン,,調理室,%1$s
            """;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j", "UTF-16LE"})
    void aListOfAPublicHallComesInWhateverItsEncoding(String charset) {
        String town = Lists.freshName();
        UUID area = Lists.area(town, World.YAWATA);
        String mark = charset.equals("UTF-16LE") ? "\uFEFF" : "";
        byte[] file = Lists.encoded(mark + KOMINKAN.formatted(town), charset);

        ValidatableResponse brought = Lists.bring(Caller.YAWATA_CENTER, file)
                .statusCode(201)
                .body("headingRow", is(3))
                .body("columns.meaning", contains("NAME", "KINDS", "SCHEDULE", "VENUE", "AREA"))
                .body("counts.added", is(7))
                .body("counts.errorRows", is(0))
                .body("notes", empty())
                .body("preview[0].row", is(4))
                .body("preview[3].kindLabels", contains("体操"))
                .body("preview[3].schedules[0].inWords", is("毎週火曜日・金曜日 午前10時～正午 または 午後6時～9時"));
        Lists.save(Caller.YAWATA_CENTER, brought).statusCode(200).body("state", is("SAVED"));

        Api.as(Caller.YAWATA_CENTER)
                .get("/resources?weekday=TUESDAY&areaId=" + area)
                .then()
                .body("items.name", contains("コーラス", "卓球"))
                .body("items[0].status", is("DRAFT"));
        assertEquals(
                0,
                Lists.count(
                        "SELECT count(*) FROM resource_import_file WHERE import_id = ?",
                        UUID.fromString(brought.extract().path("id"))));
    }

    @Test
    void aMarkInFrontOfUtf8BelongsToNoHeading() {
        Lists.bring(Caller.CITY, "\uFEFF名称,種類\nなごみ,サロン").body("columns.meaning", contains("NAME", "KINDS"));
    }

    @Test
    void eachErrorNamesItsRowAndItsColumnAndNothingIsSaved() {
        String town = Lists.freshName();
        UUID area = Lists.area(town, World.YAWATA);
        ValidatableResponse brought = Lists.bring(Caller.CITY, """
                名前,種類,区域,緯度,経度,定員,確認日
                よい会,サロン,%1$s,36.3,138.9,２０人,令和8年4月1日
                ,サロン,%1$s,,,,
                海の会,サロン,%1$s,138.9,36.3,,
                遠い会,サロン,%1$s,51.5,0.1,,
                多い会,サロン,%1$s,,,たくさん,
                先の会,サロン,%1$s,,,,2199-01-01
                どこの会,サロン,どこにもない町,,,,
                なぞの会,なぞ,%1$s,,,,
                """.formatted(town))
                .body("counts.errorRows", is(7))
                .body("savable", is(false))
                .body("errors.row", contains(3, 4, 5, 6, 7, 8, 9))
                .body(
                        "errors.code",
                        contains(
                                "required",
                                "position-swapped",
                                "position-outside-japan",
                                "number",
                                "date-range",
                                "unknown-area",
                                "unknown-word"))
                .body("errors[3].heading", is("定員"))
                .body("errors[3].text", is("たくさん"))
                .body("unknownWords.word", contains("なぞ"));

        Lists.save(Caller.CITY, brought).statusCode(409).body("type", is("/problems/resource-import-has-errors"));

        assertEquals(0, Lists.count("SELECT count(*) FROM resource WHERE area_id = ?", area));
    }

    @Test
    void aWordOfTheListMayBeSaidToStandForAKind() {
        String town = Lists.freshName();
        Lists.area(town, World.YAWATA);
        ValidatableResponse brought =
                Lists.bring(Caller.CITY, "名前,種類,区域\nなぞの会,なぞ,%s".formatted(town)).body("counts.errorRows", is(1));

        Lists.choose(
                        Caller.CITY,
                        brought,
                        "{\"meaning\": \"NAME\"}, {\"meaning\": \"KINDS\"}, {\"meaning\": \"AREA\"}",
                        ", \"words\": [{\"column\": \"KINDS\", \"word\": \"なぞ\", \"code\": \"SALON\"}]")
                .statusCode(200)
                .body("counts.errorRows", is(0))
                .body("preview[0].kindLabels", contains("サロン"))
                .body("savable", is(true));
    }

    @Test
    void aTimeThatNobodyUnderstandsIsKeptAsWrittenAndNamedWithItsRow() {
        String town = Lists.freshName();
        UUID area = Lists.area(town, World.YAWATA);
        ValidatableResponse brought = Lists.bring(Caller.CITY, "名前,種類,日時,区域\nいつの会,サロン,気が向いたとき,%s".formatted(town))
                .body("notes.row", contains(2))
                .body("notes.code", contains("schedule-unknown"))
                .body("notes.text", contains("気が向いたとき"))
                .body("savable", is(true));
        Lists.save(Caller.CITY, brought).statusCode(200).body("state", is("SAVED"));

        Api.as(Caller.CITY)
                .get("/resources?areaId=" + area)
                .then()
                .body("items[0].schedules[0].wording", is("気が向いたとき"));
    }

    @Test
    void aCenterBringsNothingIntoAnotherCentersArea() {
        String town = Lists.freshName();
        Lists.area(town, World.TOYOOKA);

        Lists.bring(Caller.YAWATA_CENTER, "名前,種類,区域\n会,サロン,%s".formatted(town))
                .body("errors.code", contains("not-own-area"))
                .body("errors.row", contains(2));
    }

    @Test
    void whatHasNoAreaOrKindTakesTheOneChosenForAll() {
        UUID area = Lists.area(Lists.freshName(), World.YAWATA);
        ValidatableResponse brought = Lists.bring(Caller.CITY, "名前\n会" + area + "\n".repeat(2) + "組" + area)
                .body("errors.code", contains("required", "required"))
                .body("errors.column", contains("AREA", "AREA"));

        ValidatableResponse chosen = Lists.choose(
                        Caller.CITY,
                        brought,
                        "{\"meaning\": \"NAME\"}",
                        ", \"areaId\": \"%s\", \"kind\": \"SALON\"".formatted(area))
                .statusCode(200)
                .body("counts.added", is(2))
                .body("savable", is(true));
        Lists.save(Caller.CITY, chosen).statusCode(200).body("rowsDone", is(2));

        Api.anonymous().get("/resources?areaId=" + area).then().body("items", hasSize(2));
    }

    @Test
    void whatWasSavedIsNotSavedAgainAndAnOldPreviewIsRefused() {
        UUID area = Lists.area(Lists.freshName(), World.YAWATA);
        ValidatableResponse brought = Lists.bring(Caller.CITY, "名前,種類\n会,サロン");
        ValidatableResponse chosen = Lists.choose(
                Caller.CITY,
                brought,
                "{\"meaning\": \"NAME\"}, {\"meaning\": \"KINDS\"}",
                ", \"areaId\": \"%s\"".formatted(area));
        Lists.save(Caller.CITY, brought).statusCode(412);
        Lists.save(Caller.CITY, chosen).statusCode(200);

        Lists.save(Caller.CITY, chosen).statusCode(409).body("type", is("/problems/resource-import-closed"));

        assertEquals(1, Lists.count("SELECT count(*) FROM resource WHERE area_id = ?", area));
        assertEquals(
                1,
                Lists.count(
                        "SELECT count(*) FROM audit_entry a JOIN resource r ON r.id::text = a.entity_id WHERE r.area_id = ?"
                                + " AND a.operation = 'saveResourceImport' AND a.subject = ?",
                        area,
                        Caller.CITY.subject()));
    }

    @Test
    void twoColumnsCannotMeanTheSame() {
        ValidatableResponse brought = Lists.bring(Caller.CITY, "名前,別の名前\n会,組");

        Lists.choose(Caller.CITY, brought, "{\"meaning\": \"NAME\"}, {\"meaning\": \"NAME\"}", "")
                .statusCode(422)
                .body("errors.pointer", hasItem("/columns/1/meaning"));
    }
}
