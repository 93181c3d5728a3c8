package sasaeai.shared.schedule.rule;

/** How often, at least and at most, within so many weeks, months or years; about marks 程度. */
public record Frequency(int least, int most, int every, Unit unit, boolean about) {

    /** The span that is counted in. */
    public enum Unit {
        WEEK,
        MONTH,
        YEAR
    }

    public Frequency {
        if (least < 1 || most < least || every < 1) {
            throw new IllegalArgumentException("No frequency: " + least + "-" + most + " in " + every);
        }
    }

    public static Frequency once(int every, Unit unit) {
        return new Frequency(1, 1, every, unit, false);
    }

    public boolean exact() {
        return least == most && !about;
    }
}
