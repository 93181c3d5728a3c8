package sasaeai.shared.tenant;

import jakarta.enterprise.context.RequestScoped;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Who asks for what on behalf of which municipality; goes with every connection into the audit. */
@RequestScoped
public class RequestFacts {
    /** The claim that names the caller's municipality, and the attribute of the identity that keeps what it said. */
    public static final String MUNICIPALITY = "municipality";

    /** Matches no municipality: a connection without a tenant sees no row. */
    static final String NO_TENANT = "";

    private String tenant = NO_TENANT;
    private String subject = "anonymous";
    private String operation = "";
    private String requestId = "";
    private Supplier<String> remote = () -> "";
    private @Nullable String reason;

    /** Work without a caller, such as a job: the audit names the job. */
    public void actAsSystem(String tenant, String operation) {
        this.tenant = tenant;
        this.subject = "system";
        this.operation = operation;
    }

    public void enter(String tenant) {
        this.tenant = tenant;
    }

    public void identify(String subject) {
        this.subject = subject;
    }

    /** @param remote from where; worked out only for what is written down */
    void describe(String operation, String requestId, Supplier<String> remote, @Nullable String reason) {
        this.operation = operation;
        this.requestId = requestId;
        this.remote = remote;
        this.reason = reason;
    }

    public String tenant() {
        return tenant;
    }

    public String subject() {
        return subject;
    }

    public String operation() {
        return operation;
    }

    String requestId() {
        return requestId;
    }

    String remote() {
        return remote.get();
    }

    @Nullable
    String reason() {
        return reason;
    }
}
