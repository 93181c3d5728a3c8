package sasaeai.account.login;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Keycloak as its administrator and its login page see it, past the service under test. */
final class RealKeycloak {
    private static final String URL = System.getenv("SASAEAI_TEST_KEYCLOAK_URL");

    private static Keycloak admin;

    private RealKeycloak() {}

    static synchronized Keycloak admin() {
        if (admin == null) {
            admin = KeycloakBuilder.builder()
                    .serverUrl(URL)
                    .realm("sasaeai")
                    .grantType("client_credentials")
                    .clientId("sasaeai-backend")
                    .clientSecret(System.getenv("SASAEAI_TEST_KEYCLOAK_SECRET"))
                    .build();
        }
        return admin;
    }

    static UserRepresentation user(String username) {
        return admin().realm("sasaeai").users().searchByUsername(username, true).getFirst();
    }

    static UserResource resource(String username) {
        return admin().realm("sasaeai").users().get(user(username).getId());
    }

    static List<String> roles(String username) {
        return resource(username).roles().realmLevel().listAll().stream()
                .map(role -> role.getName())
                .toList();
    }

    /** By hand, as an administrator would. */
    static String createUser(String username, String municipality) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(username);
        user.setEnabled(true);
        user.setAttributes(Map.of("municipality", List.of(municipality)));
        try (var answer = admin().realm("sasaeai").users().create(user)) {
            return CreatedResponseUtil.getCreatedId(answer);
        }
    }

    static void enable(String username, boolean enabled) {
        UserRepresentation user = user(username);
        user.setEnabled(enabled);
        resource(username).update(user);
    }

    /** What the person does at the first login. */
    static void choosePassword(String username, String password) {
        CredentialRepresentation chosen = new CredentialRepresentation();
        chosen.setType(CredentialRepresentation.PASSWORD);
        chosen.setValue(password);
        chosen.setTemporary(false);
        resource(username).resetPassword(chosen);
        UserRepresentation user = user(username);
        user.setRequiredActions(List.of());
        resource(username).update(user);
    }

    static Response logIn(String username, String password) {
        return token(Map.of("grant_type", "password", "username", username, "password", password));
    }

    static Response refresh(Response login) {
        return token(Map.of("grant_type", "refresh_token", "refresh_token", login.path("refresh_token")));
    }

    static String claims(Response login) {
        String payload = login.<String>path("access_token").split("\\.")[1];
        return new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
    }

    private static Response token(Map<String, String> form) {
        return given().formParam("client_id", "sasaeai-cli")
                .formParams(form)
                .post(URL + "/realms/sasaeai/protocol/openid-connect/token");
    }
}
