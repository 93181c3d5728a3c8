package sasaeai.shared.schedule.reading.scan;

import org.jspecify.annotations.Nullable;
import sasaeai.shared.schedule.reading.piece.Token;
import sasaeai.shared.schedule.reading.piece.WrittenText;

/** Reads one kind of piece where it stands, or says null where something else does. */
@FunctionalInterface
interface PieceReader {
    @Nullable
    Token read(WrittenText text, int at);
}
