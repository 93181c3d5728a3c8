package sasaeai.shared.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.schedule.reading.ScheduleReader;
import sasaeai.shared.schedule.rule.ScheduleRule;
import sasaeai.shared.schedule.rule.Slot;
import sasaeai.shared.schedule.rule.Unclear;

/** When something takes place: as it was written, as it was understood, and what was not understood. */
public record Schedule(String wording, ScheduleRule rule, List<Unclear> unclear) {
    private static final int MOST_YEARS = 30;

    public Schedule {
        unclear = List.copyOf(unclear);
    }

    /** Reads any wording and never throws; one of more than 500 characters is kept, but not read. */
    public static Schedule parse(String wording) {
        ScheduleReader.Reading reading = ScheduleReader.read(wording);
        return new Schedule(wording, reading.rule(), reading.unclear());
    }

    /** What was understood in plain Japanese; parsed, it is the same rule again. Empty when nothing was. */
    public String inWords() {
        return InWords.of(rule);
    }

    /** The pieces of the wording that are in no rule, as they were written. */
    public List<String> notUnderstood() {
        return unclear.stream().map(Unclear::text).toList();
    }

    /** Whether its days are those of a calendar and all of the wording went into them; 隔週 may still need a day. */
    public boolean regular() {
        return unclear.isEmpty()
                && !rule.slots().isEmpty()
                && rule.slots().stream().allMatch(slot -> slot.days().dated());
    }

    /** Whether it says every second week or month without saying which: then such a day must be given for its dates. */
    public boolean needsAnchor() {
        return rule.start() == null && rule.slots().stream().anyMatch(Slot::needsAnchor);
    }

    /** Its days from the first to the last given, both included; those that need an anchor are left out. */
    public List<Occurrence> occurrences(LocalDate from, LocalDate to) {
        return occurrences(from, to, null);
    }

    /**
     * The same, with a day from which 隔週 and 隔月 are counted in both directions: the first of its days at or after the
     * anchor is one on which it takes place.
     *
     * @throws java.time.DateTimeException where national holidays matter and are not known
     * @throws IllegalArgumentException for a range of more than thirty years
     */
    public List<Occurrence> occurrences(LocalDate from, LocalDate to, @Nullable LocalDate anchor) {
        if (to.isAfter(from.plusYears(MOST_YEARS))) {
            throw new IllegalArgumentException("More than thirty years: " + from + " to " + to);
        }
        return new Expansion(rule, from, to, anchor).occurrences();
    }

    /** The first occurrence after the day, not on it. */
    public Optional<Occurrence> next(LocalDate after) {
        return next(after, null);
    }

    public Optional<Occurrence> next(LocalDate after, @Nullable LocalDate anchor) {
        return Expansion.next(rule, after, anchor);
    }

    /** One RFC 5545 rule per slot that has days; national holidays are in none, so exact days come from occurrences. */
    public List<String> toRRules() {
        return rule.slots().stream()
                .map(slot -> RuleText.of(slot, rule.exceptions()))
                .flatMap(Optional::stream)
                .toList();
    }

    public ScheduleView view() {
        return ScheduleView.of(this);
    }
}
