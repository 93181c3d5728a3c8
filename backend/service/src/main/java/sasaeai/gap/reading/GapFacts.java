package sasaeai.gap.reading;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import sasaeai.gap.demand.Demand;

/** All that one table of gaps is worked out from, as of one day. */
record GapFacts(
        Scheme scheme,
        LocalDate asOf,
        List<Place> areas,
        AreaTree tree,
        List<Kind> kinds,
        List<Known> resources,
        Map<UUID, List<Stop>> stops,
        List<Demand> demands) {

    /** A way of dividing the municipality. */
    record Scheme(UUID id, String name) {}

    /** An area of the scheme, with a point in its boundary; NaN when there is no boundary. */
    record Place(UUID id, String name, double latitude, double longitude) {}

    record Kind(String code, String label) {}

    /**
     * A resource that was known on that day.
     *
     * @param published in force today, however long ago that was confirmed
     * @param current people can count on it: published, and found to be so within a year
     * @param seen somebody wrote it down or found it to be so within a year, whatever has become of it
     */
    record Known(
            UUID id,
            UUID areaId,
            double latitude,
            double longitude,
            String[] kinds,
            boolean published,
            boolean current,
            boolean seen) {
        boolean placed() {
            return !Double.isNaN(latitude);
        }

        boolean of(String kind) {
            return Arrays.asList(kinds).contains(kind);
        }

        Known as(boolean nowCurrent, boolean nowSeen) {
            return new Known(id, areaId, latitude, longitude, kinds, published, nowCurrent, nowSeen);
        }
    }

    /** Where else a resource is: a mobile shop. */
    record Stop(double latitude, double longitude) {}
}
