package sasaeai.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import sasaeai.local.process.Failure;

/** The public API as one login sees it; paths are those below its municipality. */
final class Api {
    private static final Duration ADMISSION = Duration.ofSeconds(60);
    private static final Duration BETWEEN = Duration.ofMillis(200);

    private final Logins logins;
    private final URI municipality;
    private final String token;

    Api(Logins logins, URI municipality, String token) {
        this.logins = logins;
        this.municipality = municipality;
        this.token = token;
    }

    /** The first officers are made known to Keycloak in the background, a little after the backend is ready. */
    void awaitAdmission() {
        Instant end = Instant.now().plus(ADMISSION);
        while (logins.send(request("/accounts?limit=1").GET()).statusCode() == 403
                && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }

    JsonNode get(String path) {
        return send(path, request(path).GET());
    }

    /** Asked again with the same name, it makes no second row and gets the first answer. */
    JsonNode create(String path, String name, Object body) {
        UUID key = UUID.nameUUIDFromBytes(("demo/" + name).getBytes(StandardCharsets.UTF_8));
        return send(
                path,
                request(path)
                        .header("Idempotency-Key", key.toString())
                        .header("Content-Type", "application/json")
                        .POST(body(body)));
    }

    JsonNode change(String path, long version, Object body) {
        return send(
                path,
                request(path)
                        .header("If-Match", "\"" + version + "\"")
                        .header("Content-Type", "application/json")
                        .PUT(body(body)));
    }

    /** A file as it is. */
    /** The first of its kind. */
    JsonNode bring(String path, String mediaType, byte[] file) {
        return send(
                path,
                request(path)
                        .header("Content-Type", mediaType)
                        .header("If-Match", "\"0\"")
                        .PUT(HttpRequest.BodyPublishers.ofByteArray(file)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(municipality + path)).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.BodyPublisher body(Object body) {
        try {
            return HttpRequest.BodyPublishers.ofString(logins.json().writeValueAsString(body));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private JsonNode send(String path, HttpRequest.Builder request) {
        HttpResponse<String> answer = logins.send(request);
        if (answer.statusCode() >= 300) {
            throw new Failure("The demo data could not be loaded: %s %s answered %d: %s"
                    .formatted(answer.request().method(), path, answer.statusCode(), answer.body()));
        }
        return parse(logins.json(), answer);
    }

    static JsonNode parse(ObjectMapper json, HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new Failure("The demo data could not be loaded: the answer of %s is not JSON."
                    .formatted(answer.request().uri()));
        }
    }
}
