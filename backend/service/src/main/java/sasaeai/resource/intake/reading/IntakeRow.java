package sasaeai.resource.intake.reading;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row as it was understood; null and empty where the file says nothing. */
public record IntakeRow(
        int number,
        @Nullable UUID id,
        String name,
        @Nullable String kana,
        List<String> kinds,
        List<String> scenes,
        @Nullable String formality,
        @Nullable String organizerName,
        @Nullable String organizerKind,
        @Nullable String venue,
        @Nullable String address,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable UUID areaId,
        @Nullable String cost,
        @Nullable Integer capacity,
        List<String> access,
        @Nullable String contactText,
        @Nullable LocalDate contactConsentOn,
        @Nullable String note,
        @Nullable String source,
        @Nullable String status,
        @Nullable LocalDate confirmedOn,
        List<String> wordings,
        List<Stop> stops) {

    /** Where a mobile shop stops, and when. */
    public record Stop(
            @Nullable LocalTime time,
            String place,
            @Nullable Double latitude,
            @Nullable Double longitude) {}
}
