package sasaeai.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation of the contract × {anonymous, resident, anshin_center, city} × {own area, other area, other
 * municipality, unknown id} against the declared table access/expectations.csv. Changes are sent with a version that is
 * never current, so that «allowed» shows as 412 and nothing is spent on the way.
 */
@QuarkusTest
class AccessMatrixTest {
    private static final List<Expectation> TABLE = Expectation.read();

    static List<Expectation> table() {
        return TABLE;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void eachCallerGetsWhatTheTableSays(Expectation row) throws IOException {
        List<String> answers = new ArrayList<>();
        Attempts attempts = new Attempts(row.operationId());
        for (Attempts.Who who : Attempts.Who.values()) {
            for (Attempts.Whose whose : Attempts.Whose.values()) {
                answers.add(attempts.status(who, whose));
            }
        }

        assertEquals(String.join(" ", row.statuses()), String.join(" ", answers), row::operationId);
    }

    @Test
    void noOperationIsWithoutARow() {
        Set<String> rows = new TreeSet<>();
        TABLE.forEach(row -> rows.add(row.operationId()));

        assertEquals(Attempts.operationIds(), rows);
    }
}
