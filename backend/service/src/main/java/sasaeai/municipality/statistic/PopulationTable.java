package sasaeai.municipality.statistic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sasaeai.municipality.statistic.AreaStatisticImportView.StatisticFinding;
import sasaeai.shared.table.Table;
import sasaeai.shared.table.TableRow;
import sasaeai.shared.text.OneSpelling;
import sasaeai.shared.time.Wareki;

/** Reads 地域・年齢別人口 of the 自治体標準オープンデータセット: one row an area and day, one column an age band and sex. */
final class PopulationTable {
    static final String DAY = "調査年月日";
    static final String AREA = "地域名";
    static final String POPULATION = "総人口";
    static final String HOUSEHOLDS = "世帯数";
    private static final Pattern BAND = Pattern.compile("([0-9]{1,3})(?:-[0-9]{1,3})?歳(?:以上)?の?(?:男性|女性|男|女)");
    private static final int AGED = 65;
    private static final int MOST = 50_000_000;
    private static final int MOST_SHOWN = 200;

    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Integer> aged = new ArrayList<>();
    private final Map<String, List<UUID>> areas;
    private final LocalDate today;
    private final List<StatisticFinding> errors = new ArrayList<>();
    private final List<Figures> figures = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();
    private int rows;
    private boolean wrong;

    /** What one row says. */
    record Figures(
            int row,
            UUID areaId,
            String areaName,
            LocalDate asOf,
            @Nullable Integer population,
            @Nullable Integer aged65,
            @Nullable Integer households) {}

    private PopulationTable(Table table, Map<String, List<UUID>> areas, LocalDate today) {
        this.areas = areas;
        this.today = today;
        for (int at = 0; at < table.headings().size(); at++) {
            String heading = OneSpelling.word(table.headings().get(at));
            columns.putIfAbsent(heading, at);
            Matcher band = BAND.matcher(heading);
            if (band.matches() && Integer.parseInt(band.group(1)) >= AGED) {
                aged.add(at);
            }
        }
        for (String needed : List.of(DAY, AREA)) {
            if (!columns.containsKey(needed)) {
                errors.add(new StatisticFinding(table.headingRow(), needed, "column-missing", null));
            }
        }
    }

    static boolean heading(String text) {
        String folded = OneSpelling.word(text);
        return List.of(DAY, AREA, POPULATION, HOUSEHOLDS).contains(folded)
                || BAND.matcher(folded).matches();
    }

    static PopulationTable read(Table table, Map<String, List<UUID>> areas, LocalDate today) {
        PopulationTable read = new PopulationTable(table, areas, today);
        if (read.errors.isEmpty()) {
            table.eachRow(read::row);
        }
        return read;
    }

    List<StatisticFinding> errors() {
        return errors;
    }

    List<Figures> figures() {
        return figures;
    }

    int rows() {
        return rows;
    }

    private void row(TableRow row) {
        rows++;
        wrong = false;
        UUID area = area(row);
        LocalDate day = day(row);
        Integer population = number(row, POPULATION);
        Integer households = number(row, HOUSEHOLDS);
        Integer old = aged(row);
        if (old != null && population != null && old > population) {
            error(row, POPULATION, "aged-above-population", row.cell(column(POPULATION)));
        }
        if (area != null && day != null) {
            Integer before = seen.putIfAbsent(area + " " + day, row.number());
            if (before != null) {
                error(row, AREA, "same-as-row", before.toString());
            }
            if (!wrong) {
                figures.add(new Figures(row.number(), area, row.cell(column(AREA)), day, population, old, households));
            }
        }
    }

    private @Nullable UUID area(TableRow row) {
        String name = row.cell(column(AREA));
        List<UUID> meant = areas.getOrDefault(OneSpelling.word(name), List.of());
        if (meant.size() == 1) {
            return meant.getFirst();
        }
        error(row, AREA, name.isEmpty() ? "required" : meant.isEmpty() ? "unknown-area" : "ambiguous-area", name);
        return null;
    }

    private @Nullable LocalDate day(TableRow row) {
        String text = row.cell(column(DAY));
        LocalDate day = Wareki.read(text).map(reading -> reading.day()).orElse(null);
        if (day == null) {
            error(row, DAY, text.isEmpty() ? "required" : "day", text);
        } else if (day.isAfter(today)) {
            error(row, DAY, "date-range", text);
            return null;
        }
        return day;
    }

    /** Unknown when any band is: a sum of some of them would look like one of all. */
    private @Nullable Integer aged(TableRow row) {
        int sum = 0;
        for (int at : aged) {
            Integer some = number(row, at, "65歳以上");
            if (some == null) {
                return null;
            }
            sum += some;
        }
        return aged.isEmpty() ? null : sum;
    }

    private @Nullable Integer number(TableRow row, String heading) {
        return columns.containsKey(heading) ? number(row, column(heading), heading) : null;
    }

    private @Nullable Integer number(TableRow row, int at, String heading) {
        String text = OneSpelling.plain(row.cell(at)).replaceAll("[,\\s人]", "");
        if (text.isEmpty() || text.matches("[-*xX…]+")) {
            return null; // not counted, or kept back
        }
        if (!text.matches("[0-9]{1,8}") || Integer.parseInt(text) > MOST) {
            error(row, heading, "number", row.cell(at));
            return null;
        }
        return Integer.valueOf(text);
    }

    private int column(String heading) {
        return columns.getOrDefault(heading, Integer.MAX_VALUE);
    }

    private void error(TableRow row, String heading, String code, String text) {
        wrong = true;
        if (errors.size() < MOST_SHOWN) {
            errors.add(new StatisticFinding(
                    row.number(), heading, code, text.length() > 60 ? text.substring(0, 60) : text));
        }
    }
}
