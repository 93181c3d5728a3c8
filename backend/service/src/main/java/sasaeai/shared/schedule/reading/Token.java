package sasaeai.shared.schedule.reading;

/** A piece and the stretch of plain text that it was read from. */
record Token(Piece piece, int start, int end) {}
