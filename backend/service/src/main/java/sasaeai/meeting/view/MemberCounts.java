package sasaeai.meeting.view;

/** How many members said yes, said no, said nothing, and came. */
public record MemberCounts(int yes, int no, int unanswered, int attended) {}
