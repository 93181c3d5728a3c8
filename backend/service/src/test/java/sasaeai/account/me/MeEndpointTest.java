package sasaeai.account.me;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.World;

@QuarkusTest
class MeEndpointTest {

    @Test
    void theCityHasAllAndListsNone() {
        me(Caller.CITY)
                .body("role", is("CITY"))
                .body("municipalityCode", is(World.TAKASAKI))
                .body("municipalityName", is("高崎市"))
                .body("centerLabel", is("高齢者あんしんセンター"))
                .body("centers", empty())
                .body("councils", empty())
                .body("homeAreaId", nullValue());
    }

    @Test
    void aCenterSeesTheCouncilsThatItSupports() {
        me(Caller.YAWATA_CENTER)
                .body("centers.name", contains("あんしんセンター八幡"))
                .body("councils.id", contains(World.YAWATA_COUNCIL.toString()))
                .body("councils[0].memberId", nullValue())
                .body("homeAreaId", nullValue());
    }

    @Test
    void aResidentSeesTheOwnCouncilAndArea() {
        me(Caller.YAWATA_RESIDENT)
                .body("accountId", is(World.accountId(Caller.YAWATA_RESIDENT).toString()))
                .body("councils.name", contains("八幡協議体"))
                .body("councils[0].areaName", is("八幡"))
                .body("councils[0].memberId", is(World.YAWATA_RESIDENT_MEMBER.toString()))
                .body("homeAreaId", is(World.YAWATA.toString()));
    }

    @Test
    void nobodyIsNobody() {
        Api.anonymous().basePath("/api/v1").get("/me").then().statusCode(401);
    }

    private static ValidatableResponse me(Caller caller) {
        return Api.as(caller).basePath("/api/v1").get("/me").then().statusCode(200);
    }
}
