package sasaeai.resource.census.entry;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import sasaeai.resource.census.CensusProblem;
import sasaeai.shared.problem.ProblemException;

/** All writes about entries; what a reader may see of them is {@code reading}. */
@ApplicationScoped
class CensusEntryRepository implements PanacheRepositoryBase<CensusEntry, UUID> {

    /** Nobody else answers it until this transaction ends. */
    CensusEntry getHeld(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new ProblemException(CensusProblem.ENTRY_NOT_FOUND));
    }
}
