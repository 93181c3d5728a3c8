package sasaeai.shared.schedule.reading;

import org.jspecify.annotations.Nullable;

/** Reads one kind of piece where it stands, or says null where something else does. */
@FunctionalInterface
interface PieceReader {
    @Nullable
    Token read(WrittenText text, int at);
}
