package sasaeai.shared.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import sasaeai.shared.problem.ProblemException;

/**
 * Looks through a packed workbook before it is read, byte by byte and keeping none: what unpacks to far more than it says,
 * names columns that no sheet has, or brings a document type of its own, is refused while it is still small. On the way it
 * notes which cells of a sheet are merged: that stands behind its rows.
 */
final class XlsxGuard {
    private static final long MOST_OF_A_SHEET = 400L << 20; // a million rows without text are far below
    private static final long MOST_OF_OTHERS = 40L << 20; // shared strings are held in memory
    private static final long MOST_TOGETHER = 600L << 20;
    private static final int MOST_ENTRIES = 2_000;
    private static final int LONGEST_TEXT = 256 << 10; // a cell has at most 32,767 characters
    private static final int MOST_CELLS_OF_A_ROW = 16_384;
    private static final int LETTERS_OF_A_COLUMN = 3;
    private static final int LONGEST_MERGE = 60;

    private final Map<String, MergedCells> merged = new HashMap<>();
    private long together;

    private XlsxGuard() {}

    /** The merged cells by the name of the part that is the sheet. */
    static Map<String, MergedCells> check(byte[] content) {
        XlsxGuard guard = new XlsxGuard();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                throw new ProblemException(TableProblem.TABLE_TOO_LARGE_INSIDE);
            }
            if (entries.stream().noneMatch(entry -> entry.getName().equals("xl/workbook.xml"))) {
                throw new ProblemException(TableProblem.TABLE_UNREADABLE);
            }
            for (ZipArchiveEntry entry : entries) {
                if (read(entry.getName())) {
                    guard.look(zip.getInputStream(entry), entry.getName());
                }
            }
            return guard.merged;
        } catch (IOException | IllegalArgumentException broken) {
            throw new ProblemException(TableProblem.TABLE_UNREADABLE);
        }
    }

    /** Pictures and the like are never unpacked. */
    private static boolean read(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private void look(InputStream unpacked, String name) throws IOException {
        boolean sheet = name.startsWith("xl/worksheets/");
        MergedCells merges = new MergedCells();
        Tags tags = new Tags(merges);
        byte[] some = new byte[1 << 16];
        long size = 0;
        try (unpacked) {
            for (int read = unpacked.read(some); read >= 0; read = unpacked.read(some)) {
                size += read;
                together += read;
                if (size > (sheet ? MOST_OF_A_SHEET : MOST_OF_OTHERS) || together > MOST_TOGETHER) {
                    throw new ProblemException(TableProblem.TABLE_TOO_LARGE_INSIDE);
                }
                for (int i = 0; i < read; i++) {
                    tags.next(some[i]);
                }
            }
        }
        merged.put(name, merges.sorted());
    }

    /** Follows the marks of an XML text as far as needed to see what would cost memory. */
    private static final class Tags {
        private int sinceMark; // bytes since the last <
        private boolean inTag;
        private int cells;
        private int column; // letters since an opening quote behind r=; below zero outside of one
        private int before;
        private int before2;
        private int nameStart;
        private final MergedCells merges;
        private final StringBuilder merge = new StringBuilder();

        Tags(MergedCells merges) {
            this.merges = merges;
        }

        void next(byte next) {
            sinceMark++;
            if (next == '<') {
                sinceMark = 0;
                inTag = true;
                column = -1;
            } else if (inTag) {
                inTag(next);
            } else if (sinceMark > LONGEST_TEXT) {
                throw new ProblemException(TableProblem.TABLE_TOO_LARGE_INSIDE);
            }
            before2 = before;
            before = next;
        }

        private void inTag(byte next) {
            if (sinceMark == 1) {
                nameStart = next;
            } else if (sinceMark == 2) {
                name(next);
            } else if (sinceMark > LONGEST_TEXT) {
                throw new ProblemException(TableProblem.TABLE_TOO_LARGE_INSIDE);
            }
            if (nameStart == 'm' && sinceMark <= LONGEST_MERGE) {
                merge.append((char) next);
            }
            if (next == '>') {
                inTag = false;
                merged();
            } else if (next == '"') {
                column = before == '=' && before2 == 'r' ? 0 : -1;
            } else if (column >= 0) {
                column = Character.isLetter(next) ? column + 1 : -1;
                if (column > LETTERS_OF_A_COLUMN && nameStart == 'c') {
                    throw new ProblemException(TableProblem.TABLE_UNREADABLE);
                }
            }
        }

        private void merged() {
            if (!merge.isEmpty()) {
                if (merge.indexOf("mergeCell ") == 0) {
                    merges.add(merge.toString());
                }
                merge.setLength(0);
            }
        }

        private void name(byte second) {
            if (nameStart == '!' && second == 'D') {
                throw new ProblemException(TableProblem.TABLE_UNREADABLE);
            } else if (nameStart == 'r' && second == 'o') {
                cells = 0;
            } else if (nameStart == 'c'
                    && (second == ' ' || second == '/' || second == '>')
                    && ++cells > MOST_CELLS_OF_A_ROW) {
                throw new ProblemException(TableProblem.TABLE_UNREADABLE);
            }
        }
    }
}
