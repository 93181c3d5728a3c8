package sasaeai.publication.pack;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The cuts in the order in which a sheet tries them: all on one page, all on two, then less and less. */
class PackLadder {

    /** A cut, and the pages on which it is worth printing. */
    record Rung(int pages, PackCut cut) {}

    private static final int ALL = Integer.MAX_VALUE;
    private static final int LETTERS = 120;

    /** A page full of voices is what people still read. */
    private static final int MOST_VOICES = 60;

    /** Per cent of the voices, while the texts shorten; then again with everything else at its least. */
    private static final int[] SHARES = {100, 90, 80, 70, 60, 50, 42, 35, 28, 22, 18, 50, 40, 30, 22, 15, 10, 5, 0};

    private static final int LEAST = 11;

    private PackLadder() {}

    /** Rungs that may fit by a rough measure; the printer has the last word. */
    static Stream<Rung> of(PackContent pack) {
        return Stream.of(
                        IntStream.of(6, 5, 4, 3).mapToObj(lines -> new Rung(1, whole(lines, false))),
                        IntStream.of(9, 8, 7, 6, 5, 4, 3).mapToObj(lines -> new Rung(2, whole(lines, true))),
                        IntStream.of(5, 4, 3, 2).mapToObj(lines -> new Rung(2, whole(lines, false))),
                        IntStream.range(0, SHARES.length).boxed().flatMap(step -> less(pack, step)))
                .flatMap(rungs -> rungs)
                .filter(rung -> isLast(rung) || PackHeight.fits(pack, rung));
    }

    private static boolean isLast(Rung rung) {
        return rung.cut().writingLines() == 1 && rung.cut().voices() == 0;
    }

    /** With the agenda on the back, the front is for reading and the back for writing. */
    private static PackCut whole(int writingLines, boolean agendaOverleaf) {
        return new PackCut(ALL, ALL, ALL, ALL, ALL, LETTERS, writingLines, agendaOverleaf);
    }

    /** Promises give way more slowly than voices: they are few, and somebody waits for them. */
    private static Stream<Rung> less(PackContent pack, int step) {
        boolean least = step >= LEAST;
        int voices = Math.min(MOST_VOICES, texts(pack)) * SHARES[step] / 100;
        IntStream writingLines = least ? IntStream.of(2, 1) : IntStream.of(4, 3, 2);
        return writingLines.mapToObj(lines -> new Rung(
                2,
                new PackCut(
                        least ? 4 : Math.max(6, 14 - step),
                        least ? 2 : Math.max(3, 6 - step / 2),
                        least ? 4 : Math.max(5, 10 - step / 2),
                        least ? 5 : Math.max(6, 14 - step / 2),
                        voices,
                        least ? 30 : Math.max(45, 100 - 6 * step),
                        lines,
                        false)));
    }

    private static int texts(PackContent pack) {
        return pack.voices().stream().mapToInt(group -> group.texts().size()).sum();
    }
}
