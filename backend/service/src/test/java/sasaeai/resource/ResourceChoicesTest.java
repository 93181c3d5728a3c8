package sasaeai.resource;

import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static sasaeai.World.YAWATA;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;

@QuarkusTest
class ResourceChoicesTest {

    @Test
    void everybodyMayChooseByTheMunicipalitysWords() {
        Api.anonymous()
                .get("/resource-choices")
                .then()
                .statusCode(200)
                .body("kinds.find { it.code == 'SALON' }.label", is("サロン"))
                .body("scenes.find { it.code == 'COMPANY' }.label", is("人と会う"))
                .body("organizerKinds.find { it.code == 'INDIVIDUAL' }.label", is("個人"))
                .body("noteKinds.find { it.code == 'BENCH' }.label", is("ベンチ"));
        Api.anonymous()
                .basePath("/api/v1/municipalities/232301")
                .get("/resource-choices")
                .then()
                .statusCode(404);
    }

    @Test
    void eachNationalCategorySaysHowManyThereAreOfIt() {
        UUID area = Resources.areaWithin(YAWATA);
        int gatherings = count("GATHERING");
        int others = count("OTHER");
        String both = Resources.words(area, "両方", "PUBLISHED", "")
                .replace("[\"SALON\"]", "[\"SALON\", \"EXERCISE\", \"MOBILE_SHOP\"]");

        Api.create(Caller.CITY, "/resources", both);
        Api.create(Caller.CITY, "/resources", both.replace("PUBLISHED", "DRAFT"));

        assertEquals(gatherings + 1, count("GATHERING"));
        assertEquals(others + 1, count("OTHER"));
    }

    private static int count(String category) {
        Integer count = Api.anonymous()
                .get("/resource-choices")
                .path("nationalCategories.find { it.code == '" + category + "' }?.count");
        return count == null ? 0 : count;
    }

    @Test
    void theAreasAreThoseInWhichThereIsSomethingAndThoseAroundThem() {
        UUID supplied = Resources.areaWithin(YAWATA);
        UUID draftsOnly = Resources.areaWithin(YAWATA);
        UUID nowhere = Resources.areaWithin(YAWATA);
        Resources.published(supplied, "西の会", Resources.at(36.30, 138.90));
        Resources.published(supplied, "東の会", Resources.at(36.30, 138.92));
        Resources.in("DRAFT", draftsOnly);
        Resources.published(nowhere, "所なし", "");

        Api.as(Caller.YAWATA_RESIDENT)
                .get("/resource-choices")
                .then()
                .statusCode(200)
                .body("areas.id", hasItems(supplied.toString(), YAWATA.toString()))
                .body("areas.id", not(hasItems(draftsOnly.toString())))
                .body("areas.find { it.id == '" + supplied + "' }.position.longitude", is(138.91f))
                .body("areas.find { it.id == '" + nowhere + "' }.position", nullValue());
    }
}
