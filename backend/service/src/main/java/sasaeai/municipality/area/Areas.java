package sasaeai.municipality.area;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sasaeai.shared.problem.CommonProblem;
import sasaeai.shared.problem.ProblemError;
import sasaeai.shared.problem.ProblemException;

/** The door for what refers to areas: tells which reference of a body points to nothing. */
@ApplicationScoped
public class Areas {
    private final AreaRepository areas;

    Areas(AreaRepository areas) {
        this.areas = areas;
    }

    /** 422 at {@code pointer} unless the area exists. */
    public void require(String pointer, UUID id) {
        if (areas.existing(Set.of(id)).isEmpty()) {
            throw ProblemException.invalid(pointer, "unknown-reference");
        }
    }

    /** 422 at {@code pointer/n} for each area that does not exist. */
    public void requireAll(String pointer, List<UUID> ids) {
        List<UUID> existing = ids.isEmpty() ? List.of() : areas.existing(ids);
        List<ProblemError> unknown = new ArrayList<>();
        for (int n = 0; n < ids.size(); n++) {
            if (!existing.contains(ids.get(n))) {
                unknown.add(new ProblemError(pointer + "/" + n, "unknown-reference"));
            }
        }
        if (!unknown.isEmpty()) {
            throw new ProblemException(CommonProblem.VALIDATION, unknown);
        }
    }
}
