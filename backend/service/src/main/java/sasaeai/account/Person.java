package sasaeai.account;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.problem.ProblemException;

/** The one place that holds personal data. Once erased it stays as an empty row, so that records keep their shape. */
@Entity
class Person {
    @Id
    @GeneratedValue
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version
    private long version;

    @TenantId
    private String municipalityCode;

    private @Nullable String name;
    private @Nullable String kana;
    private @Nullable String phone;
    private @Nullable String email;
    private @Nullable LocalDate consentOn;
    private @Nullable Instant erasedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Person() {}

    @SuppressWarnings("NullAway.Init") // Hibernate sets id and tenant
    Person(PersonInput input) {
        take(input);
    }

    /** Takes over all of it; 409 once the person is erased. */
    void change(PersonInput input) {
        requireKept();
        take(input);
    }

    void erase(Instant at) {
        requireKept();
        take(new PersonInput(null, null, null, null, null));
        erasedAt = at;
    }

    private void requireKept() {
        if (erasedAt != null) {
            throw new ProblemException(PersonProblem.PERSON_ERASED);
        }
    }

    private void take(PersonInput input) {
        name = input.name();
        kana = input.kana();
        phone = input.phone();
        email = input.email();
        consentOn = input.consentOn();
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
