package sasaeai.account.login;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Role;
import sasaeai.municipality.MunicipalityRegistry;
import sasaeai.shared.job.JobLock;
import sasaeai.shared.tenant.RequestFacts;

/** Lets in the municipalities that the operator names, each with one city login that can invite all others. */
@ApplicationScoped
class FirstOfficers {
    private final List<FirstOfficer> officers;
    private final Optional<String> password;
    private final MunicipalityRegistry municipalities;
    private final AccountRepository accounts;
    private final RequestFacts facts;
    private final JobLock lock;

    FirstOfficers(
            @ConfigProperty(name = "sasaeai.municipalities") Optional<List<String>> entries,
            @ConfigProperty(name = "sasaeai.first-password") Optional<String> password,
            MunicipalityRegistry municipalities,
            AccountRepository accounts,
            RequestFacts facts,
            JobLock lock) {
        this.officers =
                entries.orElse(List.of()).stream().map(FirstOfficer::parse).toList();
        this.password = password;
        this.municipalities = municipalities;
        this.accounts = accounts;
        this.facts = facts;
        this.lock = lock;
    }

    /** Rows only; Keycloak learns of them from the repair job, whenever it answers. */
    @ActivateRequestContext
    void admit(@Observes StartupEvent start) {
        admit(officers);
    }

    void admit(List<FirstOfficer> named) {
        if (!named.isEmpty()) {
            lock.inTurn("first-officers", () -> named.forEach(this::admit));
        }
    }

    /** The temporary password that a first officer's user is created with; nobody else's. */
    @Nullable
    String passwordOf(Account account) {
        boolean first = account.role() == Role.CITY
                && officers.stream()
                        .anyMatch(officer -> officer.username().equals(account.username())
                                && officer.code().equals(account.municipalityCode()));
        return first ? password.orElse(null) : null;
    }

    private void admit(FirstOfficer officer) {
        municipalities.register(officer.code(), officer.municipality());
        facts.actAsSystem(officer.code(), "admitFirstOfficer");
        QuarkusTransaction.requiringNew().run(() -> {
            if (!accounts.exists(officer.username())) {
                accounts.persist(
                        new Account(officer.username(), officer.municipality() + " 担当", Role.CITY, null, Set.of()));
            }
        });
    }
}
