package sasaeai.bench;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;

/** Signs access tokens as Keycloak would; the backend checks them with the public key, signature and all. */
final class Tokens {
    static final String ISSUER = "http://keycloak.bench/realms/sasaeai";
    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair keys;

    Tokens() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String publicKey() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    String of(Caller caller) {
        String claims =
                """
                {"iss":"%s","aud":"sasaeai-api","sub":"%s","preferred_username":"%2$s","municipality":"%s",\
                "realm_access":{"roles":["%s"]},"iat":%d,"exp":%d}""".formatted(ISSUER, caller.subject(), Caller.MUNICIPALITY, caller.role(), now(), now() + 6 * 3600);
        String signed = part("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "." + part(claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }

    private static String part(String json) {
        return URL.encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
