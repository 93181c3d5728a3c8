package sasaeai.meeting.view;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A council that takes part, and the how-manieth of its meetings this is (第93回). */
public record MeetingCouncilView(
        UUID id, String name, @Nullable Integer number) {}
