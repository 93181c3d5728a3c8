package sasaeai.resource.intake.reading;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sasaeai.resource.intake.reading.IntakeRow.Stop;
import sasaeai.resource.view.Position;
import sasaeai.shared.table.TableRow;
import sasaeai.shared.text.OneSpelling;
import sasaeai.shared.time.Wareki;

/** Reads the cells of one row by what their columns mean, and says of each what it could not read. */
final class CellReader {
    private static final Pattern NUMBER = Pattern.compile("約?([0-9]{1,9})(?:人|名|組|席)?(?:程度|まで|以内)?");
    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(?:\\.[0-9]{1,20})?");
    private static final Pattern STOP =
            Pattern.compile("(?:([01]?[0-9]|2[0-3]):([0-5][0-9])\\s+)?(.+?)(?:\\s*\\(([0-9.]+),\\s*([0-9.]+)\\))?");
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final int MOST_STOPS = 50;
    private static final int PLACE = 100;

    private final Map<IntakeColumn, Integer> columns;
    private final TableRow row;
    private final Findings findings;

    CellReader(Map<IntakeColumn, Integer> columns, TableRow row, Findings findings) {
        this.columns = columns;
        this.row = row;
        this.findings = findings;
    }

    /** Null for a blank cell, and for a column that the table does not have. */
    @Nullable
    String text(IntakeColumn column, int longest) {
        Integer at = columns.get(column);
        if (at == null) {
            return null;
        }
        TableRow.Remark remark = row.remarks().get(at);
        if (remark != null) {
            remark(column, remark, row.cell(at));
        }
        String text = row.cell(at);
        if (text.length() > longest) {
            findings.error(row.number(), column, "too-long", text);
            return null;
        }
        return text.isEmpty() ? null : text;
    }

    @Nullable
    Integer number(IntakeColumn column, int least, int most) {
        String text = text(column, 40);
        if (text == null) {
            return null;
        }
        Matcher number = NUMBER.matcher(OneSpelling.plain(text).replaceAll("[,\\s]", ""));
        if (!number.matches()) {
            findings.error(row.number(), column, "number", text);
            return null;
        }
        int value = Integer.parseInt(number.group(1));
        if (value < least || value > most) {
            findings.error(row.number(), column, "range", text);
            return null;
        }
        return value;
    }

    @Nullable
    LocalDate day(IntakeColumn column, LocalDate today) {
        String text = text(column, 60);
        if (text == null) {
            return null;
        }
        LocalDate day = Wareki.read(text).map(reading -> reading.day()).orElse(null);
        if (day == null) {
            findings.error(row.number(), column, "day", text);
            return null;
        }
        if (day.isBefore(FIRST_DAY) || day.isAfter(today)) {
            findings.error(row.number(), column, "date-range", text);
            return null;
        }
        return day;
    }

    @Nullable
    Position position() {
        Double latitude = degrees(IntakeColumn.LATITUDE);
        Double longitude = degrees(IntakeColumn.LONGITUDE);
        if (latitude == null && longitude == null) {
            return null;
        }
        if (latitude == null || longitude == null) {
            IntakeColumn missing = latitude == null ? IntakeColumn.LATITUDE : IntakeColumn.LONGITUDE;
            if (columns.containsKey(missing) && !findings.wrong(row.number())) {
                findings.error(row.number(), missing, "position-half", null);
            }
            return null;
        }
        Position position = new Position(latitude, longitude);
        position.refusal()
                .ifPresent(
                        code -> findings.error(row.number(), IntakeColumn.LATITUDE, code, latitude + ", " + longitude));
        return position.rounded();
    }

    @Nullable
    String oneOf(IntakeColumn column, Map<String, String> words) {
        String text = text(column, 60);
        if (text == null) {
            return null;
        }
        String code = words.get(OneSpelling.word(text));
        if (code == null) {
            findings.error(row.number(), column, "unknown-word", text);
        }
        return code;
    }

    /** What no word stands for is left out and noted: a list says more of a place than we keep. They stand in the order given. */
    <T extends Comparable<T>> List<String> someOf(
            IntakeColumn column, Map<String, String> words, Function<String, T> order) {
        String text = text(column, 200);
        Set<String> found = new LinkedHashSet<>();
        if (text != null) {
            for (String part : text.split("[、,，;；/／・\\s]+")) {
                String code = words.get(OneSpelling.word(part));
                if (code != null) {
                    found.add(code);
                } else if (!part.isBlank()) {
                    findings.note(row.number(), column, "left-out", part);
                }
            }
        }
        return found.stream().sorted(Comparator.comparing(order)).toList();
    }

    List<Stop> stops() {
        String text = text(IntakeColumn.STOPS, 8_000);
        List<Stop> stops = new ArrayList<>();
        for (String line : text == null ? new String[0] : text.split("\\n")) {
            Matcher stop = STOP.matcher(line.strip());
            if (!stop.matches() || stop.group(3).length() > PLACE || stops.size() == MOST_STOPS) {
                findings.error(row.number(), IntakeColumn.STOPS, "stop", line);
                return List.of();
            }
            stops.add(stop(stop, line));
        }
        return stops;
    }

    private Stop stop(Matcher stop, String line) {
        LocalTime time = stop.group(1) == null
                ? null
                : LocalTime.of(Integer.parseInt(stop.group(1)), Integer.parseInt(stop.group(2)));
        if (stop.group(4) == null) {
            return new Stop(time, stop.group(3), null, null);
        }
        if (!DEGREES.matcher(stop.group(4)).matches()
                || !DEGREES.matcher(stop.group(5)).matches()) {
            findings.error(row.number(), IntakeColumn.STOPS, "stop", line);
            return new Stop(time, stop.group(3), null, null);
        }
        Position position = new Position(Double.valueOf(stop.group(4)), Double.valueOf(stop.group(5))).rounded();
        position.refusal().ifPresent(code -> findings.error(row.number(), IntakeColumn.STOPS, code, line));
        return new Stop(time, stop.group(3), position.latitude(), position.longitude());
    }

    private @Nullable Double degrees(IntakeColumn column) {
        String text = text(column, 40);
        if (text == null) {
            return null;
        }
        String plain = OneSpelling.plain(text).strip();
        if (!DEGREES.matcher(plain).matches()) {
            findings.error(row.number(), column, "number", text);
            return null;
        }
        return Double.valueOf(plain);
    }

    private void remark(IntakeColumn column, TableRow.Remark remark, String text) {
        switch (remark) {
            case FORMULA -> findings.note(row.number(), column, "formula", text);
            case FORMULA_WITHOUT_VALUE -> findings.error(row.number(), column, "formula-without-value", null);
            case CELL_ERROR -> findings.error(row.number(), column, "cell-error", null);
        }
    }
}
