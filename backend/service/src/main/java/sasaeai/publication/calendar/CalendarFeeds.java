package sasaeai.publication.calendar;

import java.util.List;

/** The caller's addresses that are in use. */
record CalendarFeeds(List<CalendarFeedView> items) {}
