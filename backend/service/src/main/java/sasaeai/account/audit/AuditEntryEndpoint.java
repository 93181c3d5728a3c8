package sasaeai.account.audit;

import static sasaeai.account.Roles.CITY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.PageRequest;

/** The audit of every write and of every read of personal data. */
@Path("/api/v1/municipalities/{code}/audit-entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "account")
class AuditEntryEndpoint {
    private final AuditEntryService entries;

    AuditEntryEndpoint(AuditEntryService entries) {
        this.entries = entries;
    }

    @GET
    @RolesAllowed(CITY)
    @Operation(operationId = "listAuditEntries", summary = "Who did what, newest first")
    @APIResponseSchema(value = AuditEntryPage.class, responseCode = "200")
    public Json list(@BeanParam @Valid AuditEntryFilter filter, @BeanParam @Valid PageRequest page) {
        return entries.list(filter, page);
    }
}
