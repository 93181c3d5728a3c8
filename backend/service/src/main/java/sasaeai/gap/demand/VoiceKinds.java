package sasaeai.gap.demand;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import sasaeai.gap.demand.VoiceKindsInput.VoiceCategoryInput;
import sasaeai.shared.problem.CommonProblem;
import sasaeai.shared.problem.ProblemError;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.PlainSql;
import sasaeai.shared.read.Rows;
import sasaeai.shared.tenant.RequestFacts;

/** Which kinds of resources answer which category of voices: the municipality's own table, or until it has one the usual. */
@ApplicationScoped
public class VoiceKinds {
    /** SQL: category and kind, in pairs. */
    static final String PAIRS = """
            SELECT own.category, own.kind FROM voice_category_kind own WHERE own.municipality_code = :tenant
            UNION ALL
            SELECT usual.category, usual.kind FROM (VALUES
                ('SHOPPING', 'MOBILE_SHOP'), ('SHOPPING', 'SHOPPING'), ('SHOPPING', 'MEAL'),
                ('MOBILITY', 'TRANSPORT'), ('MOBILITY', 'BENCH'),
                ('GATHERING', 'IBASHO'), ('GATHERING', 'GATHERING'), ('GATHERING', 'SALON'), ('GATHERING', 'EXERCISE'),
                ('GATHERING', 'TALKING'),
                ('WATCHING', 'WATCHING'), ('WATCHING', 'TALKING'),
                ('GARBAGE', 'GARBAGE'), ('GARBAGE', 'HOUSEWORK')) AS usual (category, kind)
            WHERE NOT EXISTS (SELECT 1 FROM voice_category_kind own WHERE own.municipality_code = :tenant)
            """;

    private static final String VIEW = """
            WITH pairs (category, kind) AS (%s),
            words AS (
                SELECT coalesce(json_agg(json_build_object('category', k.code, 'categoryLabel', k.label, 'kinds',
                    ARRAY(SELECT p.kind FROM pairs p JOIN code_list_item r ON r.municipality_code = :tenant
                              AND r.list = 'RESOURCE_KIND' AND r.code = p.kind AND r.active
                          WHERE p.category = k.code ORDER BY r.position, r.code))
                    ORDER BY k.position, k.code), '[]'::json) AS items
                FROM code_list_item k
                WHERE k.municipality_code = :tenant AND k.list = 'VOICE_CATEGORY' AND k.active),
            digest AS (SELECT items, ('x' || left(md5(items::text), 13))::bit(52)::bigint AS version FROM words)
            SELECT version, json_build_object('items', items, 'version', version) FROM digest
            """.formatted(PAIRS);

    private static final String UNKNOWN = """
            SELECT u.pointer FROM unnest(:pointers, :lists, :codes) WITH ORDINALITY AS u (pointer, list, code, n)
            WHERE NOT EXISTS (SELECT 1 FROM code_list_item k
                WHERE k.municipality_code = :tenant AND k.list = u.list AND k.code = u.code)
            ORDER BY u.n
            """;

    private final PlainSql sql;
    private final JsonReads reads;
    private final RequestFacts facts;

    VoiceKinds(PlainSql sql, JsonReads reads, RequestFacts facts) {
        this.sql = sql;
        this.reads = reads;
        this.facts = facts;
    }

    /** The categories of voices that ask for this kind. */
    public List<String> categoriesOf(String kind) {
        return sql.list(
                "SELECT p.category FROM (" + PAIRS + ") AS p (category, kind) WHERE p.kind = :kind ORDER BY p.category",
                Map.of("tenant", facts.tenant(), "kind", kind),
                row -> row.getString(1));
    }

    Json view() {
        return reads.find(VIEW, new Rows()).orElseThrow();
    }

    /** Until the end of the transaction nobody else changes the table. */
    void lock() {
        sql.list(
                "SELECT 1 FROM municipality WHERE code = :tenant FOR NO KEY UPDATE",
                Map.of("tenant", facts.tenant()),
                row -> row.getInt(1));
    }

    /** 422 for a code that no list has. */
    void requireKnown(VoiceKindsInput input) {
        List<VoiceKindsInput.Reference> all = input.references();
        List<ProblemError> unknown = sql.list(
                UNKNOWN,
                Map.of(
                        "tenant", facts.tenant(),
                        "pointers", texts(all, VoiceKindsInput.Reference::pointer),
                        "lists", texts(all, VoiceKindsInput.Reference::list),
                        "codes", texts(all, VoiceKindsInput.Reference::code)),
                row -> new ProblemError(row.getString(1), "unknown-reference"));
        if (!unknown.isEmpty()) {
            throw new ProblemException(CommonProblem.VALIDATION, unknown);
        }
    }

    /** Pairs that stay are left alone, so that the audit names real changes only. */
    void replace(List<VoiceCategoryInput> items) {
        Map<String, Object> values = Map.of(
                "tenant",
                facts.tenant(),
                "categories",
                items.stream()
                        .flatMap(item -> item.kinds().stream().map(kind -> item.category()))
                        .toArray(String[]::new),
                "kinds",
                items.stream().flatMap(item -> item.kinds().stream()).toArray(String[]::new));
        sql.update("""
                DELETE FROM voice_category_kind own WHERE own.municipality_code = :tenant
                  AND (own.category, own.kind) NOT IN (SELECT * FROM unnest(:categories, :kinds))
                """, values);
        sql.update("""
                INSERT INTO voice_category_kind (municipality_code, category, kind)
                SELECT :tenant, pair.category, pair.kind FROM unnest(:categories, :kinds) AS pair (category, kind)
                ON CONFLICT DO NOTHING
                """, values);
    }

    private static String[] texts(
            List<VoiceKindsInput.Reference> all, java.util.function.Function<VoiceKindsInput.Reference, String> text) {
        return all.stream().map(text).toArray(String[]::new);
    }
}
