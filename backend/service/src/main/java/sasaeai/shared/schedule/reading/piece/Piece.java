package sasaeai.shared.schedule.reading.piece;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import sasaeai.shared.schedule.rule.Days;
import sasaeai.shared.schedule.rule.Exceptions;
import sasaeai.shared.schedule.rule.TimeRange;
import sasaeai.shared.schedule.rule.Unclear.Reason;

/** What one stretch of the wording says by itself, before its neighbours are heard. */
public sealed interface Piece {

    /** Days; explicit when a word like 毎月 frees them from months named before, bare for weekdays without 毎週. */
    record OnDays(Days days, int interval, Manner manner) implements Piece {}

    /** How days were introduced. */
    enum Manner {
        EXPLICIT,
        PLAIN,
        BARE_WEEKDAY,
        BARE_WEEKDAY_IN_BRACKETS
    }

    /** A restriction to months, for the days that follow. */
    record InMonths(Set<Month> months) implements Piece {}

    record At(TimeRange range) implements Piece {}

    record Either() implements Piece {}

    record Except(Exceptions exceptions) implements Piece {}

    record From(LocalDate start) implements Piece {}

    record InPrinciple() implements Piece {}

    /** Punctuation and words that say nothing about when. */
    record Nothing(boolean sentenceEnd) implements Piece {}

    record NotUnderstood(Reason reason) implements Piece {}
}
