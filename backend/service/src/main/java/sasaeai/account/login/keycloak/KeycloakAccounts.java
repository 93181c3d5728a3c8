package sasaeai.account.login.keycloak;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.admin.client.resource.UsersResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import sasaeai.account.Roles;
import sasaeai.shared.problem.ProblemError;
import sasaeai.shared.problem.ProblemException;

/** Keycloak's half of an account. Each step may be repeated at any time and ends in the same state. */
@ApplicationScoped
public class KeycloakAccounts {
    private static final Logger LOG = Logger.getLogger(KeycloakAccounts.class);
    private static final String MUNICIPALITY = "municipality";
    private static final String LOCALE = "locale";
    private static final Set<String> OUR_ROLES = Set.of(Roles.CITY, Roles.ANSHIN_CENTER, Roles.RESIDENT);

    private final KeycloakAdmin keycloak;

    KeycloakAccounts(KeycloakAdmin keycloak) {
        this.keycloak = keycloak;
    }

    /** Whether it makes sense to begin. */
    public boolean answers() {
        try {
            return reach(users -> users.search("", 0, 1)) != null;
        } catch (ProblemException away) {
            return false;
        }
    }

    /**
     * The subject of this municipality's user; 409 when the name belongs to anybody else, such as an administrator.
     *
     * @param place where the caller wrote the name, if it was written now
     */
    public Optional<String> find(String username, String municipality, ProblemError... place) {
        Optional<UserRepresentation> found =
                reach(users -> users.searchByUsername(username, true).stream().findFirst());
        found.ifPresent(user -> requireOurs(user, municipality, place));
        return found.map(UserRepresentation::getId);
    }

    /** A new user, ready for its first password; with one when it is given, to be changed at the first login. */
    public String create(KeycloakUser wanted, @Nullable String firstPassword) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(wanted.username());
        describe(user, wanted);
        if (firstPassword != null) {
            user.setCredentials(List.of(temporary(firstPassword)));
        }
        return reach(users -> {
            try (Response answer = users.create(user)) {
                return CreatedResponseUtil.getCreatedId(answer);
            }
        });
    }

    /** Enabled or not, role, municipality and language as the account says; sessions of a disabled one end. */
    public void align(String subject, KeycloakUser wanted) {
        reach(users -> {
            UserResource resource = users.get(subject);
            UserRepresentation user = resource.toRepresentation();
            describe(user, wanted);
            resource.update(user);
            giveRole(resource, wanted);
            if (!wanted.enabled()) {
                resource.logout();
            }
            return subject;
        });
    }

    /** Replaces whatever credential opened this login before, so whoever holds one of its sessions is sent away. */
    public FirstPasswordView issueFirstPassword(String subject, KeycloakUser holder, boolean passkey) {
        Set<RequiredAction> actions = EnumSet.of(RequiredAction.UPDATE_PASSWORD);
        if (passkey) {
            actions.add(RequiredAction.REGISTER_PASSKEY);
        }
        String password = FirstPassword.random();
        resetPassword(subject, password, actions);
        return new FirstPasswordView(holder.username(), password, List.copyOf(actions));
    }

    private void resetPassword(String subject, String password, Set<RequiredAction> actions) {
        reach(users -> {
            UserResource resource = users.get(subject);
            resource.resetPassword(temporary(password));
            UserRepresentation user = resource.toRepresentation();
            user.setRequiredActions(
                    actions.stream().map(RequiredAction::alias).sorted().toList());
            resource.update(user);
            resource.logout();
            return subject;
        });
    }

    private static void requireOurs(UserRepresentation user, String municipality, ProblemError... place) {
        Map<String, List<String>> attributes = user.getAttributes() == null ? Map.of() : user.getAttributes();
        if (!List.of(municipality).equals(attributes.get(MUNICIPALITY))) {
            throw new ProblemException(KeycloakProblem.USERNAME_TAKEN, place);
        }
    }

    private static void describe(UserRepresentation user, KeycloakUser wanted) {
        Map<String, List<String>> attributes =
                user.getAttributes() == null ? new HashMap<>() : new HashMap<>(user.getAttributes());
        attributes.put(MUNICIPALITY, List.of(wanted.municipalityCode()));
        attributes.putIfAbsent(LOCALE, List.of("ja")); // whoever chose another language keeps it
        user.setAttributes(attributes);
        user.setEnabled(wanted.enabled());
        // Shown in Keycloak's own pages, which refuse some punctuation in names.
        user.setLastName(wanted.label().replaceAll("[<>&\"$%!#?§;*~/\\\\|^=\\[\\]{}()\\p{Cntrl}]", " "));
    }

    private static void giveRole(UserResource resource, KeycloakUser holder) {
        String wanted = holder.role().name().toLowerCase(Locale.ROOT);
        List<RoleRepresentation> held = resource.roles().realmLevel().listAll();
        List<RoleRepresentation> former = held.stream()
                .filter(role ->
                        OUR_ROLES.contains(role.getName()) && !role.getName().equals(wanted))
                .toList();
        if (!former.isEmpty()) {
            resource.roles().realmLevel().remove(former);
        }
        if (held.stream().noneMatch(role -> role.getName().equals(wanted))) {
            // The service account may hand out roles but not read the realm's list of them.
            resource.roles()
                    .realmLevel()
                    .add(resource.roles().realmLevel().listAvailable().stream()
                            .filter(role -> role.getName().equals(wanted))
                            .toList());
        }
    }

    private static CredentialRepresentation temporary(String password) {
        CredentialRepresentation credential = new CredentialRepresentation();
        credential.setType(CredentialRepresentation.PASSWORD);
        credential.setValue(password);
        credential.setTemporary(true);
        return credential;
    }

    private <T> T reach(Function<UsersResource, T> step) {
        try {
            return step.apply(keycloak.users());
        } catch (WebApplicationException refused) {
            throw unavailable("status " + refused.getResponse().getStatus(), refused);
        } catch (ProcessingException away) {
            throw unavailable("not reached", away);
        }
    }

    /** The cause is not logged: Keycloak's own text may repeat what it was sent. */
    private static ProblemException unavailable(String why, Exception cause) {
        LOG.warnf("Keycloak: %s (%s)", why, cause.getClass().getSimpleName());
        return new ProblemException(KeycloakProblem.IDENTITY_PROVIDER_UNAVAILABLE);
    }
}
