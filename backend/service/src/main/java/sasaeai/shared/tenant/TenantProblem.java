package sasaeai.shared.tenant;

import sasaeai.shared.problem.ProblemType;

/** The tenant's own failure. */
public enum TenantProblem implements ProblemType {
    MUNICIPALITY_NOT_FOUND;

    @Override
    public String slug() {
        return "municipality-not-found";
    }

    @Override
    public int status() {
        return 404;
    }
}
