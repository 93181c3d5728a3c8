package sasaeai.account.login;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.tenant.RequestFacts;
import sasaeai.shared.time.Today;

/** Brings Keycloak up to date with accounts that a fault left pending: soon after Keycloak is back, then every 5 minutes. */
@ApplicationScoped
class AccountRepair {
    private static final Logger LOG = Logger.getLogger(AccountRepair.class);
    private static final Duration EVERY = Duration.ofMinutes(5);

    private final EntityManager entities;
    private final AccountRepository accounts;
    private final AccountProvisioning provisioning;
    private final KeycloakAccounts keycloak;
    private final RequestFacts facts;
    private final JobLock lock;
    private final Today today;
    private volatile Instant next = Instant.MIN;

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

    /** The service starts beside Keycloak, so the first look comes at once and is repeated soon until Keycloak answers. */
    @Scheduled(every = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void regularly() {
        if (!today.now().isBefore(next)) {
            repair();
        }
    }

    @ActivateRequestContext
    void repair() {
        lock.unlessBusy("repair-accounts", () -> {
            List<String> concerned = municipalities();
            if (concerned.isEmpty() || keycloak.answers()) {
                concerned.forEach(this::repair);
                next = today.now().plus(EVERY);
            }
        });
    }

    private void repair(String municipality) {
        facts.actAsSystem(municipality, "repairAccounts");
        QuarkusTransaction.requiringNew().call(accounts::pending).forEach(this::repair);
    }

    /** One that cannot be repaired must not keep the others waiting. */
    private void repair(UUID account) {
        try {
            provisioning.provision(account);
        } catch (ProblemException failure) {
            LOG.warnf("Account %s stays pending: %s", account, failure.type().slug());
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> municipalities() {
        return entities.createNativeQuery("SELECT municipalities_with_pending_accounts()", String.class)
                .getResultList();
    }
}
