package sasaeai.council;

import static sasaeai.World.YAWATA;
import static sasaeai.World.YAWATA_CENTER;

import java.util.UUID;
import sasaeai.Api;
import sasaeai.Caller;

/** More councils of 八幡, opened by the city and supported by the center of 八幡; each name is made its own. */
public final class TestCouncils {
    private TestCouncils() {}

    public static UUID open(String name) {
        return withRule(name, "");
    }

    public static UUID withRule(String name, String meetingRule) {
        return Api.create(Caller.CITY, "/councils", body(name, meetingRule, "\"status\": \"ACTIVE\""));
    }

    public static UUID closed(String name) {
        UUID id = open(name);
        close(id, name);
        return id;
    }

    public static void close(UUID id, String name) {
        String version = Api.as(Caller.CITY).get("/councils/{id}", id).header("ETag");
        Api.as(Caller.CITY)
                .header("If-Match", version)
                .body(body(name, "", "\"status\": \"CLOSED\", \"closedOn\": \"2026-03-31\""))
                .put("/councils/{id}", id)
                .then()
                .statusCode(200);
    }

    private static String body(String name, String meetingRule, String status) {
        return """
                {"name": "%s %s", "layer": "2", "areaId": "%s", "centerIds": ["%s"], "meetingRule": "%s", %s}
                """.formatted(name, UUID.randomUUID(), YAWATA, YAWATA_CENTER, meetingRule, status);
    }
}
