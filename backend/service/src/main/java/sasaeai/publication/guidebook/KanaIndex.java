package sasaeai.publication.guidebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import sasaeai.publication.guidebook.GuidebookPage.Block;
import sasaeai.publication.guidebook.GuidebookPage.IndexLine;
import sasaeai.publication.guidebook.GuidebookPage.KanaRow;
import sasaeai.shared.text.OneSpelling;

/** The index from あ to わ; what has no kana stands at the end, under its first character's place in the code. */
final class KanaIndex {
    private static final String[] ROWS = {"あ", "か", "さ", "た", "な", "は", "ま", "や", "ら", "わ"};
    private static final String[] FIRST = {"ぁ", "か", "さ", "た", "な", "は", "ま", "ゃ", "ら", "ゎ"};
    private static final String LAST = "ゔ";
    private static final String OTHERS = "そのほか";

    /** Longer columns would leave more of a page empty where they do not fit on its rest. */
    private static final int LONGEST_COLUMN = 8;

    private KanaIndex() {}

    static List<KanaRow> of(List<IndexLine> lines) {
        Map<Integer, List<IndexLine>> rows = new TreeMap<>();
        lines.stream()
                .sorted(Comparator.comparing(line -> OneSpelling.name(line.kana())))
                .forEach(line -> rows.computeIfAbsent(row(OneSpelling.name(line.kana())), row -> new ArrayList<>())
                        .add(line));
        return rows.entrySet().stream()
                .map(row -> new KanaRow(
                        row.getKey() == ROWS.length ? OTHERS : ROWS[row.getKey()] + "行", blocks(row.getValue())))
                .toList();
    }

    /** Read downwards, the left column first. */
    private static List<Block> blocks(List<IndexLine> lines) {
        List<Block> blocks = new ArrayList<>();
        for (int from = 0; from < lines.size(); from += 2 * LONGEST_COLUMN) {
            List<IndexLine> block = lines.subList(from, Math.min(lines.size(), from + 2 * LONGEST_COLUMN));
            int half = (block.size() + 1) / 2;
            blocks.add(new Block(block.subList(0, half), block.subList(half, block.size())));
        }
        return blocks;
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
