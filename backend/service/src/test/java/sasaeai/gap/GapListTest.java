package sasaeai.gap;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static sasaeai.gap.Town.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.World;

@QuarkusTest
class GapListTest {
    private static final LocalDate LATELY = TODAY.minusDays(30);

    @Inject
    SessionFactory sessions;

    @Test
    void aSalonInTheAreaIsEnoughAndForTheNextAreasFarOrNone() {
        Town town = new Town();
        UUID here = town.area("ここ", 0, 120);
        UUID next = town.area("となり", 800, 80);
        UUID away = town.area("はなれた町", 5_000, 60);
        town.around("地区", here, next, away);
        UUID salon = town.salon(here, 100, LATELY);

        JsonPath grid = town.grid(Caller.CITY, "");

        assertEquals(
                Map.of(
                        "kind",
                        "SALON",
                        "state",
                        "ENOUGH",
                        "metres",
                        0,
                        "nearestId",
                        salon.toString(),
                        "count",
                        1,
                        "demand",
                        List.of()),
                Town.cell(grid, here, "SALON"));
        assertEquals("FAR", Town.cell(grid, next, "SALON").get("state"));
        assertEquals(700, (int) Town.cell(grid, next, "SALON").get("metres"), 1);
        assertEquals(0, Town.cell(grid, next, "SALON").get("count"));
        assertEquals("NONE", Town.cell(grid, away, "SALON").get("state"));
        assertEquals(4_900, (int) Town.cell(grid, away, "SALON").get("metres"), 5);
        assertEquals("ENOUGH", town.cell(next, "SALON", "&within=710").get("state"));
        assertEquals(1, town.cell(next, "SALON", "&within=710").get("count"));
    }

    @Test
    void metresAreThoseOfTheDatabase() {
        Town town = new Town();
        UUID here = town.area("ここ", 0, 120);
        UUID away = town.area("はなれた町", 12_345, 60);
        town.salon(away, 12_345, LATELY);

        assertEquals(Town.count("""
                        SELECT round(distance_metres(b.inside_latitude, b.inside_longitude, r.latitude, r.longitude))
                        FROM area_boundary b, resource r WHERE b.area_id = ? AND r.area_id = ?
                        """, here, away), town.cell(here, "SALON", "").get("metres"));
    }

    @ParameterizedTest(name = "{0}, confirmed {1} days ago: {2}")
    @CsvSource({
        "PUBLISHED, 30, ENOUGH",
        "PUBLISHED, 364, ENOUGH",
        "PAUSED, 30, NONE",
        "ENDED, 30, NONE",
        "PUBLISHED, 400, NONE",
        "DRAFT, 30, NONE"
    })
    void onlyWhatPeopleCanCountOnCounts(String status, int daysAgo, String state) {
        Town town = new Town();
        UUID area = town.area("町", 0, 120);
        town.help(area, "SALON", status, TODAY.minusDays(daysAgo));
        town.help(area, "BENCH", "PUBLISHED", LATELY); // so that somebody has been there

        assertEquals(state, town.state(area, "SALON"));
    }

    @Test
    void whereNobodyHasLookedNobodyKnowsThatThereIsNone() {
        Town town = new Town();
        UUID unseen = town.area("まだ見ていない町", 0, 120);
        UUID longAgo = town.area("前に見た町", 5_000, 120);
        town.help(longAgo, "BENCH", "PUBLISHED", TODAY.minusDays(400));
        UUID seen = town.area("見た町", 10_000, 120);
        town.help(seen, "BENCH", "ENDED", LATELY); // gone, but that was seen

        assertEquals("UNKNOWN", town.state(unseen, "SALON"));
        assertEquals("UNKNOWN", town.state(longAgo, "SALON"));
        assertEquals("NONE", town.state(seen, "SALON"));
    }

    @Test
    void whoLookedForThatKindInTheAreasAroundHasLookedHere() {
        Town town = new Town();
        UUID empty = town.area("空いた町", 0, 120);
        UUID neighbour = town.area("となりの町", 5_000, 120);
        town.around("小学校区", empty, neighbour);
        town.salon(neighbour, 5_000, LATELY);

        assertEquals("NONE", town.state(empty, "SALON"));
        assertEquals("UNKNOWN", town.state(empty, "EXERCISE"));
    }

    @Test
    void withoutPopulationAndVoicesNobodyKnowsForHowManyAndWithoutAPlaceHowFar() {
        Town town = new Town();
        UUID uncounted = town.unknownArea("人数の分からない町");
        town.at(uncounted, 0);
        town.salon(uncounted, 0, LATELY);
        UUID unplaced = town.unknownArea("場所の分からない町");
        Town.aged65(unplaced, 80, TODAY.minusYears(1));
        town.help(unplaced, "BENCH", "PUBLISHED", LATELY);

        assertEquals("UNKNOWN", town.state(uncounted, "SALON"));
        assertEquals("UNKNOWN", town.state(unplaced, "SALON"));
        assertNull(town.cell(unplaced, "SALON", "").get("metres"));
        Town.voices(uncounted, 1, LATELY);
        assertEquals("ENOUGH", town.state(uncounted, "SALON"));
    }

    @Test
    void withoutABoundaryAnAreaLiesInTheMiddleOfWhatIsInIt() {
        Town town = new Town();
        UUID area = town.unknownArea("町");
        Town.aged65(area, 80, TODAY.minusYears(1));
        town.salon(area, 0, TODAY.minusDays(500));
        town.salon(area, 200, TODAY.minusDays(500));
        UUID other = town.area("となり", 600, 10);
        town.salon(other, 600, LATELY);

        assertEquals(500, (int) town.cell(area, "SALON", "").get("metres"), 1);
    }

    @Test
    void helpThatComesToPeopleComesToAllOfItsArea() {
        Town town = new Town();
        UUID one = town.area("西町", 0, 120);
        UUID other = town.area("東町", 3_000, 120);
        UUID elsewhere = town.area("北町", 6_000, 120);
        UUID district = town.around("地区", one, other);
        town.help(district, "MOBILE_SHOP", "PUBLISHED", LATELY);
        town.help(elsewhere, "BENCH", "PUBLISHED", LATELY);

        assertEquals("ENOUGH", town.state(one, "MOBILE_SHOP"));
        assertEquals("ENOUGH", town.state(other, "MOBILE_SHOP"));
        assertEquals("NONE", town.state(elsewhere, "MOBILE_SHOP"));
    }

    @Test
    void aMobileShopIsAtItsStops() {
        Town town = new Town();
        UUID area = town.area("町", 0, 120);
        UUID away = town.area("はなれた町", 9_000, 120);
        UUID shop = town.help(away, "MOBILE_SHOP", "PUBLISHED", LATELY);
        UUID point = town.salon(area, 300, LATELY);
        Town.run("""
                INSERT INTO resource_stop (municipality_code, resource_id, position, place, latitude, longitude)
                SELECT ?, ?, n, '集会所の前', latitude, longitude FROM resource, generate_series(1, 2) AS n WHERE id = ?
                """, World.TAKASAKI, shop, point);

        Map<String, Object> cell = town.cell(area, "MOBILE_SHOP", "");

        assertEquals("ENOUGH", cell.get("state"));
        assertEquals(300, (int) cell.get("metres"), 1);
        assertEquals(1, cell.get("count"));
    }

    @Test
    void staffReadHowManyVoicesThereAreAndMembersABand() {
        Town town = new Town();
        UUID area = town.area("町", 0, 120);
        UUID block = town.unknownArea("班");
        Town.run("INSERT INTO area_within VALUES (?, ?, ?)", World.TAKASAKI, block, area);
        Town.voices(area, 2, LATELY);
        Town.voices(block, 1, LATELY.minusDays(10));
        Town.voices(area, 5, TODAY.minusDays(400));
        Town.voice(area, "GATHERING", "NEW", LATELY);
        Town.voice(area, "GATHERING", "SET_ASIDE", LATELY);
        Town.voice(area, "OTHER", "REVIEWED", LATELY);

        Map<String, Integer> three = Map.of("least", 3, "most", 3);
        Map<String, Integer> few = Map.of("least", 1, "most", 4);
        for (Map.Entry<Caller, Object> reader : Map.<Caller, Object>of(
                        Caller.CITY, three, Caller.TOYOOKA_CENTER, three, Caller.YAWATA_RESIDENT, few)
                .entrySet()) {
            JsonPath grid = town.grid(reader.getKey(), "&kind=SALON&kind=BENCH");
            assertEquals(
                    List.of(Map.of("sort", "VOICES", "count", reader.getValue(), "on", LATELY.toString())),
                    Town.cell(grid, area, "SALON").get("demand"));
            assertEquals(List.of(), Town.cell(grid, area, "BENCH").get("demand"));
            assertEquals(
                    List.of(Map.of(
                            "sort",
                            "AGED65",
                            "count",
                            Map.of("least", 120, "most", 120),
                            "on",
                            TODAY.minusYears(2).toString(),
                            "origin",
                            "住民基本台帳")),
                    grid.get("areas.find { it.id == '" + area + "' }.demand"));
        }
    }

    @Test
    void theNewestFigureCountsThatWasKnownOnTheDay() {
        Town town = new Town();
        UUID area = town.area("町", 0, 120);
        Town.aged65(area, 150, TODAY.minusDays(10));

        assertEquals(150, (int) town.grid(Caller.CITY, "").get("areas[0].demand[0].count.least"));
        assertEquals(120, (int)
                town.grid(Caller.CITY, "&asOf=" + TODAY.minusDays(20)).get("areas[0].demand[0].count.least"));
    }

    /** 箕郷: the map showed that 上善地 had no place to go; an exercise class became a salon, every Thursday. */
    @Test
    void kamizenjiHasAGapBeforeTheExerciseClassAndNoneAfter() {
        Town misato = new Town();
        UUID kamizenji = misato.area("上善地", 0, 212);
        UUID nishi = misato.area("車郷の西", 1_900, 180);
        misato.around("車郷小学校区", kamizenji, nishi);
        UUID known = misato.salon(nishi, 1_900, TODAY.minusDays(300));
        Town.confirmed(known, TODAY.minusDays(200));
        Town.voices(kamizenji, 3, TODAY.minusDays(250));
        UUID exercise = misato.salon(kamizenji, 50, TODAY.minusDays(60));
        String before = "&asOf=" + TODAY.minusDays(100);

        assertEquals("NONE", misato.cell(kamizenji, "SALON", before).get("state"));
        assertEquals(1_900, (int) misato.cell(kamizenji, "SALON", before).get("metres"), 2);
        assertEquals("ENOUGH", misato.cell(kamizenji, "SALON", "").get("state"));
        assertEquals(exercise.toString(), misato.cell(kamizenji, "SALON", "").get("nearestId"));
    }

    @Test
    void onlyWhatWasAskedForIsShown() {
        Town town = new Town();
        UUID here = town.area("あの町", 0, 120);
        UUID away = town.area("その町", 5_000, 60);
        town.around("地区", here, away);
        town.salon(here, 0, LATELY);

        JsonPath missing = town.grid(Caller.CITY, "&kind=SALON&state=NONE&state=FAR");

        assertEquals(List.of(away.toString()), missing.getList("areas.id"));
        assertEquals(List.of("SALON"), missing.getList("kinds.code"));
        assertEquals(1_500, missing.getInt("farthest"));
    }

    @Test
    void anotherMunicipalityHasNoSuchScheme() {
        Town town = new Town();

        Api.as(Caller.OMITAMA_CITY)
                .get("/gaps?schemeId=" + town.scheme)
                .then()
                .statusCode(404)
                .body("type", is("/problems/area-scheme-not-found"));
        Api.as(Caller.OMITAMA_CITY)
                .get("/gaps")
                .then()
                .statusCode(200)
                .body("areas.id", contains(World.OGAWA.toString()));
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "within, 99",
        "within, 3001",
        "within, near",
        "asOf, 1999-12-31",
        "asOf, 2999-01-01",
        "state, BAD",
        "schemeId, x"
    })
    void aMeaninglessQuestionIsRefused(String name, String value) {
        Api.as(Caller.CITY).queryParam(name, value).get("/gaps").then().statusCode(400);
    }

    @Test
    void theTableTakesAsManyStatementsForOneAreaAsForMany() {
        Town town = new Town();
        town.area("町", 0, 10);
        long few = statements(town);
        for (int n = 1; n < 8; n++) {
            UUID area = town.area("町" + n, n * 1_000, n);
            town.salon(area, n * 1_000, LATELY);
            Town.voices(area, n, LATELY);
        }

        assertEquals(few, statements(town));
    }

    private long statements(Town town) {
        long before = sessions.getStatistics().getPrepareStatementCount();
        town.grid(Caller.YAWATA_CENTER, "");
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }
}
