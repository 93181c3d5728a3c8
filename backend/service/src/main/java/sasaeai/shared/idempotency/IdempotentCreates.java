package sasaeai.shared.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.problem.CommonProblem;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.tenant.RequestFacts;
import sasaeai.shared.web.Created;

/**
 * A create that a flaky phone repeats makes one row and gets the first answer. The key is claimed before and answered
 * in the transaction of the create itself: a second request waits on the claim, and a failed one leaves none behind.
 */
@ApplicationScoped
public class IdempotentCreates {
    private final EntityManager entities;
    private final RequestFacts facts;
    private final ObjectMapper mapper;

    IdempotentCreates(EntityManager entities, RequestFacts facts, ObjectMapper mapper) {
        this.entities = entities;
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
        return entities.createNativeQuery("""
                INSERT INTO idempotency_key (municipality_code, subject, key, fingerprint)
                VALUES (:tenant, :subject, :key, :fingerprint) ON CONFLICT DO NOTHING
                """)
                        .setParameter("tenant", facts.tenant())
                        .setParameter("subject", facts.subject())
                        .setParameter("key", key)
                        .setParameter("fingerprint", fingerprint)
                        .executeUpdate()
                == 1;
    }

    private void remember(String key, Created created) {
        entities.createNativeQuery("""
                UPDATE idempotency_key SET location = :location, etag = :version, body = :body
                WHERE municipality_code = :tenant AND subject = :subject AND key = :key
                """)
                .setParameter("tenant", facts.tenant())
                .setParameter("subject", facts.subject())
                .setParameter("key", key)
                .setParameter("location", created.location())
                .setParameter("version", String.valueOf(created.json().version()))
                .setParameter("body", created.json().text())
                .executeUpdate();
    }

    private Created recall(String key, byte[] fingerprint) {
        Tuple first = (Tuple) entities.createNativeQuery("""
                SELECT fingerprint, location, etag, body FROM idempotency_key
                WHERE municipality_code = :tenant AND subject = :subject AND key = :key
                """, Tuple.class)
                .setParameter("tenant", facts.tenant())
                .setParameter("subject", facts.subject())
                .setParameter("key", key)
                .getSingleResult();
        if (!Arrays.equals(fingerprint, (byte[]) first.get(0))) {
            throw new ProblemException(CommonProblem.IDEMPOTENCY_KEY_REUSED);
        }
        String version = (String) first.get(2);
        return new Created(
                (String) first.get(1),
                new Json("null".equals(version) ? null : Long.valueOf(version), (String) first.get(3)));
    }

    private byte[] fingerprint(Object input) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(facts.operation().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return digest.digest(mapper.writeValueAsBytes(input));
        } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
