package sasaeai.shared.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import sasaeai.shared.web.AnswerStamp;

/** Writes down who read whose personal data; writes are written down by triggers, reads have to say so. */
@ApplicationScoped
public class PersonalDataReads {
    private final EntityManager entities;
    private final AnswerStamp stamp;

    PersonalDataReads(EntityManager entities, AnswerStamp stamp) {
        this.entities = entities;
        this.stamp = stamp;
    }

    /** In the transaction of the read: what cannot be written down is not shown. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String entity, Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            stamp.forget(); // each time counts, so the next one must come here too
            entities.createNativeQuery("SELECT audit_read(:entity, :ids)::text")
                    .setParameter("entity", entity)
                    .setParameter("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                    .getSingleResult();
        }
    }
}
