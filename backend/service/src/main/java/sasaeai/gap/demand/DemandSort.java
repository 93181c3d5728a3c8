package sasaeai.gap.demand;

/** What tells of demand: people of 65 and more who live there, what people there have said. */
public enum DemandSort {
    AGED65(false),
    VOICES(true);

    private final boolean guarded;

    DemandSort(boolean guarded) {
        this.guarded = guarded;
    }

    /** Staff read the number; members of councils a band where single people could be behind it. */
    CountRange shown(int count, boolean staff) {
        return guarded && !staff ? CountRange.band(count) : CountRange.exactly(count);
    }
}
