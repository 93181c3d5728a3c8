package sasaeai.publication.pack;

import java.util.List;
import sasaeai.publication.pack.PackContent.PackDecision;
import sasaeai.publication.pack.PackLadder.Rung;

/** A rough measure of a pack in millimetres, so that the printer rarely lays a sheet out twice. */
class PackHeight {

    /** What an A4 page holds between its margins. */
    private static final double PAGE = 264;

    private static final double LINE = 5.6;
    private static final double HEADING = 13.4;
    private static final double CELL_PADDING = 1.8;

    private PackHeight() {}

    static boolean fits(PackContent pack, Rung rung) {
        PackCut cut = rung.cut();
        double front = head(pack, cut) + decisions(pack, cut) + voices(pack, cut) + figures(pack, cut);
        double back = agenda(pack, cut) + HEADING + LINE;
        return cut.agendaOverleaf() ? front <= PAGE && back <= PAGE : front + back <= PAGE * rung.pages();
    }

    private static double head(PackContent pack, PackCut cut) {
        var vision = pack.vision();
        return 22 + (vision == null ? 0 : lines(cut.shorten(vision.text()), 38) * LINE + 4);
    }

    private static double decisions(PackContent pack, PackCut cut) {
        List<PackDecision> shown = cut.decisionsOf(pack);
        double rows = shown.stream()
                .mapToDouble(decision -> CELL_PADDING
                        + LINE
                                * Math.max(
                                        lines(cut.shorten(decision.text()), 20),
                                        Math.max(lines(cut.name(decision.owner()), 9), decision.overdue() ? 2 : 1)))
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
        if (pack.figures().isEmpty()) {
            return 0;
        }
        double rows = pack.figures().stream()
                .limit(cut.figures())
                .mapToDouble(figure -> CELL_PADDING
                        + LINE
                                * Math.max(
                                        Math.max(
                                                lines(cut.name(figure.areaName()), 7),
                                                lines(cut.name(figure.label()), 10)),
                                        lines("令和八年八月三十一日　" + cut.name(figure.source()), 13)))
                .sum();
        return HEADING + LINE + rows + (cut.figures() < pack.figures().size() ? LINE : 0);
    }

    private static double agenda(PackContent pack, PackCut cut) {
        if (pack.agenda().isEmpty()) {
            return HEADING + LINE + 2 * (8 * cut.writingLines() + LINE + 5);
        }
        double items = pack.agenda().stream()
                .limit(cut.agenda())
                .mapToDouble(item -> LINE * lines(cut.shorten(item.title()), 40)
                        + (item.sources() == null ? 0 : LINE * lines(cut.shorten(item.sources()), 46))
                        + 8 * cut.writingLines()
                        + 5)
                .sum();
        return HEADING + items + (cut.agenda() < pack.agenda().size() ? LINE : 0);
    }

    private static int lines(String text, int lettersPerLine) {
        return Math.max(1, Math.ceilDiv(text.length(), lettersPerLine));
    }
}
