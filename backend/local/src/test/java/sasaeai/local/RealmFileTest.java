package sasaeai.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmFileTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path PRODUCTION = Workspace.checkout().resolve("backend/keycloak/realm-sasaeai.json");

    private ObjectNode production;
    private ObjectNode local;

    @BeforeEach
    void read() throws IOException {
        production = (ObjectNode) JSON.readTree(PRODUCTION.toFile());
        local = RealmFile.local(production);
    }

    @Test
    void productionHasNoPeopleNoScriptClientAndNoSecrets() {
        assertEquals(
                List.of("service-account-sasaeai-backend"),
                production.get("users").findValuesAsText("username"));
        assertEquals(List.of("sasaeai-app", "sasaeai-backend"), production.findValuesAsText("clientId"));
        assertEquals(List.of("${SASAEAI_KEYCLOAK_SECRET}"), production.findValuesAsText("secret"));
        assertTrue(production.findValues("credentials").isEmpty());
    }

    @Test
    void productionAdmitsTheAppAtItsOwnAddressOnly() {
        JsonNode app = client(production, "sasaeai-app");

        assertEquals("[\"${SASAEAI_APP_URL}/*\"]", app.get("redirectUris").toString());
        assertEquals("[\"${SASAEAI_APP_URL}\"]", app.get("webOrigins").toString());
        assertFalse(app.get("directAccessGrantsEnabled").asBoolean());
        assertEquals("S256", app.at("/attributes/pkce.code.challenge.method").asText());
    }

    @Test
    void localHasTheDemoLoginsWithTheirMunicipalityAndRole() {
        JsonNode resident = JSON.createObjectNode();
        for (JsonNode user : local.get("users")) {
            if (user.get("username").asText().equals("yawata-resident")) {
                resident = user;
            }
        }

        assertEquals("[\"102024\"]", resident.at("/attributes/municipality").toString());
        assertEquals("resident", resident.at("/realmRoles/0").asText());
        assertEquals("sasaeai", resident.at("/credentials/0/value").asText());
        assertEquals("5a5ae000-0000-4000-8000-000000000003", resident.get("id").asText());
    }

    @Test
    void theScriptClientGetsTheSameTokensAsTheApp() {
        JsonNode script = client(local, "sasaeai-cli");

        assertTrue(script.get("directAccessGrantsEnabled").asBoolean());
        assertFalse(script.get("standardFlowEnabled").asBoolean());
        assertEquals(client(production, "sasaeai-app").get("protocolMappers"), script.get("protocolMappers"));
    }

    @Test
    void anyPortOfThisMachineIsAdmittedLocally() {
        assertEquals(
                "[\"http://localhost:*\",\"http://127.0.0.1:*\"]",
                client(local, "sasaeai-app").get("redirectUris").toString());
    }

    @Test
    void thePageForANewPasswordSaysTheRuleThatThePolicyHas() {
        String policy = production.get("passwordPolicy").asText();
        Matcher length = Pattern.compile("length\\((\\d+)\\)").matcher(policy);
        assertTrue(length.find(), policy);

        String rule = length.group(1) + "文字以上";
        JsonNode texts = production.at("/localizationTexts/ja");
        assertTrue(texts.get("updatePasswordMessage").asText().contains(rule));
        assertTrue(texts.get("passwordNew").asText().contains(rule));
        assertEquals(texts, local.at("/localizationTexts/ja"));
    }

    @Test
    void theLoginPagesUseTheWordsOfTheApp() {
        production
                .at("/localizationTexts/ja")
                .forEach(text -> assertFalse(text.asText().matches(".*(サイン(イン|アウト)|パスキー|管理者|ユーザー).*"), text.asText()));
    }

    @Test
    void derivingLeavesTheProductionFileAsItWas(@TempDir Path folder) throws IOException {
        RealmFile.writeLocal(PRODUCTION, folder.resolve("import/sasaeai-realm.json"));

        assertEquals(
                local, JSON.readTree(folder.resolve("import/sasaeai-realm.json").toFile()));
        assertEquals(production, JSON.readTree(PRODUCTION.toFile()));
    }

    private static JsonNode client(JsonNode realm, String clientId) {
        for (JsonNode client : realm.get("clients")) {
            if (client.get("clientId").asText().equals(clientId)) {
                return client;
            }
        }
        throw new AssertionError("no client " + clientId);
    }
}
