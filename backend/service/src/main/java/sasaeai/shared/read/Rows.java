package sasaeai.shared.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The conditions of one read, collected in order; never holds a value inside the SQL text. */
public final class Rows {
    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** A condition that always holds, with no value. */
    public Rows and(String condition) {
        where.append(" AND (").append(condition).append(')');
        return this;
    }

    /** A condition with its value; skipped when the client did not ask for it. */
    public Rows and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            and(condition);
            values.put(name, value instanceof Enum<?> constant ? constant.name() : value);
        }
        return this;
    }

    /** A value used elsewhere in the statement. */
    public Rows with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Keyset by creation order: ids are UUIDv7. */
    public Rows afterId(PageRequest page, String column, boolean newestFirst) {
        String[] after = page.after(1);
        return after == null ? this : and(column + (newestFirst ? " < " : " > ") + ":afterId", "afterId", id(after[0]));
    }

    /** Keyset by day, then id; both in the same direction. */
    public Rows afterDay(PageRequest page, String day, String id, boolean newestFirst) {
        String[] after = page.after(2);
        if (after == null) {
            return this;
        }
        try {
            with("afterDay", LocalDate.parse(after[0]));
        } catch (DateTimeParseException notOurs) {
            throw PageRequest.malformed();
        }
        return and(
                "(" + day + ", " + id + ")" + (newestFirst ? " < " : " > ") + "(:afterDay, :afterId)",
                "afterId",
                id(after[1]));
    }

    /** {@code AND (…)} for each condition, to stand behind a first condition of the statement's own. */
    public String sql() {
        return where.toString();
    }

    public Map<String, Object> values() {
        return values;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOurs) {
            throw PageRequest.malformed();
        }
    }
}
