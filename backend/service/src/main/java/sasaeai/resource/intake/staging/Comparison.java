package sasaeai.resource.intake.staging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import sasaeai.resource.intake.reading.Findings;
import sasaeai.resource.intake.reading.IntakeColumn;
import sasaeai.resource.view.Formality;
import sasaeai.resource.view.ResourceStatus;
import sasaeai.shared.read.PlainSql;
import sasaeai.shared.tenant.RequestFacts;

/** Holds what {@link Staging} was filled with against what is there, and saves the difference; each as a set. */
@ApplicationScoped
public class Comparison {
    private static final int ROWS_AT_ONCE = 5_000;
    private static final int SHOWN = 20;
    private static final List<String> SAVE = List.of(
            SavingSql.INSERT,
            SavingSql.UPDATE,
            SavingSql.CONFIRM,
            SavingSql.FORGET_SCHEDULES,
            SavingSql.SCHEDULES,
            SavingSql.FORGET_TIMES,
            SavingSql.TIMES,
            SavingSql.FORGET_STOPS,
            SavingSql.STOPS);

    private final PlainSql sql;
    private final RequestFacts facts;

    Comparison(PlainSql sql, RequestFacts facts) {
        this.sql = sql;
        this.facts = facts;
    }

    /**
     * What holds where the list says nothing, and who asks.
     *
     * @param own the areas of who asks, unless these are {@code everywhere}
     */
    public record Terms(
            Set<IntakeColumn> said,
            @Nullable UUID areaId,
            @Nullable String kind,
            Formality formality,
            ResourceStatus status,
            boolean addDoubtful,
            UUID[] own,
            boolean everywhere,
            UUID account) {}

    /** How many rows are new, changed, the same, doubtful and of others; the last row's number. */
    public record Counts(int added, int changed, int same, int doubtful, int others, int lastRow) {}

    public Counts compare(Terms terms, Findings findings) {
        Map<String, Object> values = values(terms);
        sql.update(ComparisonSql.COMPARE, values);
        sql.list(ComparisonSql.WRONG, values, row -> {
            findings.error(row.getInt(1), IntakeColumn.valueOf(row.getString(2)), row.getString(3), null);
            return true;
        });
        Map<String, Object> most = new HashMap<>(values);
        most.put("most", Findings.MOST_SHOWN);
        sql.list(ComparisonSql.DOUBTS, most, row -> {
            String other = row.getString(2);
            boolean twin = other != null && other.startsWith("=");
            findings.note(
                    row.getInt(1),
                    IntakeColumn.NAME,
                    twin ? "same-as-row" : "like-other",
                    twin ? other.substring(1) : other);
            return true;
        });
        return sql.list(
                        ComparisonSql.COUNTS,
                        values,
                        row -> new Counts(
                                row.getInt(1),
                                row.getInt(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getInt(5),
                                row.getInt(6)))
                .getFirst();
    }

    /** The first rows as they would be saved, each a JSON object. */
    public List<String> preview() {
        return sql.list(
                ComparisonSql.PREVIEW, Map.of("tenant", facts.tenant(), "most", SHOWN), row -> row.getString(1));
    }

    /** @param progress is told the number of the last row saved, again and again */
    public void save(Terms terms, Counts counts, IntConsumer progress) {
        Map<String, Object> values = values(terms);
        sql.update(SavingSql.INDEX, values);
        sql.update(SavingSql.ANALYZE, values);
        for (int from = 0; from <= counts.lastRow(); from += ROWS_AT_ONCE) {
            values.put("from", from);
            values.put("to", from + ROWS_AT_ONCE - 1);
            SAVE.forEach(statement -> sql.update(statement, values));
            progress.accept(Math.min(from + ROWS_AT_ONCE - 1, counts.lastRow()));
        }
    }

    private Map<String, Object> values(Terms terms) {
        Map<String, Object> values = new HashMap<>();
        values.put("tenant", facts.tenant());
        for (IntakeColumn column : IntakeColumn.values()) {
            values.put("said" + column.name().replace("_", ""), terms.said().contains(column));
        }
        values.put("area", terms.areaId() == null ? "" : terms.areaId().toString());
        values.put("kinds", terms.kind() == null ? "" : terms.kind());
        values.put("formality", terms.formality());
        values.put("status", terms.status());
        values.put("addDoubtful", terms.addDoubtful());
        values.put("own", terms.own());
        values.put("everywhere", terms.everywhere());
        values.put("account", terms.account());
        values.put("numbers", "resource_number_" + facts.tenant());
        return values;
    }
}
