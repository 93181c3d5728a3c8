package sasaeai.publication.guidebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import sasaeai.publication.guidebook.GuidebookPage.IndexLine;
import sasaeai.publication.guidebook.GuidebookPage.KanaRow;
import sasaeai.shared.text.OneSpelling;

/** The index from あ to わ; what has no kana stands at the end, under its first character's place in the code. */
final class KanaIndex {
    private static final String[] ROWS = {"あ", "か", "さ", "た", "な", "は", "ま", "や", "ら", "わ"};
    private static final String[] FIRST = {"ぁ", "か", "さ", "た", "な", "は", "ま", "ゃ", "ら", "ゎ"};
    private static final String LAST = "ゔ";
    private static final String OTHERS = "そのほか";

    private KanaIndex() {}

    static List<KanaRow> of(List<IndexLine> lines, Function<IndexLine, String> kana) {
        Map<Integer, List<IndexLine>> rows = new TreeMap<>();
        lines.stream()
                .sorted(Comparator.comparing(line -> OneSpelling.name(kana.apply(line))))
                .forEach(line -> rows.computeIfAbsent(row(OneSpelling.name(kana.apply(line))), row -> new ArrayList<>())
                        .add(line));
        return rows.entrySet().stream()
                .map(row ->
                        new KanaRow(row.getKey() == ROWS.length ? OTHERS : ROWS[row.getKey()] + "行", row.getValue()))
                .toList();
    }

    private static int row(String spelling) {
        if (spelling.isEmpty() || spelling.charAt(0) > LAST.charAt(0) || spelling.charAt(0) < FIRST[0].charAt(0)) {
            return ROWS.length;
        }
        int row = 0;
        while (row + 1 < ROWS.length && FIRST[row + 1].charAt(0) <= spelling.charAt(0)) {
            row++;
        }
        return spelling.startsWith(LAST) ? 0 : row; // ヴ stands with ウ
    }
}
