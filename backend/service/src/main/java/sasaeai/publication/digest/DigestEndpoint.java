package sasaeai.publication.digest;

import jakarta.annotation.security.PermitAll;
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

/** Digests of meetings for everybody. */
@Path("/api/v1/municipalities/{code}/digests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "publication")
class DigestEndpoint {
    private final DigestService digests;

    DigestEndpoint(DigestService digests) {
        this.digests = digests;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listDigests", summary = "What councils wrote for everybody, the latest meeting first")
    @APIResponseSchema(value = DigestPage.class, responseCode = "200")
    public Json list(@BeanParam @Valid PageRequest page) {
        return digests.list(page);
    }
}
