package sasaeai.shared.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.digest.Sha256;
import sasaeai.shared.problem.CommonProblem;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.PlainSql;
import sasaeai.shared.tenant.RequestFacts;
import sasaeai.shared.web.Created;

/**
 * A create that a flaky phone repeats makes one row and gets the first answer. The key is claimed before and answered
 * in the transaction of the create itself: a second request waits on the claim, and a failed one leaves none behind.
 */
@ApplicationScoped
public class IdempotentCreates {
    private final PlainSql sql;
    private final RequestFacts facts;
    private final ObjectMapper mapper;

    IdempotentCreates(PlainSql sql, RequestFacts facts, ObjectMapper mapper) {
        this.sql = sql;
        this.facts = facts;
        this.mapper = mapper;
    }

    /** Runs {@code create} unless this caller's key has been answered; 422 when the key came with another body. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Created once(@Nullable String key, Object input, Supplier<Created> create) {
        if (key == null || key.isBlank()) {
            return create.get();
        }
        byte[] fingerprint = fingerprint(input);
        if (claim(key, fingerprint)) {
            Created created = create.get();
            remember(key, created);
            return created;
        }
        return recall(key, fingerprint);
    }

    private boolean claim(String key, byte[] fingerprint) {
        return sql.update("""
                INSERT INTO idempotency_key (municipality_code, subject, key, fingerprint)
                VALUES (:tenant, :subject, :key, :fingerprint) ON CONFLICT DO NOTHING
                """, named(key, Map.of("fingerprint", fingerprint))) == 1;
    }

    private void remember(String key, Created created) {
        sql.update(
                """
                UPDATE idempotency_key SET location = :location, etag = :version, body = :body
                WHERE municipality_code = :tenant AND subject = :subject AND key = :key
                """,
                named(
                        key,
                        Map.of(
                                "location", created.location(),
                                "version", String.valueOf(created.json().version()),
                                "body", created.json().text())));
    }

    private Created recall(String key, byte[] fingerprint) {
        First first = sql.list("""
                SELECT fingerprint, location, etag, body FROM idempotency_key
                WHERE municipality_code = :tenant AND subject = :subject AND key = :key
                """, named(key, Map.of()), First::of).getFirst();
        if (!Arrays.equals(fingerprint, first.fingerprint)) {
            throw new ProblemException(CommonProblem.IDEMPOTENCY_KEY_REUSED);
        }
        return new Created(
                first.location,
                new Json("null".equals(first.version) ? null : Long.valueOf(first.version), first.body));
    }

    private Map<String, Object> named(String key, Map<String, ?> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.putAll(Map.of("tenant", facts.tenant(), "subject", facts.subject(), "key", key));
        return values;
    }

    private byte[] fingerprint(Object input) {
        try {
            return Sha256.of(facts.operation() + '\0' + mapper.writeValueAsString(input));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the first request of this key said and got. */
    private record First(byte[] fingerprint, String location, String version, String body) {
        static First of(ResultSet row) throws SQLException {
            return new First(row.getBytes(1), row.getString(2), row.getString(3), row.getString(4));
        }
    }
}
