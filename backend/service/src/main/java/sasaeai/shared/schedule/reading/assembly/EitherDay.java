package sasaeai.shared.schedule.reading.assembly;

import java.util.List;
import sasaeai.shared.schedule.reading.piece.Piece;
import sasaeai.shared.schedule.reading.piece.Token;

/** Finds 又は between days. Between times it is a choice that can be kept; between days nobody knows which comes. */
final class EitherDay {
    private EitherDay() {}

    static boolean saidIn(List<Token> tokens) {
        List<Token> telling = tokens.stream()
                .filter(token -> !(token.piece() instanceof Piece.Nothing))
                .toList();
        for (int at = 0; at < telling.size(); at++) {
            boolean besideDays =
                    at > 0 && day(telling.get(at - 1)) || at + 1 < telling.size() && day(telling.get(at + 1));
            if (telling.get(at).piece() instanceof Piece.Either && besideDays) {
                return true;
            }
        }
        return false;
    }

    private static boolean day(Token token) {
        return token.piece() instanceof Piece.OnDays || token.piece() instanceof Piece.InMonths;
    }
}
