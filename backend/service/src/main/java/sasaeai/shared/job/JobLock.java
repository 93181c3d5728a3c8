package sasaeai.shared.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Work that one of any number of copies of the service does; PostgreSQL holds the lock and frees it if the copy dies. */
@ApplicationScoped
public class JobLock {
    private static final int LONGEST_SECONDS = 600;

    private final EntityManager entities;

    JobLock(EntityManager entities) {
        this.entities = entities;
    }

    /** Waits until no other copy is at it. */
    public void inTurn(String job, Runnable work) {
        hold(() -> {
            lock("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext(:job))) AS taken", job);
            work.run();
        });
    }

    /** Does nothing when another copy is at it. */
    public void unlessBusy(String job, Runnable work) {
        hold(() -> {
            if (Boolean.TRUE.equals(lock("SELECT pg_try_advisory_xact_lock(hashtext(:job))", job))) {
                work.run();
            }
        });
    }

    private static void hold(Runnable locked) {
        QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(locked);
    }

    private Object lock(String sql, String job) {
        return entities.createNativeQuery(sql).setParameter("job", job).getSingleResult();
    }
}
