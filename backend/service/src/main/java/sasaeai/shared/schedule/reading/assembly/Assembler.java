package sasaeai.shared.schedule.reading.assembly;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.schedule.reading.piece.Piece;
import sasaeai.shared.schedule.reading.piece.Piece.Manner;
import sasaeai.shared.schedule.reading.piece.Token;
import sasaeai.shared.schedule.rule.Days.MonthDays;
import sasaeai.shared.schedule.rule.Days.YearDay;
import sasaeai.shared.schedule.rule.Exceptions;
import sasaeai.shared.schedule.rule.Months;
import sasaeai.shared.schedule.rule.ScheduleRule;
import sasaeai.shared.schedule.rule.Slot;
import sasaeai.shared.schedule.rule.Times;
import sasaeai.shared.schedule.rule.Unclear.Reason;

/** Puts the pieces of one wording together; a piece that does not fit its neighbours is reported, not bent. */
public final class Assembler {
    private static final Set<Reason> FAILED_TIMES =
            EnumSet.of(Reason.NO_HOUR, Reason.NO_SUCH_TIME, Reason.END_BEFORE_START, Reason.MORNING_OR_AFTERNOON);

    private final List<Token> tokens;
    private final Reports reports;
    private final TimeBinding times;
    private Exceptions exceptions = Exceptions.NONE;
    private Set<Month> months = Months.ALL;
    private @Nullable Token openMonths;
    private @Nullable LocalDate start;
    private boolean inPrinciple;
    private int sentence;

    public Assembler(List<Token> tokens, Reports reports) {
        this.tokens = tokens;
        this.reports = reports;
        this.times = new TimeBinding(reports);
    }

    public ScheduleRule assemble() {
        if (EitherDay.saidIn(tokens)) {
            reports.add(tokens.getFirst(), tokens.getLast(), Reason.EITHER_DAY);
            return ScheduleRule.EMPTY;
        }
        for (int at = 0; at < tokens.size(); ) {
            at = take(at);
        }
        closeMonths();
        return rule(times.finish());
    }

    private ScheduleRule rule(List<Said> said) {
        List<Slot> slots = new ArrayList<>();
        for (Said each : said) {
            if (Possibility.of(each.slot(), exceptions)) {
                slots.add(each.slot());
            } else {
                reports.add(each.token(), Reason.CONTRADICTION);
            }
        }
        return new ScheduleRule(Merging.canonical(slots), exceptions, inPrinciple, start);
    }

    /** Takes the piece at the position, and those that belong to it, and says where the next one is. */
    private int take(int at) {
        Token token = tokens.get(at);
        boolean betweenMonthsAndDays = token.piece() instanceof Piece.OnDays
                || token.piece() instanceof Piece.Nothing
                || token.piece() instanceof Piece.InPrinciple;
        if (!betweenMonthsAndDays) {
            closeMonths();
        }
        switch (token.piece()) {
            case Piece.OnDays said -> days(said, token, at);
            case Piece.InMonths said -> openMonths = token;
            case Piece.At said -> {
                TimeGroup group = TimeGroup.at(tokens, at);
                times.bind(group);
                return group.next();
            }
            case Piece.Except said -> exceptions = exceptions.and(said.exceptions());
            case Piece.From said -> from(said, token);
            case Piece.InPrinciple said -> inPrinciple = true;
            case Piece.Either said -> reports.add(token, Reason.EITHER_DAY);
            case Piece.Nothing said -> sentence += said.sentenceEnd() ? 1 : 0;
            case Piece.NotUnderstood said -> notUnderstood(said, token);
        }
        return at + 1;
    }

    private void days(Piece.OnDays said, Token token, int at) {
        boolean beside = at > 0 && tokens.get(at - 1).piece() instanceof Piece.OnDays;
        if (said.manner() == Manner.BARE_WEEKDAY_IN_BRACKETS && beside) {
            times.withdraw(tokens.get(at - 1)); // 毎月10日(木): a date's weekday, not another day
            reports.add(tokens.get(at - 1), token, Reason.CONTRADICTION);
            return;
        }
        boolean yearly = said.days() instanceof YearDay || !said.days().dated();
        Set<Month> within = yearly ? Months.ALL : monthsFor(said, token);
        boolean dayOfNoMonth =
                said.days() instanceof MonthDays && said.manner() == Manner.PLAIN && within.equals(Months.ALL);
        if (yearly) {
            closeMonths();
        }
        if (dayOfNoMonth) {
            reports.add(token, Reason.WHICH_MONTH);
        } else if (!within.isEmpty()) {
            times.add(new Said(
                    new Slot(said.days(), said.interval(), within, Times.UNSAID), said.manner(), sentence, token));
        }
    }

    /** The months just named; those named before, while no time came between; every month after a word like 毎月. */
    private Set<Month> monthsFor(Piece.OnDays said, Token token) {
        if (openMonths != null && openMonths.piece() instanceof Piece.InMonths named) {
            months = named.months();
            openMonths = null;
            times.keepMonths();
        } else if (said.manner() == Manner.EXPLICIT) {
            months = Months.ALL;
        } else if (!months.equals(Months.ALL) && times.saidSinceMonths()) {
            reports.add(token, Reason.WHICH_MONTH);
            return Set.of();
        }
        return months;
    }

    private void closeMonths() {
        if (openMonths != null) {
            reports.add(openMonths, Reason.NO_DAY);
            openMonths = null;
        }
    }

    private void from(Piece.From said, Token token) {
        if (start != null && !start.equals(said.start())) {
            reports.add(token, Reason.CONTRADICTION);
        } else {
            start = said.start();
        }
    }

    private void notUnderstood(Piece.NotUnderstood said, Token token) {
        reports.add(token, said.reason());
        if (FAILED_TIMES.contains(said.reason())) {
            times.close(); // the days before it had a time, only not one that is clear
        }
    }
}
