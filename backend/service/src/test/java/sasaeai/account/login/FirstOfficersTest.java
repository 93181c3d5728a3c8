package sasaeai.account.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sasaeai.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class FirstOfficersTest {
    @Inject
    FirstOfficers firstOfficers;

    @Test
    @ActivateRequestContext
    void aMunicipalityIsLetInOnceWithOneLoginThatKeycloakHasYetToLearn() throws SQLException {
        List<FirstOfficer> named = List.of(FirstOfficer.parse("121011:千葉市中央区:chiba-first"));

        firstOfficers.admit(named);
        firstOfficers.admit(named);

        assertEquals("千葉市中央区", one("SELECT name FROM municipality WHERE code = '121011'"));
        assertEquals(
                "CITY ACTIVE PENDING",
                one("SELECT role || ' ' || status || ' ' || provisioning FROM account"
                        + " WHERE municipality_code = '121011' AND username = 'chiba-first'"));
        assertEquals("1", one("SELECT count(*) FROM account WHERE municipality_code = '121011'"));
    }

    @Test
    void theStartLetsInWhomTheOperatorNamed() throws SQLException {
        assertEquals("那覇市", one("SELECT name FROM municipality WHERE code = '472018'"));
        assertEquals("CITY", one("SELECT role FROM account WHERE municipality_code = '472018'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"102025:高崎市:takasaki-city", "102024:高崎市", "102024::takasaki-city", "102024:高崎市:X", ""})
    void aWrongEntryStopsTheStartWithASentence(String entry) {
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> FirstOfficer.parse(entry));

        assertTrue(refused.getMessage().startsWith("SASAEAI_MUNICIPALITIES"), refused.getMessage());
    }

    private static String one(String sql) throws SQLException {
        try (var owner = TestServices.asOwner();
                var statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertTrue(rows.next(), sql);
            return rows.getString(1);
        }
    }
}
