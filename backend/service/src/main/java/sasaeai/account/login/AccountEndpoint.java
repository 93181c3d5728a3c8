package sasaeai.account.login;

import static sasaeai.account.Roles.CITY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import sasaeai.account.login.keycloak.FirstPasswordInput;
import sasaeai.account.login.keycloak.FirstPasswordView;
import sasaeai.account.login.view.AccountView;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.web.Created;
import sasaeai.shared.web.ETag;

/** Logins of the municipality; only the city invites. */
@Path("/api/v1/municipalities/{code}/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "account")
@RolesAllowed(CITY)
class AccountEndpoint {
    private final AccountService accounts;

    AccountEndpoint(AccountService accounts) {
        this.accounts = accounts;
    }

    @GET
    @Operation(operationId = "listAccounts", summary = "Logins, in the order of their invitation")
    @APIResponseSchema(value = AccountPage.class, responseCode = "200")
    public Json list(@BeanParam @Valid AccountFilter filter, @BeanParam @Valid PageRequest page) {
        return accounts.list(filter, page);
    }

    @POST
    @Operation(
            operationId = "createAccount",
            summary = "Invite somebody; PENDING while Keycloak does not know of it yet")
    @APIResponseSchema(value = AccountView.class, responseCode = "201")
    public Created create(
            @HeaderParam("Idempotency-Key") @Nullable @Size(max = 100) String key, @NotNull @Valid AccountInput input) {
        return accounts.create(key, input);
    }

    @GET
    @Path("{accountId}")
    @Operation(operationId = "getAccount", summary = "One login")
    @APIResponseSchema(value = AccountView.class, responseCode = "200")
    public Json get(@PathParam("accountId") UUID id) {
        return accounts.get(id);
    }

    @PUT
    @Path("{accountId}")
    @Operation(operationId = "replaceAccount", summary = "Rename, move or disable a login; takes effect at once")
    @APIResponseSchema(value = AccountView.class, responseCode = "200")
    public Json replace(
            @PathParam("accountId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AccountChangeInput input) {
        return accounts.replace(id, ETag.require(ifMatch), input);
    }

    @POST
    @Path("{accountId}/first-password")
    @Operation(
            operationId = "createFirstPassword",
            summary = "A temporary password to hand over on paper; shown once, ends the login's sessions")
    @APIResponseSchema(value = FirstPasswordView.class, responseCode = "200")
    public Json firstPassword(@PathParam("accountId") UUID id, @NotNull @Valid FirstPasswordInput input) {
        return accounts.issueFirstPassword(id, input);
    }

    @POST
    @Path("{accountId}/provisioning")
    @Operation(operationId = "createProvisioning", summary = "Make Keycloak hold what this account says, again")
    @APIResponseSchema(value = AccountView.class, responseCode = "200")
    public Json provision(@PathParam("accountId") UUID id) {
        return accounts.provision(id);
    }
}
