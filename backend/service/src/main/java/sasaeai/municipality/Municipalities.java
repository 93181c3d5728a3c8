package sasaeai.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.tenant.RequestFacts;
import sasaeai.shared.tenant.TenantProblem;

/** What other rooms ask about municipalities. */
@ApplicationScoped
public class Municipalities {
    private final MunicipalityRepository municipalities;
    private final RequestFacts facts;

    Municipalities(MunicipalityRepository municipalities, RequestFacts facts) {
        this.municipalities = municipalities;
        this.facts = facts;
    }

    /**
     * The municipality of the request's path takes part. Whoever is logged in belongs to it already; a public read asks.
     *
     * @throws ProblemException municipality-not-found (404)
     */
    public void requireKnown() {
        if (municipalities.count("code", facts.tenant()) == 0) {
            throw new ProblemException(TenantProblem.MUNICIPALITY_NOT_FOUND);
        }
    }
}
