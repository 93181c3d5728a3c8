package sasaeai.municipality;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.TestServices;

@QuarkusTest
class MunicipalityEndpointTest {
    @Inject
    MunicipalityRegistry registry;

    @Test
    void everybodyMayKnowAMunicipality() {
        Api.anonymous().get("").then().statusCode(200).body("name", is("高崎市")).body("editable", is(false));

        Api.as(Caller.YAWATA_RESIDENT).get("").then().statusCode(200).body("editable", is(false));
        Api.as(Caller.CITY).get("").then().statusCode(200).body("editable", is(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"102025", "121012", "10202", "1020244", "abcdef", "１０２０２４"})
    void aCodeWithAWrongCheckDigitIsNoMunicipality(String code) {
        unregistered(code);
    }

    @Test
    void aMunicipalityThatIsNotRegisteredDoesNotExist() {
        unregistered("131016");
    }

    @Test
    void aNewMunicipalityStartsWithListsSchemesAndOneArea() throws SQLException {
        assertTrue(registry.register("332020", "倉敷市"));

        assertEquals(List.of("岡山県"), column("SELECT prefecture FROM municipality WHERE code = '332020'"));
        assertEquals(
                List.of("市全域", "地区", "日常生活圏域", "小学校区", "町内会", "班"),
                column("SELECT name FROM area_scheme WHERE municipality_code = '332020' ORDER BY position"));
        assertEquals(List.of("倉敷市"), column("SELECT name FROM area WHERE municipality_code = '332020'"));
        assertEquals(List.of("買い物", "移動", "居場所", "見守り", "ゴミ出し", "そのほか"), column("""
                        SELECT label FROM code_list_item
                        WHERE municipality_code = '332020' AND list = 'VOICE_CATEGORY' ORDER BY position
                        """));
        assertEquals(
                List.of(
                        "RESOURCE_KIND 13",
                        "ORGANIZER_KIND 10",
                        "MEETING_KIND 8",
                        "MAP_NOTE_KIND 7",
                        "LIFE_SCENE 8",
                        "CAPACITY 11"),
                column("""
                        SELECT list || ' ' || count(*) FROM code_list_item
                        WHERE municipality_code = '332020' AND list <> 'VOICE_CATEGORY' GROUP BY list ORDER BY list DESC
                        """));
        assertEquals(List.of("MEAL MEAL", "TRANSPORT OUTING"), column("""
                        SELECT code || ' ' || national_category FROM code_list_item
                        WHERE municipality_code = '332020' AND national_category IN ('MEAL', 'OUTING') ORDER BY code
                        """));
        assertEquals(
                List.of("system registerMunicipality"),
                column(
                        "SELECT DISTINCT subject || ' ' || operation FROM audit_entry WHERE municipality_code = '332020'"));
    }

    @Test
    void registeringTwiceChangesNothing() throws SQLException {
        registry.register("121011", "千葉市中央区");

        assertFalse(registry.register("121011", "別の名前"));

        assertEquals(List.of("千葉市中央区"), column("SELECT name FROM municipality WHERE code = '121011'"));
        assertEquals(List.of("1"), column("SELECT count(*)::text FROM area WHERE municipality_code = '121011'"));
    }

    @Test
    void aWrongCheckDigitIsNeverRegistered() throws SQLException {
        assertThrows(IllegalArgumentException.class, () -> registry.register("102025", "高崎市"));

        assertEquals(List.of(), column("SELECT name FROM municipality WHERE code = '102025'"));
    }

    @Test
    void theCityChoosesItsWordForTheCenters() {
        replace(Caller.OMITAMA_CITY, "\"0\"", omitama("地域包括支援センター"))
                .then()
                .statusCode(200)
                .body("centerLabel", is("地域包括支援センター"))
                .body("version", is(1));

        replace(Caller.OMITAMA_CITY, "\"0\"", omitama("センター")).then().statusCode(412);
        replace(Caller.OMITAMA_CITY, null, omitama("センター")).then().statusCode(428);
    }

    @Test
    void nobodyElseChangesTheMunicipality() {
        replace(Caller.YAWATA_CENTER, "\"0\"", omitama("x")).then().statusCode(403);
        replace(Caller.YAWATA_RESIDENT, "\"0\"", omitama("x")).then().statusCode(403);
        Api.anonymous()
                .header("If-Match", "\"0\"")
                .body(omitama("x"))
                .put("")
                .then()
                .statusCode(401);
        Api.as(Caller.CITY)
                .basePath("/api/v1/municipalities/082368")
                .header("If-Match", "\"0\"")
                .body(omitama("x"))
                .put("")
                .then()
                .statusCode(404)
                .body("type", is("/problems/municipality-not-found"));
    }

    @Test
    void aNameIsRequiredAndUnknownFieldsAreRefused() {
        replace(Caller.CITY, "\"0\"", "{\"name\": \" \"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/name", "/centerLabel"));
        replace(Caller.CITY, "\"0\"", "{\"code\": \"102024\"}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown-property"));
    }

    private static io.restassured.response.Response replace(Caller caller, String ifMatch, String body) {
        RequestSpecification request = Api.as(caller).body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put("");
    }

    private static String omitama(String centerLabel) {
        return "{\"name\": \"小美玉市\", \"prefecture\": \"茨城県\", \"centerLabel\": \"" + centerLabel + "\"}";
    }

    private static void unregistered(String code) {
        Api.anonymous()
                .basePath("/api/v1/municipalities/" + code)
                .get("")
                .then()
                .statusCode(404)
                .body("type", is("/problems/municipality-not-found"));
    }

    private static List<String> column(String sql) throws SQLException {
        try (Connection owner = TestServices.asOwner();
                ResultSet rows = owner.createStatement().executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
