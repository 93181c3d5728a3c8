package sasaeai.resource.census.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import sasaeai.shared.read.PlainSql;
import sasaeai.shared.tenant.RequestFacts;

/** The addresses on call sheets. Each print makes new ones beside those that are out already; only hashes are kept. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CensusLinks {
    private static final String MAKE = """
            INSERT INTO census_link (municipality_code, entry_id, token_hash)
            SELECT :tenant, m.entry, decode(m.hash, 'hex') FROM unnest(:entries, :hashes) AS m (entry, hash)
            """;

    private static final String FIND = """
            SELECT l.entry_id FROM census_link l
            JOIN census_entry e ON e.municipality_code = l.municipality_code AND e.id = l.entry_id
            JOIN census_round p ON p.municipality_code = e.municipality_code AND p.id = e.round_id
            WHERE l.municipality_code = :tenant AND l.token_hash = decode(:hash, 'hex')
              AND p.closed_at IS NULL AND p.closes_on >= :today
            """;

    private static final String REVOKE =
            "DELETE FROM census_link WHERE municipality_code = :tenant AND entry_id = :entry";

    private final PlainSql sql;
    private final RequestFacts facts;

    CensusLinks(PlainSql sql, RequestFacts facts) {
        this.sql = sql;
        this.facts = facts;
    }

    /** A new address for each of these entries. */
    public Map<UUID, LinkToken> make(List<UUID> entries) {
        Map<UUID, LinkToken> made = new LinkedHashMap<>();
        entries.forEach(entry -> made.put(entry, LinkToken.random()));
        sql.update(
                MAKE,
                Map.of(
                        "tenant", facts.tenant(),
                        "entries", made.keySet().toArray(UUID[]::new),
                        "hashes", made.values().stream().map(LinkToken::hash).toArray(String[]::new)));
        return made;
    }

    /** The entry that this address answers; nothing for an unknown or revoked one, or where the round is over. */
    public Optional<UUID> find(LinkToken token, LocalDate today) {
        Map<String, Object> values = Map.of("tenant", facts.tenant(), "hash", token.hash(), "today", today);
        return sql.list(FIND, values, row -> row.getObject(1, UUID.class)).stream()
                .findFirst();
    }

    /** All sheets of this entry that are out are void at once. */
    public void revoke(UUID entry) {
        sql.update(REVOKE, Map.of("tenant", facts.tenant(), "entry", entry));
    }
}
