package sasaeai.need;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.World;

@QuarkusTest
class VoiceListTest {
    @Inject
    SessionFactory sessions;

    @Test
    void theNewestStandFirstAndPagesFollowOnEachOther() {
        UUID older = Voices.heard(Caller.TOYOOKA_RESIDENT, World.TOYOOKA);
        UUID newer = Voices.heard(Caller.TOYOOKA_RESIDENT, World.TOYOOKA);

        String cursor = Api.as(Caller.TOYOOKA_RESIDENT)
                .get("/voices?mine=true&limit=1")
                .then()
                .statusCode(200)
                .body("items.id", contains(newer.toString()))
                .extract()
                .path("nextCursor");

        Api.as(Caller.TOYOOKA_RESIDENT)
                .queryParam("cursor", cursor)
                .get("/voices?mine=true&limit=1")
                .then()
                .statusCode(200)
                .body("items.id", contains(older.toString()));
        Api.as(Caller.TOYOOKA_RESIDENT).get("/voices?cursor=none").then().statusCode(400);
        Api.as(Caller.TOYOOKA_RESIDENT).get("/voices?limit=0").then().statusCode(400);
    }

    @Test
    void anAreaStandsForTheAreasWithinIt() {
        UUID machiya = Voices.heard(Caller.CITY, World.MACHIYA);
        UUID toyooka = Voices.heard(Caller.CITY, World.TOYOOKA);

        for (String filter : new String[] {"areaId=" + World.YAWATA, "councilId=" + World.YAWATA_COUNCIL}) {
            Api.as(Caller.CITY)
                    .get("/voices?limit=200&" + filter)
                    .then()
                    .statusCode(200)
                    .body("items.id", hasItem(machiya.toString()))
                    .body("items.id", not(hasItem(toyooka.toString())));
        }
    }

    @Test
    void aVoiceFourStepsBelowTheCouncilsAreaIsItsOwnAndOneFiveStepsBelowIsNot() {
        World.exists();
        UUID[] chain = new UUID[5];
        UUID above = World.YAWATA;
        for (int step = 0; step < chain.length; step++) {
            chain[step] = UUID.randomUUID();
            Voices.asOwner(
                    "INSERT INTO area (municipality_code, id, scheme_id, name) VALUES (?, ?, ?, ?)",
                    World.TAKASAKI,
                    chain[step],
                    World.NEIGHBORHOODS,
                    "班 " + chain[step]);
            Voices.asOwner("INSERT INTO area_within VALUES (?, ?, ?)", World.TAKASAKI, chain[step], above);
            above = chain[step];
        }

        UUID fourth = Voices.reviewed(Caller.CITY, chain[3]);
        UUID fifth = Voices.reviewed(Caller.CITY, chain[4]);

        Api.as(Caller.YAWATA_RESIDENT).get("/voices/{id}", fourth).then().statusCode(200);
        Api.as(Caller.YAWATA_RESIDENT).get("/voices/{id}", fifth).then().statusCode(404);
        Api.as(Caller.YAWATA_CENTER).get("/voices/{id}", fourth).then().body("text", is("聞いたままの声"));
    }

    @Test
    void statusAndCategoryNarrowTheList() {
        UUID unread = Voices.heard(Caller.YAWATA_RESIDENT, World.MACHIYA);
        UUID known = Voices.reviewed(Caller.YAWATA_RESIDENT, World.MACHIYA);

        Api.as(Caller.YAWATA_CENTER)
                .get("/voices?limit=200&status=NEW&category=SHOPPING")
                .then()
                .statusCode(200)
                .body("items.status", everyItem(is("NEW")))
                .body("items.id", hasItem(unread.toString()))
                .body("items.id", not(hasItem(known.toString())));
        Api.as(Caller.YAWATA_CENTER).get("/voices?category=NONE").then().body("items.size()", is(0));
    }

    @Test
    void aListTakesAsManyStatementsForFiftyVoicesAsForOne() {
        for (int i = 0; i < 10; i++) {
            Voices.heard(Caller.YAWATA_RESIDENT, World.MACHIYA);
        }

        for (Caller caller : new Caller[] {Caller.CITY, Caller.YAWATA_CENTER, Caller.YAWATA_RESIDENT}) {
            assertEquals(statements(caller, 1), statements(caller, 10), caller.username());
        }
        // who is asking, the page, and (staff) who read unchecked words
        assertEquals(2, statements(Caller.YAWATA_RESIDENT, 10));
        assertEquals(3, statements(Caller.YAWATA_CENTER, 10));
    }

    private long statements(Caller caller, int limit) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        Api.as(caller).get("/voices?limit=" + limit).then().statusCode(200).body("items.size()", is(limit));
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }
}
