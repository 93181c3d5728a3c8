package sasaeai.local.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import sasaeai.local.process.Failure;

/** The demo logins, each with a token that it got with its password as a script would. */
final class Logins {
    /** More at once is not faster on two cores. */
    private static final int AT_ONCE = 6;

    private static final int TRIES = 5;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI api;
    private final URI keycloak;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final Semaphore permits = new Semaphore(AT_ONCE);
    private final Map<String, Api> known = new ConcurrentHashMap<>();

    Logins(URI api, URI keycloak) {
        this.api = api;
        this.keycloak = keycloak;
    }

    Api of(DemoUser user) {
        return known.computeIfAbsent(
                user.username(),
                name -> new Api(this, URI.create(api + "/api/v1/municipalities/" + user.municipality()), token(user)));
    }

    ObjectMapper json() {
        return json;
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        permits.acquireUninterruptibly();
        try {
            return http.send(
                    request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Failure("The demo data could not be loaded, run the same command again: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("The loading of the demo data was stopped; the next run goes on with it.", e);
        } finally {
            permits.release();
        }
    }

    private String token(DemoUser user) {
        String form = Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "sasaeai-cli",
                        "username",
                        user.username(),
                        "password",
                        DemoUser.PASSWORD)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = askForToken(form);
        for (int again = 1; answer.statusCode() == 400 && again < TRIES; again++) {
            // A busy Keycloak takes a slow login for an attack and shuts the user out for a moment.
            LockSupport.parkNanos(Duration.ofSeconds(again).toNanos());
            answer = askForToken(form);
        }
        if (answer.statusCode() != 200) {
            throw new Failure("%s could not log in to load the demo data: Keycloak answered %d."
                    .formatted(user.username(), answer.statusCode()));
        }
        return Api.parse(json, answer).path("access_token").asText();
    }

    private HttpResponse<String> askForToken(String form) {
        return send(HttpRequest.newBuilder(URI.create(keycloak + "/realms/sasaeai/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }
}
