package sasaeai.gap.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.gap.analysis.GapState;
import sasaeai.gap.demand.Demand;
import sasaeai.gap.demand.VoiceKinds;
import sasaeai.gap.reading.GapFacts.Known;
import sasaeai.gap.reading.GapFacts.Place;
import sasaeai.gap.reading.GapHistory.Closed;
import sasaeai.gap.reading.GapSurvey.Near;
import sasaeai.gap.reading.ResourceDetails.Detail;
import sasaeai.gap.view.GapEvidence;
import sasaeai.gap.view.GapEvidence.ClosedGap;
import sasaeai.gap.view.GapEvidence.NearResource;
import sasaeai.gap.view.GapEvidence.NearVenue;
import sasaeai.gap.view.GapEvidence.WeekdayCount;
import sasaeai.resource.view.ResourceStatus;

/** What is behind one cell of the table, in a fixed number of statements. */
@ApplicationScoped
public class GapEvidenceReads {
    private static final int SHOWN = 5;
    private static final int VENUES = 8;
    private static final int VENUES_ASKED = 200; // many groups share one hall
    private static final double VENUE_METRES = 1_000;
    private static final int TO_VISIT = 2;

    private final GapFactReads facts;
    private final ResourceDetails details;
    private final GapMeetings meetings;
    private final VoiceKinds voiceKinds;

    GapEvidenceReads(GapFactReads facts, ResourceDetails details, GapMeetings meetings, VoiceKinds voiceKinds) {
        this.facts = facts;
        this.details = details;
        this.meetings = meetings;
        this.voiceKinds = voiceKinds;
    }

    /** Absent for a kind that this municipality does not have or use; 404 for such an area. */
    public Optional<GapEvidence> find(Actor reader, UUID areaId, String kindCode, int within, LocalDate asOf) {
        GapFacts known = facts.of(facts.schemeOf(areaId), asOf);
        return IntStream.range(0, known.kinds().size())
                .filter(kind -> known.kinds().get(kind).code().equals(kindCode))
                .mapToObj(kind -> evidence(reader, known, areaId, kind, within))
                .findFirst();
    }

    private GapEvidence evidence(Actor reader, GapFacts known, UUID areaId, int kind, int within) {
        String kindCode = known.kinds().get(kind).code();
        int area = number(known.areas(), areaId);
        Reckoning reckoning = new Reckoning(known, within);
        GapSurvey survey = new GapSurvey(known, reckoning, area);
        List<Near> all = survey.nearest(
                resource -> resource.current() && resource.of(kindCode), Double.POSITIVE_INFINITY, Integer.MAX_VALUE);
        List<Near> supplies = all.subList(0, Math.min(SHOWN, all.size()));
        List<Near> counted = all.stream()
                .filter(near -> near.inside() || near.metres() <= within)
                .toList();
        List<Near> uncounted = survey.nearest(
                resource -> !resource.current() && resource.of(kindCode), GapState.farthest(within), VENUES_ASKED);
        List<Near> venues = survey.nearest(resource -> true, VENUE_METRES, VENUES_ASKED);
        List<Closed> closed = new GapHistory(known, facts.days(), within).nearest(reckoning, area, kind, TO_VISIT);
        Map<UUID, Detail> found =
                details.of(ids(known, reckoning, kind, closed, List.of(supplies, counted, uncounted, venues)));
        GapMeetings.Meetings talk = meetings.of(reader, areaId, kindCode);
        Place place = known.areas().get(area);
        return new GapEvidence(
                areaId,
                place.name(),
                known.scheme().id(),
                known.scheme().name(),
                kindCode,
                known.kinds().get(kind).label(),
                known.asOf(),
                within,
                GapState.farthest(within),
                reckoning.state(area, kind),
                metres(reckoning.metres(area, kind)),
                reckoning.count(area, kind),
                weekdays(counted, found),
                (int) details(counted, found)
                        .filter(detail -> detail.weekdays().isEmpty())
                        .count(),
                reckoning.placed(area),
                reckoning.demands(area, kindCode).stream()
                        .map((Demand demand) -> demand.shown(reader.staff()))
                        .toList(),
                voiceKinds.categoriesOf(kindCode),
                resources(supplies, found).toList(),
                resources(uncounted, found)
                        .filter(resource -> resource.status() != ResourceStatus.ENDED)
                        .limit(SHOWN)
                        .toList(),
                venues(venues, found),
                closed.stream()
                        .map(each -> closed(known, reckoning, kind, each, found))
                        .toList(),
                talk.agenda(),
                talk.next());
    }

    private static Set<UUID> ids(
            GapFacts known, Reckoning reckoning, int kind, List<Closed> closed, List<List<Near>> lists) {
        Set<UUID> ids = new TreeSet<>();
        lists.forEach(list -> list.forEach(near -> ids.add(near.resource().id())));
        closed.forEach(
                each -> ids.add(nearest(known, reckoning, each.area(), kind).id()));
        return ids;
    }

    private static Known nearest(GapFacts known, Reckoning reckoning, int area, int kind) {
        return known.resources().get(reckoning.nearest(area, kind));
    }

    private static List<WeekdayCount> weekdays(List<Near> counted, Map<UUID, Detail> found) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new WeekdayCount(day, (int) details(counted, found)
                        .filter(detail -> detail.weekdays().contains(day))
                        .count()))
                .toList();
    }

    private static Stream<Detail> details(List<Near> near, Map<UUID, Detail> found) {
        return near.stream()
                .flatMap(each -> Stream.ofNullable(found.get(each.resource().id())));
    }

    private static Stream<NearResource> resources(List<Near> near, Map<UUID, Detail> found) {
        return near.stream()
                .flatMap(each -> Stream.ofNullable(found.get(each.resource().id()))
                        .map(detail -> new NearResource(
                                detail.id(),
                                detail.name(),
                                detail.venue(),
                                each.inside() ? Long.valueOf(0) : metres(each.metres()),
                                detail.status(),
                                detail.confirmedOn())));
    }

    private static List<NearVenue> venues(List<Near> near, Map<UUID, Detail> found) {
        List<NearVenue> venues = new ArrayList<>();
        for (Near each : near) {
            Detail detail = found.get(each.resource().id());
            if (detail != null
                    && detail.venue() != null
                    && venues.size() < VENUES
                    && venues.stream().noneMatch(venue -> venue.name().equals(detail.venue()))) {
                venues.add(new NearVenue(detail.venue(), metres(each.metres()), detail.id()));
            }
        }
        return venues;
    }

    private static ClosedGap closed(
            GapFacts known, Reckoning reckoning, int kind, Closed each, Map<UUID, Detail> found) {
        Place place = known.areas().get(each.area());
        UUID resource = nearest(known, reckoning, each.area(), kind).id();
        Detail detail = found.get(resource);
        return new ClosedGap(
                place.id(),
                place.name(),
                Math.round(each.metres()),
                each.gapUntil(),
                resource,
                detail == null ? "" : detail.name());
    }

    private static int number(List<Place> areas, UUID id) {
        for (int area = 0; area < areas.size(); area++) {
            if (areas.get(area).id().equals(id)) {
                return area;
            }
        }
        throw new IllegalStateException("An area outside its scheme: " + id);
    }

    private static @Nullable Long metres(double metres) {
        return Double.isNaN(metres) ? null : (Long) Math.round(metres);
    }
}
