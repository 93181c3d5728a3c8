package sasaeai.resource.reading;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import sasaeai.municipality.codelist.NationalCategory;
import sasaeai.resource.time.Hours;
import sasaeai.resource.view.Position;
import sasaeai.resource.view.ResourceStatus;
import sasaeai.shared.problem.CommonProblem;
import sasaeai.shared.problem.ProblemError;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.time.JapaneseHolidays;

/** Which resources a list or map shows; every filter that is present must hold. */
public record ResourceFilter(
        @QueryParam("kind")
        @Parameter(description = "A code of RESOURCE_KIND; of several, any")
        @Nullable
        @Size(max = 20)
        List<@Size(max = 40) String> kinds,

        @QueryParam("nationalCategory")
        @Parameter(description = "Of any kind that the municipality has mapped to this national category")
        @Nullable
        NationalCategory nationalCategory,

        @QueryParam("scene") @Parameter(description = "A code of LIFE_SCENE") @Nullable @Size(max = 40)
        String scene,

        @QueryParam("areaId") @Parameter(description = "This area and those within it") @Nullable
        UUID areaId,

        @QueryParam("weekday")
        @Parameter(description = "Takes place on this weekday, every week or less often")
        @Nullable
        DayOfWeek weekday,

        @QueryParam("at")
        @Parameter(description = "HH:mm: takes place at this time, on the weekday or day asked for beside it")
        @Nullable
        @Pattern(regexp = TIME)
        String at,

        @QueryParam("from")
        @Parameter(description = "HH:mm: takes place at this time or later, as «at» does; what has no end begins then")
        @Nullable
        @Pattern(regexp = TIME)
        String from,

        @QueryParam("until")
        @Parameter(description = "HH:mm: takes place before this time, as «at» does")
        @Nullable
        @Pattern(regexp = TIME)
        String until,

        @QueryParam("openOn")
        @Parameter(description = "Takes place on this day by its schedules; one that is paused says so in its status")
        @Nullable
        LocalDate openOn,

        @QueryParam("near")
        @Parameter(description = "latitude,longitude: sorted by the distance from here, without those of no position")
        @Nullable
        @Pattern(regexp = "-?" + DEGREES + ",-?" + DEGREES)
        String near,

        @QueryParam("within")
        @Parameter(description = "At most so many metres from near")
        @Nullable
        @Min(1)
        @Max(5_000_000)
        Integer within,

        @QueryParam("bbox")
        @Parameter(description = "west,south,east,north")
        @Nullable
        @Pattern(regexp = "(-?" + DEGREES + ",){3}-?" + DEGREES)
        String bbox,

        @QueryParam("confirmedSince") @Parameter(description = "Found to be still so on this day or later") @Nullable
        LocalDate confirmedSince,

        @QueryParam("status") @Nullable ResourceStatus status,

        @QueryParam("number") @Parameter(description = "The one with this number") @Nullable @Min(1)
        Integer number,

        @QueryParam("text") @Parameter(description = "Part of the name or its kana") @Nullable @Size(max = 100)
        String text) {
    public static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
    private static final String DEGREES = "[0-9]{1,3}(\\.[0-9]{1,15})?";

    /** 400 for a point outside Japan, or one with its numbers exchanged. */
    @Nullable
    Position nearPoint() {
        if (near == null) {
            if (within != null) {
                throw refused("near", "required");
            }
            return null;
        }
        double[] numbers = numbers(near);
        Position point = new Position(numbers[0], numbers[1]);
        point.refusal().ifPresent(code -> {
            throw refused("near", code);
        });
        return point;
    }

    @Nullable
    Bounds bounds() {
        if (bbox == null) {
            return null;
        }
        double[] numbers = numbers(bbox);
        if (numbers[0] > numbers[2] || numbers[1] > numbers[3]) {
            throw refused("bbox", "range");
        }
        return new Bounds(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    Hours hours() {
        return new Hours(time(at), time(from), time(until));
    }

    /** 400 for a day of which nobody knows whether it is a holiday. */
    @Nullable
    LocalDate day() {
        if (openOn != null && !JapaneseHolidays.covers(openOn)) {
            throw refused("openOn", "date-range");
        }
        return openOn;
    }

    String @Nullable [] kindCodes() {
        return kinds == null || kinds.isEmpty() ? null : kinds.toArray(String[]::new);
    }

    private static @Nullable LocalTime time(@Nullable String text) {
        return text == null ? null : LocalTime.parse(text);
    }

    private static double[] numbers(String list) {
        return Arrays.stream(list.split(",")).mapToDouble(Double::parseDouble).toArray();
    }

    private static ProblemException refused(String parameter, String code) {
        return new ProblemException(CommonProblem.MALFORMED_PARAMETER, new ProblemError(parameter, code));
    }

    /** A part of the map, in degrees. */
    record Bounds(double west, double south, double east, double north) {
        private static final double METRES_OF_A_DEGREE = 111_190; // a little short, so that the frame is a little large

        /** What certainly holds all that is within so many metres. */
        static Bounds around(Position middle, double metres) {
            double north = metres / METRES_OF_A_DEGREE;
            double narrowest = Math.min(89, Math.abs(middle.latitude()) + north);
            double east = north / Math.cos(Math.toRadians(narrowest));
            return new Bounds(
                    middle.longitude() - east,
                    middle.latitude() - north,
                    middle.longitude() + east,
                    middle.latitude() + north);
        }
    }
}
