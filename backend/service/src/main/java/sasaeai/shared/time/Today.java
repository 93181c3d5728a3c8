package sasaeai.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The municipality's today (今日): a civil day in Asia/Tokyo, read from one clock. */
@ApplicationScoped
public class Today {
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private volatile Clock clock = Clock.system(ZONE);

    public LocalDate get() {
        return LocalDate.now(clock);
    }

    public LocalTime time() {
        return LocalTime.now(clock);
    }

    public Instant now() {
        return clock.instant();
    }

    /** For tests about other days; the time zone stays. */
    public void tell(Clock other) {
        clock = other.withZone(ZONE);
    }
}
