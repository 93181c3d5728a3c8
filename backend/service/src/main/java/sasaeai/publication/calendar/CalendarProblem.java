package sasaeai.publication.calendar;

import sasaeai.shared.problem.ProblemType;

/** The failures that calendars own. */
enum CalendarProblem implements ProblemType {
    CALENDAR_NOT_FOUND("calendar-not-found"),
    FEED_NOT_FOUND("feed-not-found");

    private final String slug;

    CalendarProblem(String slug) {
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
