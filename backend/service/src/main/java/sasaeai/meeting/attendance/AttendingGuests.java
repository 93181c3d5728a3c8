package sasaeai.meeting.attendance;

import org.jspecify.annotations.Nullable;

/** A group of guests, counted. */
public record AttendingGuests(
        String label, @Nullable Integer invited, @Nullable Integer attended) {}
