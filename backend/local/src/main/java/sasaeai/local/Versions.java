package sasaeai.local;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** Versions that the parent pom decides, filled into a resource by the build. */
final class Versions {
    private Versions() {}

    static String keycloak() {
        Properties versions = new Properties();
        try (InputStream resource = Versions.class.getResourceAsStream("versions.properties")) {
            versions.load(resource);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return versions.getProperty("keycloak");
    }
}
