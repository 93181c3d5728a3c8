package sasaeai.account;

import static sasaeai.account.Roles.ANSHIN_CENTER;
import static sasaeai.account.Roles.CITY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sasaeai.shared.read.Json;
import sasaeai.shared.web.ETag;

/** People: personal data, each look at which is written down. */
@Path("/api/v1/municipalities/{code}/people/{personId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "account")
class PersonEndpoint {
    private final PersonService people;

    PersonEndpoint(PersonService people) {
        this.people = people;
    }

    @GET
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(operationId = "getPerson", summary = "One person's contact; the read is audited")
    @APIResponseSchema(value = PersonView.class, responseCode = "200")
    public Json get(@PathParam("personId") UUID id) {
        return people.get(id);
    }

    @PUT
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(operationId = "replacePerson", summary = "Change a person's contact")
    @APIResponseSchema(value = PersonView.class, responseCode = "200")
    public Json replace(
            @PathParam("personId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PersonInput input) {
        return people.replace(id, ETag.require(ifMatch), input);
    }

    @DELETE
    @RolesAllowed(CITY)
    @Operation(operationId = "deletePerson", summary = "Erase a person's data and close the person's login")
    public void erase(@PathParam("personId") UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        people.erase(id, ETag.require(ifMatch));
    }
}
