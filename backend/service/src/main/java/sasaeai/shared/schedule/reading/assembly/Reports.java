package sasaeai.shared.schedule.reading.assembly;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import sasaeai.shared.schedule.reading.piece.Token;
import sasaeai.shared.schedule.reading.piece.WrittenText;
import sasaeai.shared.schedule.rule.Unclear;
import sasaeai.shared.schedule.rule.Unclear.Reason;

/** Collects what was not understood, in the order of the wording. */
public final class Reports {
    private record Report(int start, int end, Reason reason) {}

    private final WrittenText text;
    private final TreeSet<Report> reports = new TreeSet<>(
            Comparator.comparingInt(Report::start).thenComparing(Report::end).thenComparing(Report::reason));

    public Reports(WrittenText text) {
        this.text = text;
    }

    void add(Token token, Reason reason) {
        add(token, token, reason);
    }

    void add(Token first, Token last, Reason reason) {
        reports.add(new Report(first.start(), last.end(), reason));
    }

    public List<Unclear> list() {
        return reports.stream()
                .map(report -> new Unclear(text.original(report.start, report.end), report.reason))
                .toList();
    }
}
