package sasaeai.meeting.view;

/** Who was expected and who came, in numbers. */
public record AttendanceCounts(MemberCounts members, int guestsInvited, int guestsAttended) {}
