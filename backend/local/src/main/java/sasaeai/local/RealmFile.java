package sasaeai.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.StreamSupport;
import sasaeai.local.demo.DemoUser;

/**
 * The local realm, derived from the production file so that the two cannot drift apart: it adds the demo users and the
 * client for scripts, and admits any port of this machine.
 */
final class RealmFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    // An import happens once, but the port may change with each start; only a local realm may be so generous.
    private static final List<String> LOCAL_REDIRECTS = List.of("http://localhost:*", "http://127.0.0.1:*");

    private RealmFile() {}

    /** Writes the local realm where Keycloak looks for it, in one step: a server may be starting from there. */
    static void writeLocal(Path production, Path target) throws IOException {
        JsonNode local = local((ObjectNode) JSON.readTree(production.toFile()));
        Files.createDirectories(target.getParent());
        Path written = Files.createTempFile(target.getParent(), "realm", ".tmp");
        JSON.writerWithDefaultPrettyPrinter().writeValue(written.toFile(), local);
        Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
    }

    static ObjectNode local(ObjectNode production) {
        ObjectNode realm = production.deepCopy();
        realm.remove("passwordPolicy"); // the demo password is short on purpose
        ObjectNode app = client(realm, "sasaeai-app");
        app.remove(List.of("rootUrl", "baseUrl"));
        LOCAL_REDIRECTS.forEach(app.putArray("redirectUris")::add);
        app.putArray("webOrigins").add("*");
        realm.withArray("clients").add(scriptClient(app));
        ArrayNode users = realm.withArray("users");
        DemoUser.ALL.forEach(user -> users.add(user(user)));
        return realm;
    }

    /** May use the password grant, so that a script gets a token with one curl line. */
    private static ObjectNode scriptClient(ObjectNode app) {
        ObjectNode client = JSON.createObjectNode()
                .put("clientId", "sasaeai-cli")
                .put("name", "Scripts on this machine")
                .put("enabled", true)
                .put("publicClient", true)
                .put("standardFlowEnabled", false)
                .put("directAccessGrantsEnabled", true);
        client.set("protocolMappers", app.get("protocolMappers").deepCopy());
        return client;
    }

    private static ObjectNode user(DemoUser demo) {
        ObjectNode user = JSON.createObjectNode()
                .put("id", demo.id().toString())
                .put("username", demo.username())
                .put("lastName", demo.lastName())
                .put("enabled", true);
        user.putObject("attributes").putArray("municipality").add(demo.municipality());
        // As an account that the app creates would have them: the default roles let people manage their passkeys.
        user.putArray("realmRoles").add(demo.role()).add("default-roles-sasaeai");
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", DemoUser.PASSWORD)
                .put("temporary", false);
        return user;
    }

    private static ObjectNode client(ObjectNode realm, String clientId) {
        return StreamSupport.stream(realm.withArray("clients").spliterator(), false)
                .filter(client -> client.path("clientId").asText().equals(clientId))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The realm file has no client " + clientId));
    }
}
