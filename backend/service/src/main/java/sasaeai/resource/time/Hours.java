package sasaeai.resource.time;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.read.Rows;

/** Which hours of a day are asked for: a time, or a part of the day. What says no time is never there. */
public record Hours(
        @Nullable LocalTime at,
        @Nullable LocalTime from,
        @Nullable LocalTime until) {
    // A wording without an end (午後1時30分～) says that time and all that follows.
    private static final String AT = " AND t.starts_at <= :at AND (t.ends_at IS NULL OR t.ends_at > :at)";
    // But in a part of the day it is looked for where it begins: nobody is sure to meet it in the evening.
    private static final String FROM = " AND coalesce(t.ends_at > :from, t.starts_at >= :from)";
    private static final String UNTIL = " AND t.starts_at < :until";

    /** The conditions on {@code resource_time t}; their values go into the rows. */
    String condition(Rows rows) {
        return part(rows, AT, "at", at) + part(rows, FROM, "from", from) + part(rows, UNTIL, "until", until);
    }

    private static String part(Rows rows, String condition, String name, @Nullable LocalTime time) {
        if (time == null) {
            return "";
        }
        rows.with(name, time);
        return condition;
    }
}
