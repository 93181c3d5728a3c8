package sasaeai.shared.schedule.reading.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.schedule.reading.piece.Token;
import sasaeai.shared.schedule.rule.Times;
import sasaeai.shared.schedule.rule.Unclear.Reason;

/**
 * Gives each slot its times. They belong to all days before them that have none yet; where a wording begins with times, each
 * belongs to the days after it.
 */
final class TimeBinding {
    private final Reports reports;
    private final List<Said> waiting = new ArrayList<>();
    private final List<Said> done = new ArrayList<>();
    private @Nullable TimeGroup leading;
    private boolean saidSinceMonths;

    TimeBinding(Reports reports) {
        this.reports = reports;
    }

    void add(Said said) {
        waiting.add(said);
    }

    void withdraw(Token token) {
        waiting.removeIf(said -> said.token().equals(token));
    }

    void keepMonths() {
        saidSinceMonths = false;
    }

    boolean saidSinceMonths() {
        return saidSinceMonths;
    }

    void bind(TimeGroup group) {
        saidSinceMonths = true;
        if (group.mixed()) {
            reports.add(group.first(), group.last(), Reason.EITHER_DAY);
            close();
        } else if (leading != null || waiting.isEmpty() && done.isEmpty()) {
            settleLeading();
            leading = group;
        } else if (waiting.isEmpty()) {
            reports.add(group.first(), group.last(), Reason.NO_DAY);
        } else {
            settle(group.times());
        }
    }

    /** Ends the days before without a time. */
    void close() {
        saidSinceMonths = true;
        settle(leading == null ? Times.UNSAID : leading.times());
    }

    List<Said> finish() {
        if (leading != null) {
            settleLeading();
        } else {
            settle(Times.UNSAID);
        }
        return done;
    }

    private void settleLeading() {
        if (leading == null) {
            return;
        }
        if (waiting.isEmpty()) {
            reports.add(leading.first(), leading.last(), Reason.NO_DAY);
        }
        settle(leading.times());
    }

    private void settle(Times times) {
        waiting.stream()
                .collect(Collectors.groupingBy(Said::sentence, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(sentence -> Reconciling.reconcile(sentence, reports)
                        .forEach(said -> done.add(said.with(said.slot().at(times)))));
        waiting.clear();
    }
}
