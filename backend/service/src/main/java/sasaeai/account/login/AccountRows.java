package sasaeai.account.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.account.CurrentActor;
import sasaeai.account.PersonErased;
import sasaeai.account.Role;
import sasaeai.account.login.view.AccountStatus;
import sasaeai.shared.idempotency.IdempotentCreates;
import sasaeai.shared.problem.ProblemException;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.web.Created;
import sasaeai.shared.web.ETag;

/** The database's half of an account. It is committed first; what Keycloak has to learn of it stays marked as pending. */
@ApplicationScoped
@Transactional
class AccountRows {
    private final AccountRepository accounts;
    private final MemberPersons persons;
    private final CurrentActor currentActor;
    private final IdempotentCreates creates;

    AccountRows(
            AccountRepository accounts, MemberPersons persons, CurrentActor currentActor, IdempotentCreates creates) {
        this.accounts = accounts;
        this.persons = persons;
        this.currentActor = currentActor;
        this.creates = creates;
    }

    Json list(AccountFilter filter, PageRequest page) {
        currentActor.get();
        return accounts.list(filter, page);
    }

    Json get(UUID id) {
        currentActor.get();
        return accounts.view(id);
    }

    Created create(@Nullable String key, AccountInput input) {
        currentActor.get();
        return creates.once(key, input, () -> {
            Account account =
                    new Account(input.username(), input.label(), input.role(), person(input), input.centers());
            accounts.persist(account);
            accounts.flushUnlessTaken(AccountInput.TAKEN);
            return new Created("accounts/" + account.id(), accounts.view(account.id()));
        });
    }

    void replace(UUID id, ETag expected, AccountChangeInput input) {
        Actor actor = currentActor.get();
        Account account = accounts.get(id);
        // Whoever locks the own door cannot open it again, and there may be nobody else with a key.
        if (input.status() == AccountStatus.DISABLED && actor.accountId().equals(id)) {
            throw new ProblemException(AccountProblem.ACCOUNT_EDIT_FORBIDDEN);
        }
        expected.requireMatch(account.version());
        if (input.status() == AccountStatus.ACTIVE && !account.active()) {
            persons.requireKept(account.personId());
        }
        account.change(input);
        accounts.flush();
    }

    void close(@Observes PersonErased erased) {
        accounts.ofPerson(erased.personId()).forEach(Account::disable);
    }

    List<UUID> ofPerson(UUID personId) {
        return accounts.ofPerson(personId).stream().map(Account::id).toList();
    }

    private @Nullable UUID person(AccountInput input) {
        if ((input.memberId() == null) == (input.role() == Role.RESIDENT)) {
            throw ProblemException.invalid("/memberId", input.memberId() == null ? "required" : "not-allowed");
        }
        return input.memberId() == null ? null : persons.of(input.memberId());
    }
}
