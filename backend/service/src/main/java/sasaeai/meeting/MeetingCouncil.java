package sasaeai.meeting;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the councils that meet, and the how-manieth of its meetings this is (第93回). */
@Embeddable
class MeetingCouncil {
    private UUID councilId;
    private @Nullable Integer number;
    private int position;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected MeetingCouncil() {}

    MeetingCouncil(UUID councilId, @Nullable Integer number, int position) {
        this.councilId = councilId;
        this.number = number;
        this.position = position;
    }

    UUID councilId() {
        return councilId;
    }

    @Nullable
    Integer number() {
        return number;
    }

    int position() {
        return position;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MeetingCouncil that
                && councilId.equals(that.councilId)
                && Objects.equals(number, that.number)
                && position == that.position;
    }

    @Override
    public int hashCode() {
        return councilId.hashCode();
    }
}
