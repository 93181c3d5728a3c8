package sasaeai.shared.table;

import org.jspecify.annotations.Nullable;

/** What a number of a sheet stands for: sheets keep days and times as numbers, and only the format tells. */
enum ShownAs {
    NUMBER,
    DAY,
    TIME,
    DAY_AND_TIME;

    static ShownAs of(@Nullable Integer id, @Nullable String format) {
        int known = id == null ? 0 : id;
        if (known == 22) {
            return DAY_AND_TIME;
        }
        if (known >= 14 && known <= 17 || known >= 27 && known <= 31 || known == 36 || known >= 50 && known <= 58) {
            return DAY; // 27 to 58 are those of Japanese Excel
        }
        if (known >= 18 && known <= 21 || known >= 32 && known <= 35 || known >= 45 && known <= 47) {
            return TIME;
        }
        return format == null || known < 164 ? NUMBER : written(format);
    }

    private static ShownAs written(String format) {
        String letters =
                format.replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.", "").toLowerCase(java.util.Locale.ROOT);
        boolean day = letters.contains("d") || letters.contains("yy") || letters.matches(".*(ggg|e+/|e+年).*");
        boolean time = letters.contains("h") || letters.contains("ss");
        return day ? (time ? DAY_AND_TIME : DAY) : time ? TIME : NUMBER;
    }
}
