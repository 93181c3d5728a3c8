package sasaeai.shared.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamedSqlTest {

    @Test
    void eachNameBecomesAPlaceInItsOrder() {
        assertEquals(
                new NamedSql("SELECT a::text FROM b WHERE c = ? AND d = ANY(?) LIMIT ? + 1", List.of("x", "own", "x")),
                NamedSql.of("SELECT a::text FROM b WHERE c = :x AND d = ANY(:own) LIMIT :x + 1"));
    }

    @Test
    void whatOnlyLooksLikeANameStays() {
        String sql = "SELECT to_char(t, 'HH24:MI'), 'it''s :so?', \"a:b?\" -- of :nothing?\nFROM t";
        assertEquals(new NamedSql(sql, List.of()), NamedSql.of(sql));
    }

    @Test
    void anOperatorIsNotAPlace() {
        assertEquals(new NamedSql("SELECT j ?? 'key?', ?", List.of("x")), NamedSql.of("SELECT j ? 'key?', :x"));
    }

    @Test
    void aNameWithoutAValueIsSaid() {
        NamedSql sql = NamedSql.of("SELECT :missing");
        assertThrows(NullPointerException.class, () -> sql.value(0, Map.of("other", 1)));
    }
}
