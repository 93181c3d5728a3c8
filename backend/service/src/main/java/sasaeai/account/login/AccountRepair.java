package sasaeai.account.login;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import sasaeai.account.login.keycloak.KeycloakAccounts;
import sasaeai.shared.job.JobLock;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.tenant.RequestFacts;
import sasaeai.shared.time.Today;

/**
 * Brings Keycloak up to date with accounts that a fault, or a start beside a Keycloak that was not ready, left pending:
 * within seconds once Keycloak answers, and every 5 minutes for one that it refuses.
 */
@ApplicationScoped
class AccountRepair {
    private static final Logger LOG = Logger.getLogger(AccountRepair.class);
    private static final Duration REST = Duration.ofMinutes(5);

    private final EntityManager entities;
    private final AccountRepository accounts;
    private final AccountProvisioning provisioning;
    private final KeycloakAccounts keycloak;
    private final RequestFacts facts;
    private final JobLock lock;
    private final Today today;
    private final Map<UUID, Instant> resting = new ConcurrentHashMap<>();

    AccountRepair(
            EntityManager entities,
            AccountRepository accounts,
            AccountProvisioning provisioning,
            KeycloakAccounts keycloak,
            RequestFacts facts,
            JobLock lock,
            Today today) {
        this.entities = entities;
        this.accounts = accounts;
        this.provisioning = provisioning;
        this.keycloak = keycloak;
        this.facts = facts;
        this.lock = lock;
        this.today = today;
    }

    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void repair() {
        // The first municipality that meets a silent Keycloak speaks for the others.
        lock.unlessBusy("repair-accounts", () -> {
            for (String municipality : municipalities()) {
                if (!repaired(municipality)) {
                    return;
                }
            }
        });
    }

    private boolean repaired(String municipality) {
        facts.actAsSystem(municipality, "repairAccounts");
        List<UUID> due = QuarkusTransaction.requiringNew().call(accounts::pending).stream()
                .filter(this::due)
                .toList();
        if (due.isEmpty()) {
            return true;
        }
        boolean answers = keycloak.answers();
        if (answers) {
            due.forEach(this::repair);
        }
        return answers;
    }

    /** One that cannot be repaired must not keep the others waiting, nor Keycloak busy. */
    private void repair(UUID account) {
        try {
            provisioning.provision(account);
            resting.remove(account);
        } catch (ProblemException failure) {
            resting.put(account, today.now().plus(REST));
            LOG.warnf("Account %s stays pending: %s", account, failure.type().slug());
        }
    }

    private boolean due(UUID account) {
        Instant until = resting.get(account);
        return until == null || !today.now().isBefore(until);
    }

    @SuppressWarnings("unchecked")
    private List<String> municipalities() {
        return entities.createNativeQuery("SELECT municipalities_with_pending_accounts()", String.class)
                .getResultList();
    }
}
