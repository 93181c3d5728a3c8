package sasaeai.shared.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A statement as JDBC wants it, {@code ?} for each {@code :name}, with the names in their order. */
record NamedSql(String text, List<String> names) {
    private static final Pattern TOKEN =
            Pattern.compile("'(?:[^']|'')*'|\"[^\"]*\"|--[^\\n]*|::|:([A-Za-z][A-Za-z0-9]*)|\\?");

    static NamedSql of(String sql) {
        List<String> names = new ArrayList<>();
        Matcher token = TOKEN.matcher(sql);
        String text = token.replaceAll(found -> {
            if (found.group(1) != null) {
                names.add(found.group(1));
                return "?";
            }
            // A question mark in a string is one; elsewhere it is an operator, which JDBC wants doubled.
            return Matcher.quoteReplacement(found.group().equals("?") ? "??" : found.group());
        });
        return new NamedSql(text, List.copyOf(names));
    }

    Object value(int index, Map<String, ?> values) {
        return Objects.requireNonNull(values.get(names.get(index)), () -> "No value for :" + names.get(index));
    }
}
