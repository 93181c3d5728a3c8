package sasaeai.gap;

import static sasaeai.account.Roles.ANSHIN_CENTER;
import static sasaeai.account.Roles.CITY;
import static sasaeai.account.Roles.RESIDENT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import sasaeai.gap.reading.GapFilter;
import sasaeai.gap.view.GapEvidence;
import sasaeai.gap.view.GapGrid;
import sasaeai.shared.read.Json;
import sasaeai.shared.web.Created;

/** Gaps (足りない所): where help of a kind is missing, with what is known of it. */
@Path("/api/v1/municipalities/{code}/gaps")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "gap")
class GapEndpoint {
    private final GapService gaps;
    private final GapAgendaService agendas;

    GapEndpoint(GapService gaps, GapAgendaService agendas) {
        this.gaps = gaps;
        this.agendas = agendas;
    }

    @GET
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(
            operationId = "listGaps",
            summary = "Areas × kinds of help: enough, far, missing, or nobody has looked",
            description =
                    "Only help counts that is published and was confirmed within a year. Voices are counted exactly"
                            + " for the city and centers and in bands for members of councils.")
    @APIResponseSchema(value = GapGrid.class, responseCode = "200")
    public Json list(@BeanParam @Valid GapFilter filter) {
        return gaps.grid(filter);
    }

    @GET
    @Path("{areaId}/{kind}")
    @RolesAllowed({CITY, ANSHIN_CENTER, RESIDENT})
    @Operation(
            operationId = "getGap",
            summary = "What is behind one cell: who needs it, what is near, where it could be, whom to visit")
    @APIResponseSchema(value = GapEvidence.class, responseCode = "200")
    public Json get(
            @PathParam("areaId") UUID areaId,
            @PathParam("kind") String kind,
            @QueryParam("within")
                    @Parameter(description = "Metres that count as walking distance")
                    @DefaultValue("500")
                    @Min(100)
                    @Max(3000)
                    int within,
            @QueryParam("asOf") @Parameter(description = "As it stood on this day; without it today") @Nullable
                    LocalDate asOf) {
        return gaps.evidence(areaId, kind, within, asOf);
    }

    @POST
    @Path("{areaId}/{kind}/agenda-items")
    @RolesAllowed({CITY, ANSHIN_CENTER})
    @Operation(
            operationId = "createGapAgendaItem",
            summary = "Put a gap on the agenda of a meeting",
            description =
                    "Without meetingId the next meeting of the council of the area, or of the nearest area around it"
                            + " that has one. In a meeting it stands once, however often it is asked for.")
    @APIResponseSchema(value = GapAgendaView.class, responseCode = "201")
    public Created putOnAgenda(
            @PathParam("areaId") UUID areaId,
            @PathParam("kind") String kind,
            @HeaderParam("Idempotency-Key") @Nullable @Size(max = 100) String key,
            @NotNull @Valid GapAgendaInput input) {
        return agendas.put(areaId, kind, key, input);
    }
}
