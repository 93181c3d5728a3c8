package sasaeai.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sasaeai.local.process.Failure;

class SettingsTest {
    @Test
    void thePortsAreTheKnownOnesUnlessTheEnvironmentChangesThem() {
        Settings settings = Settings.of(Map.of("APP_PORT", "9090", "BACKEND_PORT", " "));

        assertEquals("http://localhost:9090", settings.app().toString());
        assertEquals("http://localhost:8081", settings.backend().toString());
        assertEquals("http://localhost:8180", settings.keycloak().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "0", "-1", "65536", "80 80"})
    void whatIsNoPortIsRefusedInOneSentence(String text) {
        Failure failure = assertThrows(Failure.class, () -> Settings.of(Map.of("KEYCLOAK_PORT", text)));

        assertEquals("KEYCLOAK_PORT must be a port number from 1 to 65535, but is “" + text + "”.", failure.sentence());
    }

    @Test
    void eachMunicipalityStartsWithOneCityOfficer() {
        assertEquals(
                "102024:高崎市:takasaki-city,082368:小美玉市:omitama-city,"
                        + "332020:倉敷市:kurashiki-city,121011:千葉市中央区:chiba-chuo-city",
                Backend.municipalities());
    }
}
