package sasaeai.publication.map;

import sasaeai.shared.problem.ProblemType;

/** The failures of maps and books on paper. */
public enum PaperProblem implements ProblemType {
    /** Nobody reads so many numbers on one sheet. */
    MAP_ON_PAPER_TOO_LARGE("map-on-paper-too-large"),
    GUIDEBOOK_TOO_LARGE("guidebook-too-large");

    private final String slug;

    PaperProblem(String slug) {
        this.slug = slug;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return 409;
    }
}
