package sasaeai.account.login;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import sasaeai.account.CurrentActor;
import sasaeai.account.PersonErased;
import sasaeai.account.login.keycloak.FirstPasswordInput;
import sasaeai.account.login.keycloak.FirstPasswordView;
import sasaeai.account.login.keycloak.KeycloakAccounts;
import sasaeai.account.login.keycloak.KeycloakProblem;
import sasaeai.account.login.view.AccountView;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.JsonReads;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.web.Created;
import sasaeai.shared.web.ETag;

/** Invites, changes and repairs accounts: first the row, then Keycloak, then the view of what came of it. */
@ApplicationScoped
class AccountService {
    private static final Logger LOG = Logger.getLogger(AccountService.class);

    private final AccountRows rows;
    private final AccountProvisioning provisioning;
    private final KeycloakAccounts keycloak;
    private final CurrentActor currentActor;
    private final JsonReads reads;
    private final ObjectMapper mapper;

    AccountService(
            AccountRows rows,
            AccountProvisioning provisioning,
            KeycloakAccounts keycloak,
            CurrentActor currentActor,
            JsonReads reads,
            ObjectMapper mapper) {
        this.rows = rows;
        this.provisioning = provisioning;
        this.keycloak = keycloak;
        this.currentActor = currentActor;
        this.reads = reads;
        this.mapper = mapper;
    }

    Json list(AccountFilter filter, PageRequest page) {
        return rows.list(filter, page);
    }

    Json get(UUID id) {
        return rows.get(id);
    }

    /** An invitation stands even while Keycloak is away; it then says PENDING. */
    Created create(@Nullable String key, AccountInput input) {
        refuseForeign(input.username());
        Created created = rows.create(key, input);
        UUID id = reads.as(AccountView.class, created.json()).id();
        provisionOrLeavePending(id);
        return new Created(created.location(), rows.get(id));
    }

    Json replace(UUID id, ETag expected, AccountChangeInput input) {
        rows.replace(id, expected, input);
        provisionOrLeavePending(id);
        return rows.get(id);
    }

    Json provision(UUID id) {
        rows.get(id);
        provisioning.provision(id);
        return rows.get(id);
    }

    /** Not repeatable by key on purpose: a kept answer would be a kept password. */
    Json issueFirstPassword(UUID id, FirstPasswordInput input) {
        currentActor.get();
        boolean passkey = Boolean.TRUE.equals(input.passkey());
        return shown(provisioning.issueFirstPassword(id, passkey));
    }

    void close(@Observes(during = TransactionPhase.AFTER_SUCCESS) PersonErased erased) {
        rows.ofPerson(erased.personId()).forEach(this::provisionOrLeavePending);
    }

    private Json shown(FirstPasswordView view) {
        try {
            return new Json(null, mapper.writeValueAsString(view));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Asked before the row is written, so that a name that can never work leaves nothing behind. */
    private void refuseForeign(String username) {
        String municipality = currentActor.get().municipalityCode();
        try {
            keycloak.find(username, municipality, AccountInput.TAKEN);
        } catch (ProblemException failure) {
            if (failure.type() != KeycloakProblem.IDENTITY_PROVIDER_UNAVAILABLE) {
                throw failure;
            }
        }
    }

    private void provisionOrLeavePending(UUID id) {
        try {
            provisioning.provision(id);
        } catch (ProblemException failure) {
            LOG.warnf("Account %s stays pending: %s", id, failure.type().slug());
        }
    }
}
