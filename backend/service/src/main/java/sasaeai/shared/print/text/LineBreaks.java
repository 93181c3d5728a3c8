package sasaeai.shared.print.text;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/** Where a Japanese line may end: no line begins with 、 or っ, none ends with 「, and a date or a time stays whole. */
public class LineBreaks implements FSTextBreaker {

    private static final String NEVER_FIRST =
            "、。，．・：；？！゛゜ヽヾゝゞ々ー）〕］｝〉》」』】〙〗’”" + "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ〜～…‥―,.:;?!)]}%％℃〟›»–";
    private static final String NEVER_LAST = "（〔［｛〈《「『【〘〖‘“([{〝‹«￥$＄#＃第約";
    private static final String COUNTERS = "年月日時分人件回歳枚円割個名世歩番号丁";

    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    @Override
    public int next() {
        if (position >= text.length()) {
            return BreakIterator.DONE;
        }
        do {
            position++;
        } while (position < text.length() && !mayBreakAt(position));
        return position;
    }

    private boolean mayBreakAt(int index) {
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        if (Character.isLowSurrogate(after) || isSpace(after)) {
            return false;
        }
        if (isSpace(before)) {
            return true;
        }
        if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0 || partOfDate(index)) {
            return false;
        }
        return isWide(before) || isWide(after) || before == '-' || before == '/';
    }

    private boolean partOfDate(int index) {
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        return isDigit(before) && COUNTERS.indexOf(after) >= 0
                || "年月時".indexOf(before) >= 0 && isDigit(after)
                || before == '午' && "前後".indexOf(after) >= 0
                || isDigit(after) && halfOfDay(index)
                || before == '日' && after == '（';
    }

    /** 午前 or 午後, which belong to the hour behind them. */
    private boolean halfOfDay(int index) {
        return index >= 2 && text.charAt(index - 2) == '午' && "前後".indexOf(text.charAt(index - 1)) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u3000' || c == '\t' || c == '\n';
    }

    /** Kana, ideographs, full-width forms and everything beyond the basic plane stand alone. */
    private static boolean isWide(char c) {
        return c >= '\u2E80' && c <= '\uFFDC' && c != '\u00A0';
    }
}
