package sasaeai.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sasaeai.meeting.view.MeetingSummary;

/** A page of meetings in the order of their days. */
record MeetingPage(List<MeetingSummary> items, @Nullable String nextCursor) {}
