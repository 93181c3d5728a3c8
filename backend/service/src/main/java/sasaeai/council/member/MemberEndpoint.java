package sasaeai.council.member;

import static sasaeai.account.Roles.ANSHIN_CENTER;
import static sasaeai.account.Roles.CITY;
import static sasaeai.account.Roles.RESIDENT;

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
import sasaeai.shared.read.Json;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.web.Created;
import sasaeai.shared.web.ETag;

/** The members of councils, by capacity. */
@Path("/api/v1/municipalities/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "council")
class MemberEndpoint {
    private final MemberService members;

    MemberEndpoint(MemberService members) {
        this.members = members;
    }

    @GET
    @Path("councils/{councilId}/members")
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(operationId = "listMembers", summary = "Members whose term is running")
    @APIResponseSchema(value = MemberPage.class, responseCode = "200")
    public Json list(
            @PathParam("councilId") UUID councilId,
            @BeanParam @Valid MemberFilter filter,
            @BeanParam @Valid PageRequest page) {
        return members.list(councilId, filter, page);
    }

    @POST
    @Path("councils/{councilId}/members")
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(operationId = "createMember", summary = "Take somebody in")
    @APIResponseSchema(value = MemberView.class, responseCode = "201")
    public Created create(
            @PathParam("councilId") UUID councilId,
            @HeaderParam("Idempotency-Key") @Nullable @Size(max = 100) String key,
            @NotNull @Valid NewMemberInput input) {
        return members.create(councilId, key, input);
    }

    @PUT
    @Path("members/{memberId}")
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(operationId = "replaceMember", summary = "Change capacity, kind or term")
    @APIResponseSchema(value = MemberView.class, responseCode = "200")
    public Json replace(
            @PathParam("memberId") UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid MemberInput input) {
        return members.replace(id, ETag.require(ifMatch), input);
    }

    @POST
    @Path("members/{memberId}/handover")
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(operationId = "handOverMember", summary = "End a term and start the successor's, in one action")
    @APIResponseSchema(value = MemberView.class, responseCode = "201")
    public Created handOver(
            @PathParam("memberId") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable @Size(max = 100) String key,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid HandoverInput input) {
        return members.handOver(id, key, ETag.require(ifMatch), input);
    }
}
