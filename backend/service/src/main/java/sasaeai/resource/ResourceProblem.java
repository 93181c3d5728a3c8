package sasaeai.resource;

import sasaeai.shared.problem.ProblemType;

/** The failures that this room owns. */
public enum ResourceProblem implements ProblemType {
    RESOURCE_NOT_FOUND("resource-not-found", 404),
    MAP_NOTE_NOT_FOUND("map-note-not-found", 404),
    RESOURCE_EDIT_FORBIDDEN("resource-edit-forbidden", 403),
    RESOURCE_ENDED("resource-ended", 409),
    RESOURCE_MAP_TOO_LARGE("resource-map-too-large", 400);

    private final String slug;
    private final int status;

    ResourceProblem(String slug, int status) {
        this.slug = slug;
        this.status = status;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }
}
