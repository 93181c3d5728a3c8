package sasaeai.resource;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static sasaeai.World.YAWATA;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sasaeai.Api;
import sasaeai.Caller;

@QuarkusTest
class ResourceNumberTest {

    @Test
    void aResourceIsFoundByItsNumber() {
        UUID id = Resources.published(Resources.areaWithin(YAWATA), "番号のある会", "");
        int number = Api.anonymous().get("/resources/{id}", id).path("number");

        Api.anonymous().get("/resources?number=" + number).then().body("items.id", contains(id.toString()));
        Api.anonymous().get("/resources?number=0").then().statusCode(400);
    }

    @Test
    void aNumberStaysWhateverElseChanges() {
        UUID area = Resources.areaWithin(YAWATA);
        UUID id = Resources.published(area, "前の名", "");
        int number = Api.anonymous().get("/resources/{id}", id).path("number");

        Api.as(Caller.CITY)
                .header(
                        "If-Match",
                        Api.as(Caller.CITY).get("/resources/{id}", id).header("ETag"))
                .body(Resources.words(area, "後の名", "PUBLISHED", ""))
                .put("/resources/{id}", id)
                .then()
                .statusCode(200)
                .body("number", is(number));
    }

    @Test
    void manyAtOnceGetDifferentNumbers() throws Exception {
        UUID area = Resources.areaWithin(YAWATA);
        List<Callable<UUID>> creates = IntStream.range(0, 12)
                .<Callable<UUID>>mapToObj(n -> () -> Resources.published(area, "同時 " + n, ""))
                .toList();
        try (ExecutorService callers = Executors.newFixedThreadPool(4)) {
            callers.invokeAll(creates);
        }

        assertEquals(12, numbers(area).size());
    }

    @Test
    void rowsThatComeBySqlAreNumberedTooAndEachMunicipalityBeginsAtOne() {
        Resources.asOwner("INSERT INTO municipality (code, name) VALUES ('102041', '伊勢崎市') ON CONFLICT DO NOTHING");
        Resources.asOwner("""
                INSERT INTO area_scheme (municipality_code, code, name) VALUES ('102041', 'CITY', '市全域') ON CONFLICT DO NOTHING
                """);
        Resources.asOwner("""
                INSERT INTO area (municipality_code, scheme_id, name)
                SELECT municipality_code, id, '伊勢崎市' FROM area_scheme WHERE municipality_code = '102041'
                """);
        Resources.asOwner("""
                INSERT INTO resource (municipality_code, name, kinds, formality, area_id, status, sort_key, search_text)
                SELECT '102041', n::text, '{SALON}', 'INFORMAL',
                    (SELECT id FROM area WHERE municipality_code = '102041' LIMIT 1), 'DRAFT', n::text, n::text
                FROM generate_series(1, 1000) AS n
                """);

        assertEquals(1000, Resources.count("SELECT max(number) FROM resource WHERE municipality_code = ?", "102041"));
        assertEquals(1, Resources.count("SELECT min(number) FROM resource WHERE municipality_code = ?", "102041"));
        Stream.of("resource", "area", "area_scheme")
                .forEach(table -> Resources.asOwner("DELETE FROM " + table + " WHERE municipality_code = '102041'"));
    }

    private static Set<Integer> numbers(UUID area) {
        List<Integer> numbers = Api.anonymous().get("/resources?areaId=" + area).path("items.number");
        return new TreeSet<>(numbers);
    }
}
