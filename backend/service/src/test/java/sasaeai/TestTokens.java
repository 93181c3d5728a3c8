package sasaeai;

import io.smallrye.jwt.build.Jwt;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Signs access tokens as the municipality's Keycloak would, with a key made for this run. */
public final class TestTokens {
    private static final KeyPair KEYS = keys();

    private TestTokens() {}

    public static String of(Caller caller) {
        return signed(caller, 3600, KEYS);
    }

    /** Was good a minute ago. */
    public static String expired(Caller caller) {
        return signed(caller, -60, KEYS);
    }

    /** Says the right things, signed by somebody else. */
    public static String forged(Caller caller) {
        return signed(caller, 3600, keys());
    }

    private static String signed(Caller caller, long seconds, KeyPair signer) {
        return Jwt.issuer("https://keycloak.test/realms/sasaeai")
                .audience("sasaeai-api")
                .subject(caller.subject())
                .claim("preferred_username", caller.username())
                .claim("municipality", caller.municipality())
                .claim("realm_access", Map.of("roles", List.of(caller.role())))
                .expiresIn(seconds)
                .sign(signer.getPrivate());
    }

    static String publicKey() {
        return Base64.getEncoder().encodeToString(KEYS.getPublic().getEncoded());
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
