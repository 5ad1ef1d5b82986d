package org.vieraugen.web.api.complaint;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.reception.LeaveList;
import org.vieraugen.application.reception.SettleName;
import org.vieraugen.application.review.ReinstateName;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.TakesKey;

/** Whom the names in a complaint mean, and who leaves the list of those it is about. */
@Path("/staff/complaints/{reference}")
@Tag(name = "Names")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@APIResponse(
        responseCode = "200",
        description = "Done",
        content = @Content(schema = @Schema(implementation = Acted.class)))
@APIResponse(responseCode = "404", ref = "#/components/responses/unknown")
@APIResponse(responseCode = "409", ref = "#/components/responses/rule")
@APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
@TakesKey
@OnePerServer
public class NamesResource {
    private final Credentials credentials;
    private final SettleName settle;
    private final ReinstateName reinstate;
    private final LeaveList leave;

    @Inject
    public NamesResource(Credentials credentials, SettleName settle, ReinstateName reinstate, LeaveList leave) {
        this.credentials = credentials;
        this.settle = settle;
        this.reinstate = reinstate;
        this.leave = leave;
    }

    /** Whom a name means. */
    @Schema(name = "NameSettlement")
    public record SettlementRequest(
            @Schema(required = true, maxLength = 200) @Nullable String asWritten,
            @Schema(description = "staff keys; empty for somebody outside, or a word that is no name") @Nullable
                    List<String> means,
            @Schema(description = "named only for acts in this complaint, and so challenged (L7)") @Nullable
                    Boolean challenge,
            @Schema(required = true, maxLength = 2000) @Nullable String reason) {}

    /** Which name. */
    @Schema(name = "NameReinstatement")
    public record ReinstatementRequest(@Schema(required = true, maxLength = 200) @Nullable String asWritten) {}

    /** Who is to leave the list, and why. */
    @Schema(name = "Leaving")
    public record LeavingRequest(
            @Schema(required = true, description = "staff keys") @Nullable List<String> staff,
            @Schema(required = true, maxLength = 2000) @Nullable String reason) {}

    private static Set<StaffKey> staff(@Nullable List<String> keys) {
        return keys == null ? Set.of() : keys.stream().map(StaffKey::new).collect(Collectors.toSet());
    }

    @POST
    @Path("names/settlement")
    @Operation(operationId = "settleName", summary = "Say whom a name means, with a reason (C1)")
    public Response settle(@PathParam("reference") Reference reference, SettlementRequest given) {
        return Acted.ok(settle.handle(
                credentials.on(reference),
                Text.required("asWritten", Given.required("asWritten", given.asWritten()), 200),
                staff(given.means()),
                given.challenge() != null && given.challenge(),
                Given.required("reason", given.reason())));
    }

    @POST
    @Path("names/reinstatement")
    @Operation(
            operationId = "reinstateName",
            summary = "As second reviewer, let a name count again that was settled wrongly (C1)")
    public Response reinstate(@PathParam("reference") Reference reference, ReinstatementRequest given) {
        return Acted.ok(reinstate.handle(credentials.on(reference), Given.required("asWritten", given.asWritten())));
    }

    @POST
    @Path("leaving")
    @Operation(
            operationId = "proposeLeaving",
            summary = "Propose that people count as named or as handlers no longer; a second person must confirm (F9)")
    public Response propose(@PathParam("reference") Reference reference, LeavingRequest given) {
        return Acted.ok(leave.propose(
                credentials.on(reference), staff(given.staff()), Given.required("reason", given.reason())));
    }

    @POST
    @Path("leaving/confirmation")
    @Operation(operationId = "confirmLeaving", summary = "Confirm as second person that they leave the list (F9)")
    public Response confirm(@PathParam("reference") Reference reference, TextBody given) {
        return Acted.ok(leave.confirm(credentials.on(reference), given.given()));
    }

    @POST
    @Path("leaving/refusal")
    @Operation(operationId = "refuseLeaving", summary = "Do not confirm that they leave the list (F9)")
    public Response refuse(@PathParam("reference") Reference reference, TextBody given) {
        return Acted.ok(leave.refuse(credentials.on(reference), given.given()));
    }
}
