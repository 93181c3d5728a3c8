package sasaeai.municipality.statistic;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.World;

@QuarkusTest
class AreaStatisticImportTest {
    private static final String HEADING =
            "地域コード,調査年月日,地域名,総人口,男性,女性,60-64歳の男性,65-69歳の男性,65-69歳の女性,80-84歳の女性,85歳以上の女性,世帯数,備考\n";

    @Test
    void thoseOf65AndOlderAreSummedAndTheSameTableAgainChangesNothing() {
        String town = "統計町" + UUID.randomUUID();
        UUID area = area(town);
        String table = HEADING + "1,令和8年4月1日," + town + ",\"1,000\",480,520,99,10,20,30,40,400,";

        bring(table, false).body("added", is(1)).body("saved", is(false)).body("preview.aged65", contains(100));
        Api.as(Caller.CITY).get("/area-statistics?areaId=" + area).then().body("items", empty());
        bring(table, true).body("saved", is(true)).body("errors", empty());

        Api.as(Caller.CITY)
                .get("/area-statistics?areaId=" + area)
                .then()
                .body("items.population", contains(1000))
                .body("items.aged65", contains(100))
                .body("items.households", contains(400))
                .body("items.asOf", contains("2026-04-01"));
        bring(table, true).body("same", is(1)).body("added", is(0)).body("changed", is(0));
    }

    @Test
    void eachErrorNamesRowAndHeadingAndNothingIsSaved() {
        String town = "統計町" + UUID.randomUUID();
        UUID area = area(town);

        bring(
                        HEADING
                                + "1,2026-04-01," + town + ",1000,,,,10,20,30,40,400,\n"
                                + "2,2026-04-01,どこにもない町,1000,,,,,,,,,\n"
                                + "3,いつか," + town + ",1000,,,,,,,,,\n"
                                + "4,2026-05-01," + town + ",たくさん,,,,,,,,,\n"
                                + "5,2026-06-01," + town + ",10,,,,10,20,30,40,,\n"
                                + "6,2026-04-01," + town + ",1000,,,,10,20,30,40,400,\n",
                        true)
                .body("saved", is(false))
                .body("errors.row", contains(3, 4, 5, 6, 7))
                .body("errors.heading", contains("地域名", "調査年月日", "総人口", "総人口", "地域名"))
                .body("errors.code", contains("unknown-area", "day", "number", "aged-above-population", "same-as-row"));
        Api.as(Caller.CITY).get("/area-statistics?areaId=" + area).then().body("items", empty());
    }

    @Test
    void aBandThatIsKeptBackLeavesTheSumUnsaid() {
        String town = "統計町" + UUID.randomUUID();
        area(town);

        bring(HEADING + "1,2026-04-01," + town + ",1000,,,,10,X,30,40,400,", false)
                .body("errors", empty())
                .body("preview[0].population", is(1000))
                .body("preview[0].aged65", is((Object) null));
    }

    @Test
    void aTableWithoutItsColumnsSaysWhichAreMissing() {
        bring("町,人口,世帯数\n町屋,100,10", true)
                .body("errors.heading", contains("調査年月日", "地域名"))
                .body("errors.code", contains("column-missing", "column-missing"));
    }

    private static UUID area(String name) {
        return Api.create(
                Caller.CITY, "/areas", "{\"schemeId\": \"%s\", \"name\": \"%s\"}".formatted(World.NEIGHBORHOODS, name));
    }

    private static ValidatableResponse bring(String table, boolean save) {
        return Api.as(Caller.CITY)
                .contentType("text/csv")
                .body(table.getBytes(Charset.forName("windows-31j")))
                .post("/area-statistic-imports?save=" + save)
                .then()
                .statusCode(200);
    }
}
