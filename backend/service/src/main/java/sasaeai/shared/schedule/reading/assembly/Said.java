package sasaeai.shared.schedule.reading.assembly;

import sasaeai.shared.schedule.reading.piece.Piece.Manner;
import sasaeai.shared.schedule.reading.piece.Token;
import sasaeai.shared.schedule.rule.Slot;

/** A slot with where it was said, so that it can still be withdrawn and reported. */
record Said(Slot slot, Manner manner, int sentence, Token token) {
    Said with(Slot newSlot) {
        return new Said(newSlot, manner, sentence, token);
    }
}
