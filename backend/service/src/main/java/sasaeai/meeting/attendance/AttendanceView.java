package sasaeai.meeting.attendance;

import java.util.List;

/** Who was expected at a meeting and who came; the version is the meeting's. */
public record AttendanceView(List<AttendingMember> members, List<AttendingGuests> guests, long version) {}
