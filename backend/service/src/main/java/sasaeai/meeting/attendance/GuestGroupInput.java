package sasaeai.meeting.attendance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Guests are counted by group, never named. */
public record GuestGroupInput(
        @NotBlank @Size(max = 100) String label,
        @Nullable @Min(0) @Max(100000) Integer invited,
        @Nullable @Min(0) @Max(100000) Integer attended) {}
