package sasaeai.resource;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static sasaeai.World.YAWATA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sasaeai.Api;
import sasaeai.Caller;

@QuarkusTest
class ResourceFilterTest {
    private static final double RADIUS = 6_371_008.8;

    @Inject
    SessionFactory sessions;

    private static final String STOPS = """
            , "stops": [{"time": "10:00", "place": "八幡の前", "position": {"latitude": 36.41, "longitude": 138.951}},
                        {"place": "どこかの角"}]""";

    private UUID area;

    @BeforeEach
    void anAreaOfItsOwn() {
        area = Resources.areaWithin(YAWATA);
    }

    @Test
    void kindsAndScenesNarrowTheList() {
        Resources.published(area, "サロン", ", \"scenes\": [\"COMPANY\"]");
        bench("ベンチ");
        Api.create(
                Caller.CITY,
                "/resources",
                Resources.words(area, "両方", "PUBLISHED", "").replace("[\"SALON\"]", "[\"SALON\", \"BENCH\"]"));

        assertEquals(List.of("ベンチ", "両方"), names("kind=BENCH"));
        assertEquals(List.of("サロン", "ベンチ", "両方"), names("kind=BENCH&kind=SALON"));
        assertEquals(List.of("サロン"), names("scene=COMPANY"));
        assertEquals(List.of(), names("kind=NOTHING"));
        assertEquals(List.of("サロン", "両方"), names("nationalCategory=GATHERING"));
        assertEquals(List.of(), names("nationalCategory=OUTING"));
    }

    @Test
    void anAreaStandsForTheAreasWithinIt() {
        UUID within = Resources.areaWithin(area);
        Resources.published(within, "班の集まり", "");

        assertEquals(List.of("班の集まり"), names(""));
        Api.anonymous().get("/resources?areaId=" + UUID.randomUUID()).then().body("items.size()", is(0));
    }

    @Test
    void namesAreFoundInAnySpelling() {
        Resources.published(area, "ﾌﾚｱｲサロンＡ", "");
        Resources.published(area, "陽だまり", ", \"kana\": \"ヒダマリ\"");

        assertEquals(List.of("ﾌﾚｱｲサロンＡ"), names("text=ふれあい"));
        assertEquals(List.of("ﾌﾚｱｲサロンＡ"), names("text=サロン a"));
        assertEquals(List.of("陽だまり"), names("text=ひだま"));
        assertEquals(List.of("陽だまり"), names("text=陽だ"));
        assertEquals(List.of(), names("text=%"));
    }

    @Test
    void byConfirmationAndStatus() {
        UUID fresh = Resources.published(area, "新しい", "");
        UUID old = Resources.published(area, "古い", "");
        Resources.published(area, "知らない", "");
        Resources.in("PAUSED", area);
        Resources.confirm(fresh, Resources.TODAY.minusDays(10));
        Resources.confirm(old, Resources.TODAY.minusDays(400));

        assertEquals(List.of("新しい"), names("confirmedSince=" + Resources.TODAY.minusDays(10)));
        assertEquals(List.of(), names("confirmedSince=" + Resources.TODAY.minusDays(9)));
        assertEquals(List.of("PAUSED"), names("status=PAUSED"));
    }

    @Test
    void aFrameHoldsWhatLiesInItAndOnIt() {
        Resources.published(area, "中", Resources.at(36.3, 138.9));
        Resources.published(area, "外", Resources.at(36.5, 138.9));
        Resources.published(area, "どこか", "");

        assertEquals(List.of("中"), names("bbox=138.9,36.2,139,36.3"));
        assertEquals(List.of(), names("bbox=138.91,36.2,139,36.4"));
    }

    @Test
    void theNearestStandFirstWithTheirDistanceInMetres() {
        double[] here = {36.405, 138.951};
        double[][] places = {{36.405, 138.951}, {36.4095, 138.951}, {36.405, 139.0}, {35.681236, 139.767125}};
        for (double[] place : places) {
            Resources.published(area, "所 " + place[0] + " " + place[1], Resources.at(place[0], place[1]));
        }
        Resources.published(area, "どこか", "");

        JsonPath page = list("near=36.405,138.951");

        List<Integer> metres = page.getList("items.distance", Integer.class);
        assertEquals(places.length, metres.size());
        for (int i = 0; i < places.length; i++) {
            double expected = haversine(here, places[i]);
            assertEquals(
                    expected, metres.get(i), Math.max(1, expected * 0.005), page.getString("items[" + i + "].name"));
        }
        assertEquals(0, metres.getFirst());
        assertEquals(2, names("near=36.405,138.951&within=501").size());
        assertEquals(1, names("near=36.405,138.951&within=499").size());
        assertEquals(4, names("near=36.405,138.951&within=110000").size());
    }

    @Test
    void aMobileShopIsAsNearAsTheNearestOfItsStops() {
        Resources.published(area, "店", Resources.at(36.6, 139.2) + STOPS);
        Resources.published(area, "町をまわる店", STOPS);
        Resources.published(area, "集会所", Resources.at(36.405, 138.952));

        assertEquals(Set.of("店", "町をまわる店"), Set.copyOf(names("near=36.41,138.951&within=20")));
        assertEquals(3, names("near=36.41,138.951&within=1000").size());
        assertEquals(
                List.of(0, 0),
                list("near=36.41,138.951").getList("items.distance").subList(0, 2));
        assertEquals(List.of("店", "町をまわる店"), names("bbox=138.9505,36.4,138.9515,36.42"));
        assertEquals("八幡の前", list("text=町をまわる").getString("items[0].stops[0].place"));
    }

    /** Two degrees of the meridian, which need no formula: a ninetieth of half the circle. */
    @Test
    void aDegreeOfTheMeridianIsTheSameLengthEverywhere() {
        Resources.published(area, "北", Resources.at(44, 141));

        int metres = list("near=42,141").getInt("items[0].distance");

        assertEquals(RADIUS * Math.PI / 90, metres, 1);
    }

    @Test
    void pagesFollowOnEachOtherWithoutGapsOrDoubles() {
        for (int i = 0; i < 7; i++) {
            Resources.published(area, "同じ名前", Resources.at(36.3 + (i / 2) * 0.01, 138.9)); // pairs at one distance
        }
        Resources.published(area, "あ|い", Resources.at(36.2, 138.9));

        for (String filter : new String[] {"text=", "near=36.3,138.9", "near=36.3,138.9&within=50000"}) {
            List<String> whole = list(filter + "&limit=200").getList("items.id");
            assertEquals(8, whole.size());
            for (int size : new int[] {1, 2, 3}) {
                assertEquals(whole, turned(filter, size), filter + " by " + size);
            }
        }
    }

    @Test
    void kanaOrElseTheNameGivesTheOrder() {
        Resources.published(area, "山の会", ", \"kana\": \"やまのかい\"");
        Resources.published(area, "いずみ", "");
        Resources.published(area, "ウメの会", "");

        assertEquals(List.of("いずみ", "ウメの会", "山の会"), names(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    near=138.95,36.4                | near           | position-swapped
                    near=51.5,0.12                  | near           | position-outside-japan
                    near=36.4                       | near           | pattern
                    near=36.4,NaN                   | near           | pattern
                    within=100                      | near           | required
                    near=36.4,138.9&within=0        | within         | min
                    bbox=139,36                     | bbox           | pattern
                    bbox=139,36,138,37              | bbox           | range
                    at=25:00                        | at             | pattern
                    weekday=HOLIDAY                 | weekday        | format
                    openOn=2150-01-01               | openOn         | date-range
                    openOn=1000-01-01               | openOn         | format
                    openOn=2026-02-30               | openOn         | format
                    nationalCategory=CASTLE         | nationalCategory | format
                    status=GONE                     | status         | format
                    areaId=1                        | areaId         | format
                    limit=201                       | limit          | max
                    cursor=Zm9v                     | cursor         | format
                    cursor=YXxi                     | cursor         | format
                    """)
    void aFilterThatCannotBeReadIsRefused(String query, String parameter, String code) {
        Api.anonymous()
                .get("/resources?" + query)
                .then()
                .statusCode(400)
                .body("type", is("/problems/malformed-parameter"))
                .body("errors[0].pointer", is(parameter))
                .body("errors[0].code", is(code));
    }

    @Test
    void aListTakesAsManyStatementsForTenAsForOne() {
        for (int i = 0; i < 10; i++) {
            Resources.published(area, "会 " + i, Resources.at(36.3, 138.9) + Resources.when("毎週木曜日 10:00~12:00"));
        }
        String all = "&near=36.3,138.9&within=900&bbox=138,36,139,37&kind=SALON&weekday=THURSDAY&at=10:30&text=会";

        for (Caller caller : new Caller[] {Caller.CITY, Caller.YAWATA_CENTER, Caller.YAWATA_RESIDENT, null}) {
            assertEquals(
                    2,
                    statements(caller, "limit=1" + all, 1)); // who is asking, or whether there is such a municipality
            assertEquals(2, statements(caller, "limit=10" + all, 10));
        }
    }

    private long statements(Caller caller, String query, int items) {
        var request = caller == null ? Api.anonymous() : Api.as(caller);
        long before = sessions.getStatistics().getPrepareStatementCount();
        request.get("/resources?areaId=" + area + "&" + query)
                .then()
                .statusCode(200)
                .body("items.size()", is(items));
        return sessions.getStatistics().getPrepareStatementCount() - before;
    }

    private List<String> turned(String filter, int size) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = list(filter + "&limit=" + size + cursor);
            ids.addAll(page.getList("items.id"));
            cursor = page.getString("nextCursor") == null ? "" : "&cursor=" + page.getString("nextCursor");
        } while (!cursor.isEmpty());
        return ids;
    }

    private void bench(String name) {
        Api.create(
                Caller.CITY,
                "/resources",
                Resources.words(area, name, "PUBLISHED", "").replace("SALON", "BENCH"));
    }

    private List<String> names(String query) {
        return list(query).getList("items.name");
    }

    private JsonPath list(String query) {
        return Api.anonymous()
                .get("/resources?areaId=" + area + "&" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static double haversine(double[] from, double[] to) {
        double north = Math.toRadians(to[0] - from[0]);
        double east = Math.toRadians(to[1] - from[1]);
        double a = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(from[0])) * Math.cos(Math.toRadians(to[0])) * Math.pow(Math.sin(east / 2), 2);
        return 2 * RADIUS * Math.atan2(Math.sqrt(a), Math.sqrt(1 - a));
    }
}
