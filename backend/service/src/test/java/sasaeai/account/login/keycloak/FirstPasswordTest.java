package sasaeai.account.login.keycloak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FirstPasswordTest {

    @Test
    void itCanBeReadOffPaper() {
        for (int i = 0; i < 1000; i++) {
            String password = FirstPassword.random();

            assertTrue(password.matches("[a-z2-9]{3}(-[a-z2-9]{3}){3}"), password);
            assertTrue(password.chars().noneMatch(sign -> "ilo01".indexOf(sign) >= 0), password);
        }
    }

    @Test
    void noTwoAreAlike() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            seen.add(FirstPassword.random());
        }

        assertEquals(1000, seen.size());
    }

    @Test
    void aLogLineDoesNotTellIt() {
        FirstPasswordView view =
                new FirstPasswordView("yawata-center", "abc-def-ghj-kmn", List.of(RequiredAction.UPDATE_PASSWORD));

        assertEquals("FirstPasswordView[[UPDATE_PASSWORD]]", view.toString());
    }
}
