package sasaeai.shared.schedule.reading;

import java.util.List;
import sasaeai.shared.schedule.reading.assembly.Assembler;
import sasaeai.shared.schedule.reading.assembly.Reports;
import sasaeai.shared.schedule.reading.piece.WrittenText;
import sasaeai.shared.schedule.reading.scan.Scanner;
import sasaeai.shared.schedule.rule.ScheduleRule;
import sasaeai.shared.schedule.rule.Unclear;
import sasaeai.shared.schedule.rule.Unclear.Reason;

/** Reads a wording into a rule and the pieces that it could not read; it never throws and never guesses. */
public final class ScheduleReader {
    public static final int LONGEST = 500;

    private ScheduleReader() {}

    /** What came out of one wording. */
    public record Reading(ScheduleRule rule, List<Unclear> unclear) {}

    public static Reading read(String wording) {
        if (wording.length() > LONGEST) {
            return new Reading(ScheduleRule.EMPTY, List.of(new Unclear(wording, Reason.TOO_LONG)));
        }
        WrittenText text = WrittenText.of(wording);
        Reports reports = new Reports(text);
        ScheduleRule rule = new Assembler(Scanner.scan(text), reports).assemble();
        return new Reading(rule, reports.list());
    }
}
