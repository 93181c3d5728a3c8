package sasaeai.gap.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import sasaeai.gap.analysis.GapState;
import sasaeai.gap.reading.GapFacts.Kind;
import sasaeai.gap.reading.GapFacts.Known;

/**
 * Which areas had a gap and have it no more: each quarter of the last three years is worked out as today is, from the days on
 * which resources were found to be so. Whoever enters a long list at once closes nothing with it: before, nobody had looked.
 */
final class GapHistory {
    private static final int QUARTERS = 12;
    private static final int MONTHS = 3;

    private final GapFacts now;
    private final Map<UUID, Days> days;
    private final int within;

    /** When somebody saw a resource: when it was written down, and when it was found to be so. */
    record Days(LocalDate writtenOn, NavigableSet<LocalDate> confirmedOn) {
        static Days of(LocalDate writtenOn) {
            return new Days(writtenOn, new TreeSet<>());
        }

        boolean confirmed(LocalDate since, LocalDate until) {
            LocalDate last = confirmedOn.floor(until);
            return last != null && !last.isBefore(since);
        }

        boolean seen(LocalDate since, LocalDate until) {
            return confirmed(since, until) || !(writtenOn.isBefore(since) || writtenOn.isAfter(until));
        }
    }

    /** An area and the last of the quarter days on which it had the gap. */
    record Closed(int area, LocalDate gapUntil, double metres) {}

    GapHistory(GapFacts now, Map<UUID, Days> days, int within) {
        this.now = now;
        this.days = days;
        this.within = within;
    }

    /** The nearest areas that closed this gap. */
    List<Closed> nearest(Reckoning today, int area, int kind, int most) {
        if (!today.placed(area)) {
            return List.of();
        }
        Kind asked = now.kinds().get(kind);
        List<Closed> closed = new ArrayList<>();
        boolean[] known = new boolean[now.areas().size()];
        for (int quarter = 1; quarter <= QUARTERS; quarter++) {
            LocalDate day = now.asOf().minusMonths((long) MONTHS * quarter);
            Reckoning then = new Reckoning(asOf(day, asked), within);
            for (int other = 0; other < known.length; other++) {
                boolean closedSince = other != area
                        && !known[other]
                        && today.placed(other)
                        && today.state(other, kind) == GapState.ENOUGH
                        && today.nearest(other, kind) >= 0
                        && then.state(other, 0).gap();
                if (closedSince) {
                    known[other] = true;
                    closed.add(new Closed(other, day, today.areas().metres(area, today.areas(), other)));
                }
            }
        }
        return closed.stream()
                .sorted(Comparator.comparingDouble(Closed::metres))
                .limit(most)
                .toList();
    }

    /** The same municipality on that day, with the demand of today: whether anybody needed it is not the question. */
    private GapFacts asOf(LocalDate day, Kind kind) {
        LocalDate since = day.minusYears(1);
        Stream<Known> then = now.resources().stream().map(resource -> {
            Days seen = days.get(resource.id());
            return seen == null
                    ? resource.as(false, false)
                    : resource.as(resource.published() && seen.confirmed(since, day), seen.seen(since, day));
        });
        return new GapFacts(
                now.scheme(), day, now.areas(), now.tree(), List.of(kind), then.toList(), now.stops(), now.demands());
    }
}
