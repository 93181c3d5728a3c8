package sasaeai.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sasaeai.local.demo.Rows.Council;
import sasaeai.local.demo.Rows.Decision;
import sasaeai.local.demo.Rows.Meeting;

class DemoFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void takasakiHasTheTwentySixCouncilsAndTheirYears() {
        Map<Integer, Long> perYear = DemoFile.read("takasaki").councils().stream()
                .filter(council -> council.layerCode().equals("2"))
                .collect(Collectors.groupingBy(Council::founded, Collectors.counting()));

        assertEquals(Map.of(2015, 6L, 2016, 14L, 2017, 6L), perYear);
    }

    @Test
    void takasakiHasBoundariesOfAreasThatItHas() throws IOException {
        DemoFile file = DemoFile.read("takasaki");
        Set<String> areas = areasOf(file);
        try (InputStream boundaries = BoundaryLoader.of(file)) {
            JsonNode features = new ObjectMapper()
                    .readTree(Objects.requireNonNull(boundaries))
                    .path("features");

            assertTrue(features.size() > 5, features::toString);
            features.forEach(feature -> assertTrue(
                    areas.contains(feature.at("/properties/name").asText()),
                    () -> "area of " + feature.path("properties")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"takasaki", "omitama", "kurashiki", "chiba"})
    void whatMeetingsNameIsThere(String name) {
        DemoFile file = DemoFile.read(name);
        List<Meeting> meetings = all(file);
        Set<String> voices = file.voices().stream().map(Rows.Voice::key).collect(Collectors.toSet());
        Set<String> decided = meetings.stream()
                .flatMap(DemoFileTest::decisions)
                .map(decision -> String.valueOf(decision.key()))
                .collect(Collectors.toSet());

        for (Meeting meeting : meetings) {
            Council council = MeetingPlan.of(meeting, file, TODAY).councils().getFirst();
            meeting.agenda().forEach(item -> {
                assertTrue(voices.containsAll(item.voices()), () -> "voices of " + item.title());
                assertTrue(item.follows() == null || decided.contains(item.follows()), () -> "" + item.follows());
            });
            decisions(meeting)
                    .forEach(decision -> assertTrue(
                            decision.member() == null
                                    ? decision.owner() != null
                                    : file.seats(council).contains(decision.member()),
                            decision::text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"takasaki", "omitama", "kurashiki", "chiba"})
    void nothingIsCalledTheSame(String name) {
        DemoFile file = DemoFile.read(name);

        assertDistinct(all(file).stream().map(Meeting::key).toList());
        assertDistinct(file.voices().stream().map(Rows.Voice::key).toList());
        assertDistinct(
                Stream.concat(Stream.of(file.name()), file.areas().stream().flatMap(area -> area.names().stream()))
                        .toList());
        file.councils().forEach(council -> assertDistinct(file.seats(council)));
    }

    @Test
    void whatResourcesNameIsThere() {
        DemoFile file = DemoFile.read("takasaki");
        Set<String> areas = areasOf(file);

        assertTrue(file.resources().size() >= 20);
        assertDistinct(file.resources().stream().map(Rows.Resource::name).toList());
        file.resources().forEach(resource -> {
            assertTrue(areas.contains(resource.area()), resource::area);
            assertTrue(resource.at().isEmpty() || resource.at().size() == 2, resource::name);
        });
    }

    @Test
    void theCensusHasHeardOfResourcesThatItAsks() {
        DemoFile file = DemoFile.read("takasaki");
        Set<String> names = file.resources().stream().map(Rows.Resource::name).collect(Collectors.toSet());

        file.census().heard().forEach(heard -> assertTrue(names.contains(heard.resource()), heard::resource));
        assertTrue(DemoDay.of(file.census().closes(), null, TODAY).isAfter(TODAY));
    }

    @Test
    void twoCouncilsOfTakasakiHaveNoMeetingPlannedThisMonth() {
        DemoFile file = DemoFile.read("takasaki");
        Set<String> planned = all(file).stream()
                .map(meeting -> MeetingPlan.of(meeting, file, TODAY))
                .filter(plan -> plan.day().getYear() == 2026 && plan.day().getMonthValue() == 11)
                .flatMap(plan -> plan.councils().stream())
                .filter(council -> council.layerCode().equals("2"))
                .map(Council::key)
                .collect(Collectors.toSet());

        assertEquals(24, planned.size());
        assertTrue(planned.contains("八幡"));
    }

    /** With that of the whole municipality, which is there before any file is loaded. */
    private static Set<String> areasOf(DemoFile file) {
        return Stream.concat(Stream.of(file.name()), file.areas().stream().flatMap(area -> area.names().stream()))
                .collect(Collectors.toSet());
    }

    private static List<Meeting> all(DemoFile file) {
        RoutineMeetings routine = new RoutineMeetings(file, TODAY);
        return Stream.concat(
                        file.meetings().stream(),
                        file.councils().stream()
                                .filter(council -> council.topic() != null)
                                .flatMap(council -> routine.of(council).stream()))
                .toList();
    }

    private static Stream<Decision> decisions(Meeting meeting) {
        return meeting.agenda().stream().flatMap(item -> item.decisions().stream());
    }

    private static void assertDistinct(List<String> names) {
        Set<String> seen = new HashSet<>();
        assertEquals(List.of(), names.stream().filter(name -> !seen.add(name)).toList());
    }
}
