package sasaeai.shared.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells of one column that a sheet shows as one: what stands in the first is meant for each row beside it. A file holds it
 * in the first row only.
 */
final class MergedCells {
    private static final int MOST = 20_000;
    private static final Pattern REFERENCE =
            Pattern.compile("\\bref=\"([A-Z]{1,3})([0-9]{1,7}):[A-Z]{1,3}([0-9]{1,7})\"");

    private final List<Block> blocks = new ArrayList<>();
    private final List<Begun> begun = new ArrayList<>();
    private int next;

    private record Block(int column, int first, int last) {}

    private record Begun(Block block, String text) {}

    /** @param tag of a block of cells, in any order */
    void add(String tag) {
        Matcher reference = REFERENCE.matcher(tag);
        if (reference.find() && blocks.size() < MOST) {
            Block block = new Block(
                    column(reference.group(1)),
                    Integer.parseInt(reference.group(2)),
                    Integer.parseInt(reference.group(3)));
            if (block.last() > block.first()) {
                blocks.add(block);
            }
        }
    }

    /** When all are added. */
    MergedCells sorted() {
        blocks.sort(Comparator.comparingInt(Block::first));
        return this;
    }

    /** With what stands in the first row of each block that goes on here; a row that holds nothing else stays blank. */
    TableRow filled(TableRow row) {
        begun.removeIf(each -> each.block().last() < row.number());
        TableRow filled = row.blank() ? row : fill(row);
        for (; next < blocks.size() && blocks.get(next).first() <= row.number(); next++) {
            Block block = blocks.get(next);
            if (block.first() == row.number()) {
                begun.add(new Begun(block, row.cell(block.column())));
            }
        }
        return filled;
    }

    private TableRow fill(TableRow row) {
        if (begun.isEmpty()) {
            return row;
        }
        List<String> cells = new ArrayList<>(row.cells());
        for (Begun each : begun) {
            while (cells.size() <= each.block().column()) {
                cells.add("");
            }
            if (cells.get(each.block().column()).isEmpty()) {
                cells.set(each.block().column(), each.text());
            }
        }
        return new TableRow(row.number(), cells, row.remarks());
    }

    /** A is 0, Z 25, AA 26. */
    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
