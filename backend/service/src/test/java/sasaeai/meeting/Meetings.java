package sasaeai.meeting;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import sasaeai.Api;
import sasaeai.Caller;
import sasaeai.World;
import sasaeai.shared.time.Today;

/** Meetings as tests need them, made through the API as the city would. */
public final class Meetings {
    private Meetings() {}

    public static LocalDate inDays(int days) {
        return LocalDate.now(Today.ZONE).plusDays(days);
    }

    /** A meeting of these councils in ten days, in this status. */
    public static UUID of(String status, UUID... councils) {
        return on(inDays(10), status, councils);
    }

    public static UUID on(LocalDate day, String status, UUID... councils) {
        UUID id = Api.create(Caller.CITY, "/meetings", input(day, "", councils));
        for (String step : steps(status)) {
            become(Caller.CITY, id, step).then().statusCode(200);
        }
        return id;
    }

    /** A regular meeting's input; {@code more} is further JSON, beginning with a comma. */
    public static String input(LocalDate day, String more, UUID... councils) {
        StringBuilder ids = new StringBuilder();
        for (UUID council : councils) {
            ids.append(ids.isEmpty() ? "" : ",").append("{\"id\": \"" + council + "\"}");
        }
        return """
                {"kind": "REGULAR", "heldOn": "%s", "startsAt": "14:00", "endsAt": "15:30", "place": "八幡公民館",
                 "purpose": "目的の文", "results": "結果の文", "coordinatorNote": "SCの文", "publicDigest": "公開の文",
                 "goals": ["移動の困りごとを知る"], "councils": [%s]%s}
                """.formatted(day, ids, more);
    }

    public static Response become(Caller caller, UUID id, String status) {
        return Api.as(caller)
                .header("If-Match", etag(id))
                .body("{\"status\": \"%s\"}".formatted(status))
                .put("/meetings/{id}/status", id);
    }

    /** The meeting's version as the city sees it. */
    public static String etag(UUID id) {
        return Api.as(Caller.CITY).get("/meetings/{id}", id).header("ETag");
    }

    /** A council of its own, supported by the center of 八幡. */
    public static UUID council() {
        return Api.create(
                Caller.CITY, "/councils", """
                {"name": "協議体 %s", "layer": "2", "areaId": "%s", "centerIds": ["%s"], "status": "ACTIVE"}
                """.formatted(UUID.randomUUID(), World.YAWATA, World.YAWATA_CENTER));
    }

    public static UUID agendaItem(UUID meeting, String title) {
        return Api.create(
                Caller.CITY,
                "/meetings/" + meeting + "/agenda-items",
                "{\"title\": \"%s\", \"said\": \"話した内容\"}".formatted(title));
    }

    public static UUID decision(UUID meeting, LocalDate dueOn) {
        return Api.create(
                Caller.CITY,
                "/meetings/" + meeting + "/decisions",
                "{\"text\": \"バスの時刻を調べる\", \"owner\": \"区長（町屋）\", \"dueOn\": \"%s\"}".formatted(dueOn));
    }

    private static String[] steps(String status) {
        return switch (status) {
            case "DRAFT" -> new String[0];
            case "CONFIRMED" -> new String[] {"CONFIRMED"};
            case "SHARED" -> new String[] {"CONFIRMED", "SHARED"};
            case "PUBLISHED" -> new String[] {"CONFIRMED", "SHARED", "PUBLISHED"};
            case "CANCELLED" -> new String[] {"CANCELLED"};
            default -> throw new IllegalArgumentException(status);
        };
    }
}
