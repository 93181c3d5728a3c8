package sasaeai.gap.demand;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** One way to know of demand; every bean that is one is asked. Surveys and the tables of centers join as further ones. */
public interface DemandSource {

    /** What this source knows of the areas of the scheme, in one statement. */
    List<Demand> of(DemandQuestion question);

    /**
     * Which areas, and what counts as recent.
     *
     * @param since the first day that counts
     * @param asOf the last
     * @param above an area and all around it
     */
    record DemandQuestion(UUID schemeId, LocalDate since, LocalDate asOf, Function<UUID, Set<UUID>> above) {}
}
