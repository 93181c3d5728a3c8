package sasaeai.gap.analysis;

/** How it stands with one kind of help in one area; see docs/decisions/0009. The order is that of a list: worst first. */
public enum GapState {
    NONE,
    FAR,
    UNKNOWN,
    ENOUGH;

    /** Beyond so many times the walking distance nobody goes there: ten minutes on foot are near, half an hour is far. */
    private static final int STILL_REACHED = 3;

    /**
     * @param metres to the nearest, NaN for none
     * @param placed whether it is known where the area lies
     * @param demanded whether anything is known of how many need it
     * @param looked whether somebody has looked there within a year
     */
    public static GapState of(double metres, int within, boolean placed, boolean demanded, boolean looked) {
        if (!demanded) {
            return UNKNOWN;
        }
        if (metres <= within) {
            return ENOUGH;
        }
        if (metres <= farthest(within)) {
            return FAR;
        }
        return placed && looked ? NONE : UNKNOWN;
    }

    /** Metres up to which it is far rather than missing. */
    public static int farthest(int within) {
        return STILL_REACHED * within;
    }

    public boolean gap() {
        return this == NONE || this == FAR;
    }
}
