package sasaeai.municipality;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A municipality that uses this system; its code is the tenant of everything else and never changes. */
@Entity
public class Municipality {
    @Id
    private String code;

    @Version
    private long version;

    private String name;
    private @Nullable String prefecture;
    private String centerLabel;

    @SuppressWarnings("NullAway.Init") // for Hibernate; MunicipalityRegistry creates the rows
    protected Municipality() {}

    void change(MunicipalityInput input) {
        name = input.name();
        prefecture = input.prefecture();
        centerLabel = input.centerLabel();
    }

    long version() {
        return version;
    }
}
