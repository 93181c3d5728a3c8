package sasaeai.resource;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static sasaeai.World.YAWATA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;

@QuarkusTest
class ResourceVisibilityTest {
    private static final List<Supplier<RequestSpecification>> OUTSIDERS = List.of(
            Api::anonymous,
            () -> Api.as(Caller.YAWATA_RESIDENT),
            () -> Api.as(Caller.TOYOOKA_RESIDENT),
            () -> Api.as(Caller.TOYOOKA_CENTER));
    private static final List<Supplier<RequestSpecification>> INSIDERS =
            List.of(() -> Api.as(Caller.CITY), () -> Api.as(Caller.YAWATA_CENTER));

    @Test
    void draftsAndWhatHasEndedAreForThoseWhoLookAfterThem() {
        UUID area = Resources.areaWithin(YAWATA);
        UUID draft = Resources.in("DRAFT", area);
        UUID ended = Resources.in("ENDED", area);
        UUID published = Resources.in("PUBLISHED", area);
        UUID paused = Resources.in("PAUSED", area);

        for (Supplier<RequestSpecification> outsider : OUTSIDERS) {
            outsider.get()
                    .get("/resources?areaId=" + area)
                    .then()
                    .statusCode(200)
                    .body("items.id", containsInAnyOrder(published.toString(), paused.toString()))
                    .body("items.status", containsInAnyOrder("PUBLISHED", "PAUSED"))
                    .body("items.editable", containsInAnyOrder(false, false));
            outsider.get().get("/resources?status=DRAFT&areaId=" + area).then().body("items", hasSize(0));
            outsider.get().get("/resources/{id}", draft).then().statusCode(404);
            outsider.get().get("/resources/{id}", ended).then().statusCode(404);
            outsider.get().get("/resources/{id}", paused).then().statusCode(200).body("status", is("PAUSED"));
        }
        for (Supplier<RequestSpecification> insider : INSIDERS) {
            insider.get().get("/resources?areaId=" + area).then().body("items", hasSize(4));
            insider.get()
                    .get("/resources?status=DRAFT&areaId=" + area)
                    .then()
                    .body("items[0].id", is(draft.toString()));
            insider.get().get("/resources/{id}", ended).then().statusCode(200).body("editable", is(true));
        }
    }

    @Test
    void aContactWithoutConsentNeverLeaves() {
        UUID area = Resources.areaWithin(YAWATA);
        String center = "相談センター" + area; // the nearest, whatever centers there are for the areas around
        Api.create(Caller.CITY, "/centers", "{\"name\": \"%s\", \"areaIds\": [\"%s\"]}".formatted(center, area));
        UUID id = Resources.published(area, "話し相手", """
                , "position": {"latitude": 36.3, "longitude": 138.9}, "contact": {"text": "090-0000-0000"},
                "organizer": {"name": "試験 三郎", "kind": "INDIVIDUAL"}, "source": "試験 四郎に聞いた"
                """);
        Resources.confirm(id, Resources.TODAY);

        for (Supplier<RequestSpecification> outsider : OUTSIDERS) {
            for (String path : new String[] {"/resources/" + id, "/resources?limit=200&areaId=" + area}) {
                String answer = outsider.get()
                        .get(path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
                for (String secret : new String[] {"090-0000", "試験", "takasaki-city"}) {
                    assertEquals(-1, answer.indexOf(secret), () -> secret + " in " + answer);
                }
            }
            outsider.get()
                    .accept("application/geo+json")
                    .get("/resources?areaId=" + area)
                    .then()
                    .body("features", hasSize(1))
                    .body(not(containsString("090-0000")));
            outsider.get()
                    .get("/resources/{id}", id)
                    .then()
                    .body("contact", nullValue())
                    .body("contactCenter.name", is(center))
                    .body("contactCenter.label", is("高齢者あんしんセンター"))
                    .body("confirmedOn", is(Resources.TODAY.toString()))
                    .body("confirmedBy", nullValue());
        }
        Api.as(Caller.YAWATA_CENTER).get("/resources/{id}", id).then().body("contact.text", is("090-0000-0000"));
    }

    @Test
    void whoReadsAContactWithoutConsentIsWrittenDown() {
        UUID id = Resources.published(YAWATA, "見守り", ", \"contact\": {\"text\": \"090-1111-1111\"}");
        String reads =
                "SELECT count(*) FROM audit_entry WHERE entity = 'resource' AND action = 'READ' AND entity_id = ?";
        int before = Resources.count(reads, id.toString());

        Api.as(Caller.YAWATA_CENTER).get("/resources/{id}", id).then().statusCode(200);
        Api.as(Caller.TOYOOKA_CENTER).get("/resources/{id}", id).then().statusCode(200);
        Api.anonymous().get("/resources/{id}", id).then().statusCode(200);

        assertEquals(before + 1, Resources.count(reads, id.toString()));
    }

    @Test
    void withConsentTheContactIsForEverybody() {
        UUID id = Resources.published(
                YAWATA, "送迎", ", \"contact\": {\"text\": \"027-000-0000\", \"consentOn\": \"2026-04-01\"}");

        Api.anonymous()
                .get("/resources/{id}", id)
                .then()
                .body("contact.text", is("027-000-0000"))
                .body("contactCenter", nullValue());
    }

    @Test
    void anotherMunicipalitysResourcesDoNotExistHere() {
        UUID id = Resources.published(YAWATA, "よそから", "");

        Api.as(Caller.OMITAMA_CITY).get("/resources/{id}", id).then().statusCode(404);
        Api.anonymous()
                .basePath("/api/v1/municipalities/082368")
                .get("/resources?text=よそから")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        Api.anonymous()
                .basePath("/api/v1/municipalities/082368")
                .get("/resources/{id}", id)
                .then()
                .statusCode(404);
        Api.anonymous()
                .basePath("/api/v1/municipalities/232301")
                .get("/resources")
                .then()
                .statusCode(404)
                .body("type", is("/problems/municipality-not-found"));
    }
}
