package sasaeai.resource.export;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.municipality.codelist.NationalCategory;
import sasaeai.resource.view.AccessFact;
import sasaeai.resource.view.Formality;
import sasaeai.resource.view.ResourceStatus;

/** One resource as this reader may know it; kinds and scenes both in words and as codes. */
record ExportedRow(
        UUID id,
        String name,
        @Nullable String kana,
        List<String> kindLabels,
        List<String> sceneLabels,
        List<String> kinds,
        List<String> scenes,
        Formality formality,
        @Nullable String organizer,
        @Nullable String organizerKind,
        @Nullable String venue,
        @Nullable String address,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String area,
        String areaScheme,
        List<String> schedules,
        List<String> stops,
        @Nullable String cost,
        @Nullable Integer capacity,
        List<AccessFact> access,
        @Nullable String contact,
        @Nullable LocalDate contactConsentOn,
        @Nullable String note,
        @Nullable String source,
        ResourceStatus status,
        @Nullable LocalDate confirmedOn,
        Instant createdAt,
        boolean showsPrivateContact,
        List<NationalCategory> nationalCategories) {

    static ExportedRow of(ResultSet row) throws SQLException {
        return new ExportedRow(
                UUID.fromString(row.getString(1)),
                row.getString(2),
                row.getString(3),
                texts(row.getArray(4)),
                texts(row.getArray(5)),
                texts(row.getArray(6)),
                texts(row.getArray(7)),
                Formality.valueOf(row.getString(8)),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getObject(13, Double.class),
                row.getObject(14, Double.class),
                row.getString(15),
                row.getString(16),
                texts(row.getArray(17)),
                texts(row.getArray(18)),
                row.getString(19),
                row.getObject(20, Integer.class),
                texts(row.getArray(21)).stream().map(AccessFact::valueOf).toList(),
                row.getString(22),
                row.getObject(23, LocalDate.class),
                row.getString(24),
                row.getString(25),
                ResourceStatus.valueOf(row.getString(26)),
                row.getObject(27, LocalDate.class),
                row.getObject(28, OffsetDateTime.class).toInstant(),
                row.getBoolean(29),
                texts(row.getArray(30)).stream().map(NationalCategory::valueOf).toList());
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
