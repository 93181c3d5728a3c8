package sasaeai.resource.intake;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.Map;
import sasaeai.shared.job.JobLock;
import sasaeai.shared.read.PlainSql;

/** Deletes lists that were brought a day ago and never saved, with their files. */
@ApplicationScoped
class OldImports {
    private final PlainSql sql;
    private final JobLock lock;

    OldImports(PlainSql sql, JobLock lock) {
        this.sql = sql;
        this.lock = lock;
    }

    @Scheduled(every = "1h", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void delete() {
        lock.unlessBusy(
                "old-resource-imports",
                () -> sql.list("SELECT delete_old_resource_imports()", Map.of(), row -> row.getInt(1)));
    }
}
