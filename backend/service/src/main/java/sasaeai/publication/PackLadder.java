package sasaeai.publication;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The cuts in the order in which a sheet tries them: all on one page, all on two, then less and less. */
class PackLadder {

    /** A cut, and the pages on which it is worth printing. */
    record Rung(int pages, PackCut cut) {}

    private static final int ALL = Integer.MAX_VALUE;
    private static final int LETTERS = 120;
    private static final int[] VOICES = {60, 52, 45, 39, 34, 29, 25, 21, 18, 15, 12, 10, 8, 6, 4, 2, 0};

    private PackLadder() {}

    /** Rungs that may fit by a rough measure; the printer has the last word. */
    static Stream<Rung> of(PackContent pack) {
        return Stream.of(
                        IntStream.of(6, 5, 4, 3).mapToObj(lines -> new Rung(1, whole(lines, false))),
                        IntStream.of(9, 8, 7, 6, 5, 4, 3).mapToObj(lines -> new Rung(2, whole(lines, true))),
                        IntStream.of(5, 4, 3, 2).mapToObj(lines -> new Rung(2, whole(lines, false))),
                        IntStream.range(0, VOICES.length).boxed().flatMap(PackLadder::less))
                .flatMap(rungs -> rungs)
                .filter(rung -> isLast(rung) || PackHeight.fits(pack, rung));
    }

    private static boolean isLast(Rung rung) {
        return rung.cut().voices() == 0;
    }

    /** With the agenda on the back, the front is for reading and the back for writing. */
    private static PackCut whole(int writingLines, boolean agendaOverleaf) {
        return new PackCut(ALL, ALL, ALL, ALL, ALL, LETTERS, writingLines, agendaOverleaf);
    }

    /** Promises give way more slowly than voices: they are few, and somebody waits for them. */
    private static Stream<Rung> less(int step) {
        IntStream writingLines = step < VOICES.length / 2 ? IntStream.of(3, 2) : IntStream.of(2, 1);
        return writingLines.mapToObj(lines -> new Rung(
                2,
                new PackCut(
                        Math.max(4, 14 - step),
                        Math.max(2, 6 - step / 2),
                        Math.max(4, 10 - step / 2),
                        Math.max(5, 14 - step),
                        VOICES[step],
                        Math.max(30, 100 - 5 * step),
                        lines,
                        false)));
    }
}
