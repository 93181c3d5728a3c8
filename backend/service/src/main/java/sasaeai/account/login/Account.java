package sasaeai.account.login;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Role;
import sasaeai.account.login.keycloak.KeycloakUser;
import sasaeai.account.login.view.AccountStatus;
import sasaeai.account.login.view.Provisioning;
import sasaeai.shared.problem.ProblemException;

/** A login: Keycloak owns its credentials, this row owns role, scope and whether it may be used. */
@Entity
class Account {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @TenantId
    private String municipalityCode;

    private String username;

    @OptimisticLock(excluded = true) // a repair in the background must not spoil what somebody is editing
    private @Nullable String subject;

    private String label;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable UUID personId;

    @Enumerated(EnumType.STRING)
    private AccountStatus status = AccountStatus.ACTIVE;

    @Enumerated(EnumType.STRING)
    @OptimisticLock(excluded = true)
    private Provisioning provisioning = Provisioning.PENDING;

    @ElementCollection
    @CollectionTable(name = "account_center", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "center_id")
    private Set<UUID> centerIds = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Account() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets id and tenant
    Account(String username, String label, Role role, @Nullable UUID personId, Set<UUID> centers) {
        this.username = username;
        this.label = label;
        this.role = role;
        this.personId = personId;
        work(centers);
    }

    /** Takes over what may change; Keycloak has to hear of it. */
    void change(AccountChangeInput input) {
        label = input.label();
        work(input.centers());
        status = input.status();
        provisioning = Provisioning.PENDING;
    }

    void disable() {
        status = AccountStatus.DISABLED;
        provisioning = Provisioning.PENDING;
    }

    /** Keycloak holds what this row says, under this subject. */
    void provisioned(String knownAs) {
        subject = knownAs;
        provisioning = Provisioning.DONE;
    }

    /** Center staff work for at least one center, nobody else for any. */
    private void work(Set<UUID> centers) {
        if (centers.isEmpty() == (role == Role.ANSHIN_CENTER)) {
            throw ProblemException.invalid("/centerIds", centers.isEmpty() ? "required" : "not-allowed");
        }
        if (!centerIds.equals(centers)) {
            centerIds.clear();
            centerIds.addAll(centers);
        }
    }

    /** The half of it that Keycloak has to hold. */
    KeycloakUser inKeycloak() {
        return new KeycloakUser(username, municipalityCode, label, role, active());
    }

    boolean active() {
        return status == AccountStatus.ACTIVE;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String municipalityCode() {
        return municipalityCode;
    }

    String username() {
        return username;
    }

    Role role() {
        return role;
    }

    @Nullable
    UUID personId() {
        return personId;
    }
}
