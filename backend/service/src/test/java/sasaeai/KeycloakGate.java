package sasaeai;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/**
 * The only way from the service under test to Keycloak, so that a test can close it at any step. Behind it stands the real
 * server of SASAEAI_TEST_KEYCLOAK_URL; without one it is always closed.
 */
public final class KeycloakGate {
    private static final Set<String> HOP_BY_HOP =
            Set.of("connection", "host", "content-length", "upgrade", "transfer-encoding", "http2-settings");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static volatile String refused = "";
    private static volatile CountDownLatch silent = new CountDownLatch(0);
    private static HttpServer server;

    private KeycloakGate() {}

    /** From now on Keycloak is away. */
    public static void close() {
        refuse(".*");
    }

    /** From now on requests fail whose "METHOD path" matches: a fault in the middle of several steps. */
    public static void refuse(String requests) {
        refused = requests;
    }

    /** From now on Keycloak takes requests and says nothing. */
    public static void silence() {
        silent = new CountDownLatch(1);
    }

    public static void open() {
        refused = "";
        silent.countDown();
    }

    static synchronized String url() throws IOException {
        if (server == null) {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", KeycloakGate::pass);
            server.start();
        }
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            silent.await();
            String keycloak = System.getenv("SASAEAI_TEST_KEYCLOAK_URL");
            String wanted =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            if (keycloak == null || wanted.matches(refused)) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            answer(exchange, ask(exchange, keycloak));
        } catch (InterruptedException ended) {
            throw new IOException(ended);
        }
    }

    private static HttpResponse<byte[]> ask(HttpExchange exchange, String keycloak)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(keycloak + exchange.getRequestURI()))
                .method(
                        exchange.getRequestMethod(),
                        HttpRequest.BodyPublishers.ofByteArray(
                                exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!HOP_BY_HOP.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> response) throws IOException {
        response.headers().map().forEach((name, values) -> {
            if (!HOP_BY_HOP.contains(name) && !name.startsWith(":")) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        byte[] body = response.body();
        exchange.sendResponseHeaders(response.statusCode(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
