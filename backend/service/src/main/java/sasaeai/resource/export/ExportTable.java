package sasaeai.resource.export;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sasaeai.resource.intake.reading.IntakeColumn;
import sasaeai.resource.intake.reading.Labels;
import sasaeai.shared.table.out.TableOut;

/** Resources as rows under the headings by which the import knows them again. */
final class ExportTable implements ExportOut {
    private static final Map<IntakeColumn, Function<ExportedRow, @Nullable Object>> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put(IntakeColumn.ID, ExportedRow::id);
        COLUMNS.put(IntakeColumn.NAME, ExportedRow::name);
        COLUMNS.put(IntakeColumn.KANA, ExportedRow::kana);
        COLUMNS.put(IntakeColumn.KINDS, row -> String.join("、", row.kindLabels()));
        COLUMNS.put(IntakeColumn.SCENES, row -> String.join("、", row.sceneLabels()));
        COLUMNS.put(IntakeColumn.SCHEDULE, row -> String.join("\n", row.schedules()));
        COLUMNS.put(IntakeColumn.VENUE, ExportedRow::venue);
        COLUMNS.put(IntakeColumn.ADDRESS, ExportedRow::address);
        COLUMNS.put(IntakeColumn.AREA, ExportedRow::area);
        COLUMNS.put(IntakeColumn.AREA_SCHEME, ExportedRow::areaScheme);
        COLUMNS.put(IntakeColumn.LATITUDE, ExportedRow::latitude);
        COLUMNS.put(IntakeColumn.LONGITUDE, ExportedRow::longitude);
        COLUMNS.put(IntakeColumn.ORGANIZER, ExportedRow::organizer);
        COLUMNS.put(IntakeColumn.ORGANIZER_KIND, ExportedRow::organizerKind);
        COLUMNS.put(IntakeColumn.FORMALITY, row -> Labels.of(row.formality()));
        COLUMNS.put(IntakeColumn.COST, ExportedRow::cost);
        COLUMNS.put(IntakeColumn.CAPACITY, ExportedRow::capacity);
        COLUMNS.put(
                IntakeColumn.ACCESS,
                row -> row.access().stream().map(Labels::of).collect(joining("、")));
        COLUMNS.put(IntakeColumn.STOPS, row -> String.join("\n", row.stops()));
        COLUMNS.put(IntakeColumn.CONTACT, ExportedRow::contact);
        COLUMNS.put(IntakeColumn.CONTACT_CONSENT, ExportedRow::contactConsentOn);
        COLUMNS.put(IntakeColumn.NOTE, ExportedRow::note);
        COLUMNS.put(IntakeColumn.SOURCE, ExportedRow::source);
        COLUMNS.put(IntakeColumn.STATUS, row -> Labels.of(row.status()));
        COLUMNS.put(IntakeColumn.CONFIRMED_ON, ExportedRow::confirmedOn);
    }

    /** Follows from the kinds, so that no import takes it in. */
    private static final String NATIONAL_CATEGORY = "国の区分";

    private final TableOut out;

    ExportTable(TableOut out) {
        this.out = out;
        out.row(Stream.concat(COLUMNS.keySet().stream().map(IntakeColumn::heading), Stream.of(NATIONAL_CATEGORY))
                .toList());
    }

    @Override
    public void write(ExportedRow row) {
        Stream<String> cells = COLUMNS.values().stream()
                .map(column -> column.apply(row))
                .map(value -> value == null ? "" : value.toString());
        String categories = row.nationalCategories().stream().map(Labels::of).collect(joining("、"));
        out.row(Stream.concat(cells, Stream.of(categories)).toList());
    }

    @Override
    public void close() {
        out.close();
    }
}
