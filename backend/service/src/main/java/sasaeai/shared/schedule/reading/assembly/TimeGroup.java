package sasaeai.shared.schedule.reading.assembly;

import java.util.ArrayList;
import java.util.List;
import sasaeai.shared.schedule.reading.piece.Piece;
import sasaeai.shared.schedule.reading.piece.Token;
import sasaeai.shared.schedule.rule.TimeRange;
import sasaeai.shared.schedule.rule.Times;

/** Times that stand together: all of them, one of them (又は), or a mixture that means nothing certain. */
record TimeGroup(Times times, boolean mixed, Token first, Token last, int next) {

    static TimeGroup at(List<Token> tokens, int start) {
        List<TimeRange> ranges = new ArrayList<>();
        int next = start;
        int either = 0;
        boolean eitherOpen = false;
        for (int at = start; at < tokens.size(); at++) {
            Piece piece = tokens.get(at).piece();
            if (piece instanceof Piece.At said) {
                ranges.add(said.range());
                either += eitherOpen ? 1 : 0;
                eitherOpen = false;
                next = at + 1;
            } else if (piece instanceof Piece.Either && !eitherOpen) {
                eitherOpen = true;
            } else if (!(piece instanceof Piece.Nothing said && !said.sentenceEnd())) {
                break;
            }
        }
        boolean mixed = either > 0 && either < ranges.size() - 1;
        return new TimeGroup(new Times(ranges, either > 0), mixed, tokens.get(start), tokens.get(next - 1), next);
    }
}
