package sasaeai.account.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
        Set<RequiredAction> actions = EnumSet.of(RequiredAction.UPDATE_PASSWORD);
        if (passkey) {
            actions.add(RequiredAction.REGISTER_PASSKEY);
        }
        String password = FirstPassword.random();
        keycloak.resetPassword(subject, password, actions);
        accounts.writeDownUse(id);
        return new FirstPasswordView(account.username(), password, List.copyOf(actions));
    }

    private String provision(Account account) {
        Optional<String> known = keycloak.find(account.username(), account.municipalityCode());
        if (known.isPresent() && accounts.heldByOther(known.get(), account)) {
            throw new ProblemException(AccountProblem.USERNAME_TAKEN);
        }
        String subject = known.orElseGet(() -> keycloak.create(account, firstOfficers.passwordOf(account)));
        keycloak.align(subject, account);
        account.provisioned(subject);
        accounts.flushUnlessTaken();
        return subject;
    }
}
