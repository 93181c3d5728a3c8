package sasaeai.publication.map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.publication.map.MapContent.PaperCenter;
import sasaeai.publication.map.PrintedResource.WeekdayTime;
import sasaeai.publication.map.drawing.AreaOutline;
import sasaeai.publication.map.drawing.AreaOutline.Bounds;
import sasaeai.publication.map.drawing.AreaOutline.Geometry;
import sasaeai.resource.view.AccessFact;
import sasaeai.resource.view.Formality;
import sasaeai.resource.view.Position;
import sasaeai.resource.view.ResourceSchedule;
import sasaeai.resource.view.ResourceStatus;
import sasaeai.resource.view.ResourceView;
import sasaeai.resource.view.ResourceView.ContactCenter;
import sasaeai.resource.view.ResourceView.OrganizerView;
import sasaeai.resource.view.ResourceView.StopView;

/** Maps of an invented area beside a river, for tests of paper. */
public final class PaperMaps {
    public static final LocalDate PRINTED = LocalDate.of(2026, 11, 21);
    public static final UUID AREA = UUID.nameUUIDFromBytes(new byte[] {1});
    public static final double SOUTH = 36.340;
    public static final double WEST = 138.940;
    private static final String[] NAMES = {"朝の体操", "いきいきサロン", "おしゃべり会", "買い物バス", "こども食堂", "茶のみ会", "なごみの家"};
    private static final String[] VENUES = {"上町集会所", "中町公民館", "下町公民館", "川べりの広場"};
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private PaperMaps() {}

    /** So many resources in and around the area, each seventh in one house, each ninth without a place. */
    public static MapContent of(int resources) {
        return content(resources(resources), outlines());
    }

    public static MapContent content(List<PrintedResource> resources, List<AreaOutline> outlines) {
        PaperCenter center = new PaperCenter("高齢者あんしんセンター", "あんしんセンター川べり", "000-000-0000");
        return new MapContent(
                "みほん市", AREA, "川べり", center, PRINTED, List.of(AREA, inner(0), inner(1)), resources, outlines);
    }

    public static List<PrintedResource> resources(int count) {
        List<PrintedResource> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Position place = i % 9 == 8
                    ? null
                    : i % 7 == 6
                            ? new Position(SOUTH + 0.008, WEST + 0.012)
                            : new Position(SOUTH + i * 37 % 19 * 0.0008, WEST + i * 53 % 23 * 0.001);
            ResourceStatus status = i % 11 == 10 ? ResourceStatus.PAUSED : ResourceStatus.PUBLISHED;
            LocalDate confirmed = i % 5 == 4 ? PRINTED.minusDays(500) : PRINTED.minusDays(30L * (i % 12));
            String name = NAMES[i % NAMES.length] + (i + 1);
            all.add(resource(i + 1, name, place, status, confirmed, weekdays(i), AREA));
        }
        return all;
    }

    private static List<WeekdayTime> weekdays(int i) {
        return i % 6 == 5
                ? List.of()
                : List.of(new WeekdayTime(
                        1 + i % 7, i % 3 != 0, LocalTime.of(9 + i % 4 * 3, 30), LocalTime.of(11 + i % 4 * 3, 0)));
    }

    /** The same in another area, under another number. */
    public static PrintedResource within(PrintedResource some, int number, UUID area) {
        ResourceView view = some.resource();
        return resource(number, view.name(), view.position(), view.status(), view.confirmedOn(), some.weekdays(), area);
    }

    public static PrintedResource resource(
            int number,
            String name,
            @Nullable Position place,
            ResourceStatus status,
            @Nullable LocalDate confirmed,
            List<WeekdayTime> weekdays) {
        return resource(number, name, place, status, confirmed, weekdays, AREA);
    }

    /** A shop on wheels in the area. */
    public static PrintedResource shop(int number, String name, List<StopView> stops) {
        return resource(number, name, null, ResourceStatus.PUBLISHED, PRINTED, List.of(), AREA, stops);
    }

    private static PrintedResource resource(
            int number,
            String name,
            @Nullable Position place,
            ResourceStatus status,
            @Nullable LocalDate confirmed,
            List<WeekdayTime> weekdays,
            UUID area) {
        return resource(number, name, place, status, confirmed, weekdays, area, List.of());
    }

    private static PrintedResource resource(
            int number,
            String name,
            @Nullable Position place,
            ResourceStatus status,
            @Nullable LocalDate confirmed,
            List<WeekdayTime> weekdays,
            UUID area,
            List<StopView> stops) {
        boolean stale = confirmed == null || confirmed.isBefore(PRINTED.minusYears(1));
        int mark = Math.floorMod(name.hashCode(), VENUES.length);
        ResourceView view = new ResourceView(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                number,
                name,
                "かな" + name,
                List.of("SALON", "EXERCISE"),
                List.of("サロン", "体操"),
                List.of("COMPANY"),
                List.of("人と会う"),
                Formality.INFORMAL,
                new OrganizerView("川べりの有志", "RESIDENTS", "住民のグループ"),
                VENUES[mark],
                "川べり町" + (mark + 1) + "番地",
                place,
                area,
                "川べり",
                List.of(new ResourceSchedule("毎週(木) 9:30~11:00", "毎週木曜日 9:30〜11:00", List.of())),
                stops,
                "100円（お茶代）",
                20,
                List.of(AccessFact.STEP_FREE, AccessFact.TOILET),
                null,
                new ContactCenter("あんしんセンター川べり", "高齢者あんしんセンター"),
                "はじめての人もどうぞ。",
                null,
                status,
                confirmed,
                null,
                stale,
                0,
                false);
        return new PrintedResource(view, weekdays);
    }

    /** The area, two parts of it and two neighbours. */
    public static List<AreaOutline> outlines() {
        return List.of(
                outline(AREA, "川べり", 0, 0, 0.024, 0.016),
                outline(inner(0), "上町", 0, 0, 0.012, 0.016),
                outline(inner(1), "下町", 0.012, 0, 0.024, 0.016),
                outline(UUID.randomUUID(), "山手", -0.02, 0.0, 0, 0.016),
                outline(UUID.randomUUID(), "浜", 0.0, -0.003, 0.024, 0));
    }

    private static UUID inner(int n) {
        return UUID.nameUUIDFromBytes(new byte[] {3, (byte) n});
    }

    private static AreaOutline outline(UUID id, String name, double west, double south, double east, double north) {
        Bounds bounds = new Bounds(WEST + west, SOUTH + south, WEST + east, SOUTH + north);
        double dent = (east - west) / 8;
        double[][] ring = {
            {bounds.west(), bounds.south()},
            {bounds.east(), bounds.south()},
            {bounds.east() - dent, (bounds.south() + bounds.north()) / 2},
            {bounds.east(), bounds.north()},
            {bounds.west(), bounds.north()},
            {bounds.west(), bounds.south()}
        };
        JsonNode coordinates = MAPPER.valueToTree(new double[][][] {ring});
        Position inside =
                new Position((bounds.south() + bounds.north()) / 2, (bounds.west() + bounds.east()) / 2 - dent);
        return new AreaOutline(id, name, new Geometry("Polygon", coordinates), bounds, inside);
    }
}
