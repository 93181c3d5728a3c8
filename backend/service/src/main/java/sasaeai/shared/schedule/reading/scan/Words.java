package sasaeai.shared.schedule.reading.scan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sasaeai.shared.schedule.reading.piece.WrittenText;

/** Building blocks of the patterns. */
final class Words {
    static final String AND = "(?:[、/]|と|及び|および)";
    static final String NUMBER = "(?:[0-9]{1,2}|[一二三四五六七八九十])";
    static final String EXCLUDED = "(?:[をは]?(?:除く|除き|除いて|除外|のぞく|のぞき|以外)|は?お?休み|は?(?:休会|休止|なし|開催しない))(?:は|の)?";
    private static final String KANJI_NUMBERS = "一二三四五六七八九十";

    private Words() {}

    static int number(String text) {
        int kanji = KANJI_NUMBERS.indexOf(text);
        return kanji >= 0 ? kanji + 1 : Integer.parseInt(text);
    }

    /** The pattern's matcher standing at the position, able to look around it. */
    static Matcher at(Pattern pattern, WrittenText text, int position) {
        return pattern.matcher(text.plain())
                .region(position, text.length())
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
    }
}
