package sasaeai.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import sasaeai.shared.tenant.MunicipalityCode;
import sasaeai.shared.tenant.RequestFacts;

/** Lets a municipality in: its row, its first code lists, its area schemes and the area that is all of it. */
@ApplicationScoped
public class MunicipalityRegistry {
    private final EntityManager entities;
    private final RequestFacts facts;

    MunicipalityRegistry(EntityManager entities, RequestFacts facts) {
        this.entities = entities;
        this.facts = facts;
    }

    /**
     * Creates the municipality with all it starts with, or nothing when it is there already: what it has changed since
     * stays. Several copies of the service may call this at once.
     *
     * @return whether it is new
     * @throws IllegalArgumentException when the code's check digit is wrong
     */
    @ActivateRequestContext
    @Transactional(Transactional.TxType.REQUIRES_NEW) // a connection learns its tenant when it leaves the pool
    public boolean register(String code, String name) {
        if (!MunicipalityCode.valid(code)) {
            throw new IllegalArgumentException("Not a municipality's code: " + code);
        }
        facts.actAsSystem(code, "registerMunicipality");
        if (!insertMunicipality(code, name)) {
            return false;
        }
        insertSchemes(code);
        insertCodeList(code, "VOICE_CATEGORY", Defaults.VOICE_CATEGORIES);
        insertCodeList(code, "MEETING_KIND", Defaults.MEETING_KINDS);
        insertCodeList(code, "CAPACITY", Defaults.CAPACITIES);
        insertCodeList(code, "RESOURCE_KIND", Defaults.RESOURCE_KINDS);
        insertCodeList(code, "LIFE_SCENE", Defaults.LIFE_SCENES);
        insertCodeList(code, "ORGANIZER_KIND", Defaults.ORGANIZER_KINDS);
        insertCodeList(code, "MAP_NOTE_KIND", Defaults.MAP_NOTE_KINDS);
        insertWholeArea(code, name);
        return true;
    }

    private boolean insertMunicipality(String code, String name) {
        return entities.createNativeQuery("""
                INSERT INTO municipality (code, name, prefecture) VALUES (:code, :name, :prefecture)
                ON CONFLICT (code) DO NOTHING
                """)
                        .setParameter("code", code)
                        .setParameter("name", name)
                        .setParameter("prefecture", Prefectures.of(code))
                        .executeUpdate()
                == 1;
    }

    private void insertSchemes(String code) {
        entities.createNativeQuery("""
                INSERT INTO area_scheme (municipality_code, code, name, position)
                SELECT :tenant, word.code, word.label, word.n - 1
                FROM unnest(:codes, :labels) WITH ORDINALITY AS word (code, label, n)
                """)
                .setParameter("tenant", code)
                .setParameter("codes", codes(Defaults.AREA_SCHEMES))
                .setParameter("labels", labels(Defaults.AREA_SCHEMES))
                .executeUpdate();
    }

    private void insertCodeList(String code, String list, List<Defaults.Word> words) {
        entities.createNativeQuery("""
                INSERT INTO code_list_item (municipality_code, list, code, label, position, national_category)
                SELECT :tenant, :list, word.code, word.label, word.n - 1, nullif(word.category, '')
                FROM unnest(:codes, :labels, :categories) WITH ORDINALITY AS word (code, label, category, n)
                """)
                .setParameter("tenant", code)
                .setParameter("list", list)
                .setParameter("codes", codes(words))
                .setParameter("labels", labels(words))
                .setParameter("categories", categories(words))
                .executeUpdate();
    }

    private void insertWholeArea(String code, String name) {
        entities.createNativeQuery("""
                INSERT INTO area (municipality_code, scheme_id, name)
                SELECT :tenant, id, :name FROM area_scheme WHERE municipality_code = :tenant AND code = 'CITY'
                """)
                .setParameter("tenant", code)
                .setParameter("name", name)
                .executeUpdate();
    }

    private static String[] codes(List<Defaults.Word> words) {
        return words.stream().map(Defaults.Word::code).toArray(String[]::new);
    }

    private static String[] categories(List<Defaults.Word> words) {
        return words.stream()
                .map(word -> word.category() == null ? "" : word.category().name())
                .toArray(String[]::new);
    }

    private static String[] labels(List<Defaults.Word> words) {
        return words.stream().map(Defaults.Word::label).toArray(String[]::new);
    }
}
