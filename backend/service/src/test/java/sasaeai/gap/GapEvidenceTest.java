package sasaeai.gap;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static sasaeai.gap.Town.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.World;

@QuarkusTest
class GapEvidenceTest {
    private static final LocalDate LATELY = TODAY.minusDays(30);

    @Inject
    SessionFactory sessions;

    @Test
    void aGapComesWithAllThatLedToIt() {
        Town town = new Town();
        UUID gap = town.area("上善地", 0, 212);
        UUID away = town.area("となり", 1_900, 100);
        town.around("小学校区", gap, away);
        UUID nearest = town.salon(away, 1_900, LATELY);
        UUID resting = town.salon(gap, 200, LATELY);
        Town.run("UPDATE resource SET status = 'PAUSED' WHERE id = ?", resting);
        UUID stale = town.salon(gap, 300, TODAY.minusDays(500));
        Town.voices(gap, 3, LATELY);

        evidence(Caller.CITY, gap)
                .body("state", is("NONE"))
                .body("metres", is(1_900))
                .body("count", is(0))
                .body("kindLabel", is("サロン"))
                .body("demand.sort", contains("AGED65", "VOICES"))
                .body("demand.count.least", contains(212, 3))
                .body("demand[0].origin", is("住民基本台帳"))
                .body("voiceCategories", contains("GATHERING"))
                .body("supplies[0].id", is(nearest.toString()))
                .body("supplies[0].metres", is(1_900))
                .body("supplies.id", not(hasItem(resting.toString())))
                .body("uncounted.id.toSet()", is(java.util.Set.of(resting.toString(), stale.toString())));
        evidence(Caller.YAWATA_RESIDENT, gap)
                .body("demand[1].count.least", is(1))
                .body("demand[1].count.most", is(4));
    }

    @Test
    void theWeekSaysHowManyAreWithinAWalkOnEachDay() {
        Town town = new Town();
        UUID area = town.area("町", 0, 100);
        UUID away = town.area("となり", 800, 100);
        Town.takesPlace(town.salon(area, 100, LATELY), 1, 4);
        Town.takesPlace(town.salon(area, 200, LATELY), 4);
        town.salon(area, 300, LATELY);
        Town.takesPlace(town.salon(away, 800, LATELY), 4, 7);
        Town.takesPlace(town.salon(area, 400, TODAY.minusDays(500)), 2);

        evidence(Caller.CITY, area)
                .body("count", is(3))
                .body("weekdays.weekday", hasItem("SUNDAY"))
                .body("weekdays.count", contains(1, 0, 0, 2, 0, 0, 0))
                .body("onNoWeekday", is(1));
        Api.as(Caller.CITY)
                .get("/gaps/{area}/SALON?within=1000", area)
                .then()
                .body("count", is(4))
                .body("weekdays.count", contains(1, 0, 0, 3, 0, 0, 1));
    }

    @Test
    void whereSomethingTakesPlaceAlreadySomethingElseCould() {
        Town town = new Town();
        UUID gap = town.area("町", 0, 100);
        town.area("となり", 900, 100);
        UUID inside = town.salon(gap, 700, LATELY);
        UUID near = town.salon(town.area("むこう", 900, 1), 900, TODAY.minusDays(900));
        Town.run("UPDATE resource SET kinds = '{BENCH}', venue = '町公民館' WHERE id = ?", inside);
        Town.run("UPDATE resource SET venue = 'となりの集会所' WHERE id = ?", near);
        UUID far = town.salon(town.area("遠く", 1_500, 1), 1_500, LATELY);
        Town.run("UPDATE resource SET venue = '遠くの会館' WHERE id = ?", far);

        evidence(Caller.CITY, gap)
                .body("venues.name", contains("町公民館", "となりの集会所"))
                .body("venues.resourceId", contains(inside.toString(), near.toString()))
                .body("venues.metres", contains(700, 900));
    }

    @Test
    void theNearestTwoAreasThatClosedTheSameGapAreThereToVisit() {
        Town town = new Town();
        UUID gap = town.area("町", 0, 100);
        UUID near = closed(town, 4_000);
        UUID second = closed(town, 8_000);
        closed(town, 12_000);
        UUID always = town.area("前からある町", 2_000, 100);
        Town.confirmed(town.salon(always, 2_000, TODAY.minusYears(4)), LATELY);
        for (int year = 1; year < 5; year++) {
            Town.run(
                    "INSERT INTO resource_confirmation (municipality_code, resource_id, confirmed_on, confirmed_by) SELECT municipality_code, id, ?, ? FROM resource WHERE area_id = ?",
                    TODAY.minusDays(360L * year),
                    World.accountId(Caller.CITY),
                    always);
        }
        Town.run("UPDATE resource SET confirmed_on = ? WHERE area_id = ?", LATELY, always);
        UUID imported = town.area("まとめて入れた町", 6_000, 100);
        town.salon(imported, 6_000, LATELY);

        evidence(Caller.CITY, gap).body("closed.areaId", contains(near.toString(), second.toString()));
        evidence(Caller.CITY, gap).body("closed.metres", contains(4_000, 8_000));
    }

    /** Somebody had been there a year before, and two months ago a salon began. */
    private static UUID closed(Town town, int metresNorth) {
        UUID area = town.area("はじめた町" + metresNorth, metresNorth, 100);
        town.help(area, "BENCH", "PUBLISHED", TODAY.minusDays(300));
        town.salon(area, metresNorth, TODAY.minusDays(60));
        return area;
    }

    @Test
    void anotherMunicipalitysAreaAndAKindThatNobodyKeepsAreNotFound() {
        UUID gap = new Town().area("町", 0, 100);

        Api.as(Caller.OMITAMA_CITY)
                .get("/gaps/{area}/SALON", gap)
                .then()
                .statusCode(404)
                .body("type", is("/problems/area-not-found"));
        Api.as(Caller.CITY)
                .get("/gaps/{area}/CASTLE", gap)
                .then()
                .statusCode(404)
                .body("type", is("/problems/gap-kind-not-found"));
        evidence(Caller.CITY, gap).body("closed", empty()).body("agenda", empty());
    }

    @Test
    void theEvidenceTakesAsManyStatementsForOneResourceAsForMany() {
        Town town = new Town();
        UUID gap = town.area("町", 0, 100);
        town.salon(gap, 0, LATELY);
        long few = statements(gap);
        for (int n = 1; n < 8; n++) {
            closed(town, 3_000 * n);
        }

        assertEquals(few, statements(gap));
    }

    private long statements(UUID gap) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        evidence(Caller.YAWATA_CENTER, gap);
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }

    private static ValidatableResponse evidence(Caller reader, UUID area) {
        return Api.as(reader).get("/gaps/{area}/SALON", area).then().statusCode(200);
    }
}
