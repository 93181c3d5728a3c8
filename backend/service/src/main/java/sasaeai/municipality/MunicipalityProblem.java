package sasaeai.municipality;

import sasaeai.shared.problem.ProblemType;

/** The failures that this room owns. */
public enum MunicipalityProblem implements ProblemType {
    AREA_NOT_FOUND("area-not-found"),
    AREA_SCHEME_NOT_FOUND("area-scheme-not-found"),
    AREA_STATISTIC_NOT_FOUND("area-statistic-not-found"),
    CENTER_NOT_FOUND("center-not-found");

    private final String slug;

    MunicipalityProblem(String slug) {
        this.slug = slug;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return 404;
    }
}
