package sasaeai.account.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import sasaeai.account.login.keycloak.FirstPasswordView;
import sasaeai.account.login.keycloak.KeycloakAccounts;
import sasaeai.account.login.keycloak.KeycloakProblem;
import sasaeai.shared.problem.ProblemException;

/**
 * Makes Keycloak hold what the account's row says. The row stays locked meanwhile, so that of two changes the later one
 * also reaches Keycloak last; whatever fails leaves the row as pending, and the next attempt starts over.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class AccountProvisioning {
    private final AccountRepository accounts;
    private final KeycloakAccounts keycloak;
    private final FirstOfficers firstOfficers;

    AccountProvisioning(AccountRepository accounts, KeycloakAccounts keycloak, FirstOfficers firstOfficers) {
        this.accounts = accounts;
        this.keycloak = keycloak;
        this.firstOfficers = firstOfficers;
    }

    /** 409 when the name is somebody else's in Keycloak, 503 when Keycloak does not answer. */
    void provision(UUID id) {
        provision(accounts.lock(id));
    }

    FirstPasswordView issueFirstPassword(UUID id, boolean passkey) {
        Account account = accounts.lock(id);
        if (!account.active()) {
            throw new ProblemException(AccountProblem.ACCOUNT_EDIT_FORBIDDEN);
        }
        String subject = provision(account);
        FirstPasswordView issued = keycloak.issueFirstPassword(subject, account.inKeycloak(), passkey);
        accounts.writeDownUse(id);
        return issued;
    }

    private String provision(Account account) {
        Optional<String> known = keycloak.find(account.username(), account.municipalityCode());
        if (known.isPresent() && accounts.heldByOther(known.get(), account)) {
            throw new ProblemException(KeycloakProblem.USERNAME_TAKEN);
        }
        String subject =
                known.orElseGet(() -> keycloak.create(account.inKeycloak(), firstOfficers.passwordOf(account)));
        keycloak.align(subject, account.inKeycloak());
        account.provisioned(subject);
        accounts.flushUnlessTaken();
        return subject;
    }
}
