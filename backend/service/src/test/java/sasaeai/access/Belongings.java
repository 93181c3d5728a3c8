package sasaeai.access;

import static sasaeai.World.id;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.resource.census.Rounds;

/** One thing of each kind that belongs to one council's area: what a curious caller would try to reach by its id. */
final class Belongings {
    private final Map<String, String> ids = new HashMap<>();
    private final @Nullable Caller city;
    private final @Nullable Caller writer;

    private Belongings(@Nullable Caller city, @Nullable Caller writer) {
        this.city = city;
        this.writer = writer;
    }

    /** Everything of the area of this council, made by the municipality's own city officer. */
    static Belongings of(Caller city, Caller writer, UUID area, UUID center, UUID council, UUID member) {
        Belongings own = new Belongings(city, writer);
        UUID meeting = Api.create(city, "/meetings", meeting(council));
        UUID item = Api.create(city, "/meetings/" + meeting + "/agenda-items", "{\"title\": \"移動\"}");
        own.put("agendaItem", item);
        own.put(
                "decision",
                Api.create(city, "/meetings/" + meeting + "/decisions", "{\"text\": \"見る\", \"owner\": \"区長\"}"));
        share(city, meeting);
        own.put("meeting", meeting);
        own.put("area", area);
        own.put("center", center);
        own.put("council", council);
        UUID spare = Api.create(city, "/councils", council(area));
        own.put("spareCouncil", spare);
        own.put("lineage", Api.create(city, "/councils/" + council + "/lineage", merger(spare)));
        own.put("scheme", id("scheme/" + city.municipality() + "/NEIGHBORHOOD"));
        own.put("statistic", Api.create(city, "/area-statistics", statistic(area)));
        own.put("voice", Api.create(writer, "/voices", voice(area)));
        own.put("mapNote", Api.create(city, "/map-notes", mapNote(area)));
        own.put("resource", Api.create(city, "/resources", resource(area)));
        own.census(city, area);
        own.put("import", list(city));
        UUID seat = member == null ? member(city, council) : member;
        own.put("member", seat);
        own.put("person", person(city, council, seat));
        own.put("account", login(city));
        return own;
    }

    /** Ids that belong to nothing. */
    static Belongings nowhere() {
        Belongings nothing = new Belongings(null, null);
        for (String kind : new String[] {
            "agendaItem",
            "decision",
            "meeting",
            "area",
            "center",
            "council",
            "spareCouncil",
            "lineage",
            "scheme",
            "statistic",
            "voice",
            "resource",
            "round",
            "entry",
            "mapNote",
            "import",
            "member",
            "person",
            "account"
        }) {
            nothing.put(kind, UUID.randomUUID());
        }
        return nothing;
    }

    String get(String kind) {
        return ids.getOrDefault(kind, UUID.randomUUID().toString());
    }

    /** Of these a caller may really spend one. */
    String freshAttachment() {
        return city == null
                ? UUID.randomUUID().toString()
                : attachment(city, UUID.fromString(get("meeting"))).toString();
    }

    /** A calendar feed of who lives here, to be read or taken back: the id and the secret of its address. */
    Feed freshFeed() {
        if (writer == null) {
            return new Feed(UUID.randomUUID().toString(), "x".repeat(43));
        }
        JsonPath made = Api.as(writer)
                .post("/calendar-feeds")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new Feed(made.getString("id"), made.getString("url").replaceAll(".*/calendar-feeds/|/calendar.ics", ""));
    }

    record Feed(String id, String token) {}

    /** A round about one thing, and the link of another such round: of the first all links may be taken back. */
    private void census(Caller city, UUID area) {
        Api.create(city, "/resources", resource(area).replace("SALON", "MOBILE_SHOP"));
        UUID round = Api.create(city, "/census-rounds", census(area));
        put("round", round);
        put("entry", entry(city, round));
        UUID linked = entry(city, Api.create(city, "/census-rounds", census(area)));
        ids.put("link", Rounds.token(city, linked));
    }

    private static UUID entry(Caller city, UUID round) {
        return UUID.fromString(Api.as(city)
                .get("/census-rounds/{id}/entries", round)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id"));
    }

    private void put(String kind, UUID id) {
        ids.put(kind, id.toString());
    }

    private static void share(Caller city, UUID meeting) {
        for (String status : new String[] {"CONFIRMED", "SHARED"}) {
            String etag = Api.as(city).get("/meetings/{id}", meeting).header("ETag");
            Api.as(city)
                    .header("If-Match", etag)
                    .body("{\"status\": \"" + status + "\"}")
                    .put("/meetings/{id}/status", meeting)
                    .then()
                    .statusCode(200);
        }
    }

    private static UUID attachment(Caller city, UUID meeting) {
        return UUID.fromString(Api.as(city)
                .contentType("text/plain")
                .header("File-Name", "memo.txt")
                .body("memo".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/meetings/{id}/attachments", meeting)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static UUID list(Caller city) {
        return UUID.fromString(Api.as(city)
                .contentType("text/csv")
                .body("名前,種類\nサロン,サロン".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/resource-imports")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static UUID member(Caller city, UUID council) {
        return Api.create(city, "/councils/" + council + "/members", """
                {"capacity": "区長", "kind": "LOCAL_ACTOR", "core": true, "termFrom": "2020-04-01",
                 "person": {"name": "試験 次郎"}}
                """);
    }

    /** A login that nobody uses: where there is a Keycloak, some calls really change it there. */
    private static UUID login(Caller city) {
        String username = "spare-" + UUID.randomUUID().toString().substring(0, 8);
        return Api.create(city, "/accounts", """
                {"username": "%s", "label": "予備", "role": "CITY"}""".formatted(username));
    }

    private static UUID person(Caller city, UUID council, UUID member) {
        return UUID.fromString(Api.as(city)
                .get("/councils/{id}/members", council)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.id == '" + member + "' }.personId"));
    }

    private static String meeting(UUID council) {
        return "{\"kind\": \"REGULAR\", \"councils\": [{\"id\": \"%s\"}], \"heldOn\": \"2026-09-17\"}"
                .formatted(council);
    }

    private static String council(UUID area) {
        return "{\"name\": \"予備 %s\", \"layer\": \"2\", \"areaId\": \"%s\", \"status\": \"ACTIVE\"}"
                .formatted(UUID.randomUUID(), area);
    }

    private static String merger(UUID other) {
        return "{\"relation\": \"MERGED_INTO\", \"otherId\": \"%s\", \"happenedOn\": \"2016-04-01\"}".formatted(other);
    }

    private static String statistic(UUID area) {
        return "{\"areaId\": \"%s\", \"asOf\": \"2017-04-01\", \"population\": 100, \"source\": \"%s\"}"
                .formatted(area, UUID.randomUUID());
    }

    private static String voice(UUID area) {
        return "{\"category\": \"OTHER\", \"areaId\": \"%s\", \"heardOn\": \"2026-09-01\", \"text\": \"坂の下にベンチ\"}"
                .formatted(area);
    }

    private static String census(UUID area) {
        return """
                {"name": "棚卸し", "startsOn": "2099-01-01", "closesOn": "2099-12-31", "areaIds": ["%s"], "kinds": ["MOBILE_SHOP"]}
                """.formatted(area);
    }

    private static String mapNote(UUID area) {
        return """
                {"kind": "BENCH", "text": "坂の途中", "position": {"latitude": 36.3, "longitude": 139.0}, "areaId": "%s",
                 "status": "PUBLISHED", "seenOn": "2026-09-01"}
                """.formatted(area);
    }

    private static String resource(UUID area) {
        return """
                {"name": "サロン", "kinds": ["SALON"], "formality": "INFORMAL", "areaId": "%s", "status": "PUBLISHED"}
                """.formatted(area);
    }
}
