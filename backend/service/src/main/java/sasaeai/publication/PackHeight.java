package sasaeai.publication;

import java.util.List;
import sasaeai.publication.PackContent.PackDecision;

/** A rough measure of a pack in millimetres, so that the printer rarely lays a sheet out twice. */
class PackHeight {

    /** What an A4 page holds between its margins. */
    static final double PAGE = 256;

    private static final double LINE = 5.7;
    private static final double HEADING = 13;
    private static final double CELL_PADDING = 2;

    private PackHeight() {}

    static double of(PackContent pack, PackCut cut) {
        return head(pack, cut)
                + decisions(pack, cut)
                + voices(pack, cut)
                + figures(pack, cut)
                + agenda(pack, cut)
                + HEADING;
    }

    private static double head(PackContent pack, PackCut cut) {
        var vision = pack.vision();
        return 26 + (vision == null ? 0 : lines(cut.shorten(vision.text()), 38) * LINE + 4);
    }

    private static double decisions(PackContent pack, PackCut cut) {
        List<PackDecision> shown = cut.decisionsOf(pack);
        double rows = shown.stream()
                .mapToDouble(decision -> CELL_PADDING
                        + LINE
                                * Math.max(
                                        lines(cut.shorten(decision.text()), 20),
                                        Math.max(
                                                lines(decision.owner() == null ? "" : decision.owner(), 9),
                                                decision.overdue() ? 2 : 1)))
                .sum();
        return HEADING + LINE + rows + (shown.size() < pack.decisions().size() ? LINE : 0);
    }

    private static double voices(PackContent pack, PackCut cut) {
        double rows = cut.voicesOf(pack).stream()
                .mapToDouble(group -> CELL_PADDING
                        + LINE
                                * Math.max(
                                        group.area() == null ? 1 : 2,
                                        group.texts().stream()
                                                .mapToInt(text -> lines(cut.shorten(text), 32))
                                                .sum()))
                .sum();
        return HEADING + LINE + rows + (cut.voicesLeftOut(pack) > 0 ? LINE : 0);
    }

    private static double figures(PackContent pack, PackCut cut) {
        int rows = Math.min(cut.figures(), pack.figures().size());
        return rows == 0
                ? 0
                : HEADING
                        + (rows + 1) * (LINE + CELL_PADDING)
                        + (rows < pack.figures().size() ? LINE : 0);
    }

    private static double agenda(PackContent pack, PackCut cut) {
        double items = pack.agenda().stream()
                .limit(cut.agenda())
                .mapToDouble(item -> LINE * lines(cut.shorten(item.title()), 40)
                        + (item.sources() == null ? 0 : LINE)
                        + 8 * cut.writingLines()
                        + 5)
                .sum();
        return HEADING + items + (cut.agenda() < pack.agenda().size() ? LINE : 0);
    }

    private static int lines(String text, int lettersPerLine) {
        return Math.max(1, Math.ceilDiv(text.length(), lettersPerLine));
    }
}
