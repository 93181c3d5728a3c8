package sasaeai.shared.schedule.reading.piece;

/** A piece and the stretch of plain text that it was read from. */
public record Token(Piece piece, int start, int end) {}
