package sasaeai.municipality.codelist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import sasaeai.municipality.codelist.CodeListInput.CodeListItemInput;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.Rows;
import sasaeai.shared.tenant.RequestFacts;

/** All queries about code lists; written as sets, since a list is replaced as a whole. */
@ApplicationScoped
class CodeListRepository {
    /** Replaced as a whole, a list needs no counter: its version is a digest of its words, of 52 bits to be exact in JSON. */
    private static final String VIEW = """
            WITH words AS (
                SELECT coalesce(json_agg(json_build_object(
                    'code', i.code, 'label', i.label, 'position', i.position, 'active', i.active,
                    'nationalCategory', i.national_category)
                    ORDER BY i.position, i.code), '[]'::json) AS items
                FROM code_list_item i WHERE i.municipality_code = :tenant AND i.list = :list),
            digest AS (SELECT items, ('x' || left(md5(items::text), 13))::bit(52)::bigint AS version FROM words)
            SELECT version, json_build_object('list', :list, 'items', items, 'version', version) FROM digest
            """;

    private final EntityManager entities;
    private final JsonReads reads;
    private final RequestFacts facts;

    CodeListRepository(EntityManager entities, JsonReads reads, RequestFacts facts) {
        this.entities = entities;
        this.reads = reads;
        this.facts = facts;
    }

    Json view(ListName list) {
        return reads.find(VIEW, new Rows().with("list", list.name())).orElseThrow();
    }

    /** Until the end of the transaction nobody else changes a list of this municipality. */
    void lock() {
        entities.createNativeQuery("SELECT 1 FROM municipality WHERE code = :tenant FOR NO KEY UPDATE")
                .setParameter("tenant", facts.tenant())
                .getResultList();
    }

    /** Rows that stay as they are are left alone, so that the audit names real changes only. */
    void save(ListName list, List<CodeListItemInput> items) {
        entities.createNativeQuery("""
                INSERT INTO code_list_item AS i (municipality_code, list, code, label, position, active, national_category)
                SELECT :tenant, :list, word.code, word.label, word.n - 1, word.active, nullif(word.category, '')
                FROM unnest(:codes, :labels, :actives, :categories) WITH ORDINALITY AS word (code, label, active, category, n)
                ON CONFLICT (municipality_code, list, code) DO UPDATE
                SET label = excluded.label, position = excluded.position, active = excluded.active,
                    national_category = excluded.national_category
                WHERE (i.label, i.position, i.active, i.national_category)
                    IS DISTINCT FROM (excluded.label, excluded.position, excluded.active, excluded.national_category)
                """)
                .setParameter("tenant", facts.tenant())
                .setParameter("list", list.name())
                .setParameter("codes", codes(items))
                .setParameter(
                        "labels", items.stream().map(CodeListItemInput::label).toArray(String[]::new))
                .setParameter(
                        "actives", items.stream().map(CodeListItemInput::active).toArray(Boolean[]::new))
                .setParameter(
                        "categories",
                        items.stream().map(CodeListRepository::category).toArray(String[]::new))
                .executeUpdate();
    }

    void retireOthers(ListName list, List<CodeListItemInput> kept) {
        entities.createNativeQuery("""
                UPDATE code_list_item i SET active = false, position = :end
                WHERE i.municipality_code = :tenant AND i.list = :list AND i.code <> ALL(:codes)
                  AND (i.active OR i.position <> :end)
                """)
                .setParameter("tenant", facts.tenant())
                .setParameter("list", list.name())
                .setParameter("codes", codes(kept))
                .setParameter("end", kept.size())
                .executeUpdate();
    }

    private static String category(CodeListItemInput item) {
        return item.nationalCategory() == null ? "" : item.nationalCategory().name();
    }

    private static String[] codes(List<CodeListItemInput> items) {
        return items.stream().map(CodeListItemInput::code).toArray(String[]::new);
    }
}
