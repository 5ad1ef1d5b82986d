package org.vieraugen.web.api.complaint;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.TakeBack;
import org.vieraugen.application.reception.ConfirmRedirection;
import org.vieraugen.application.reception.ProposeRedirection;
import org.vieraugen.application.reception.RefuseRedirection;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.TakesKey;

/** Sending a complainant elsewhere, which a second person confirms (F9), and taking back what nobody has answered yet. */
@Path("/staff/complaints/{reference}")
@Tag(name = "Desk")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@APIResponse(
        responseCode = "200",
        description = "Done",
        content = @Content(schema = @Schema(implementation = Acted.class)))
@APIResponse(responseCode = "403", ref = "#/components/responses/denied")
@APIResponse(responseCode = "404", ref = "#/components/responses/unknown")
@APIResponse(responseCode = "409", ref = "#/components/responses/rule")
@APIResponse(responseCode = "412", ref = "#/components/responses/outdated")
@TakesKey
@OnePerServer
public class RedirectionResource {
    private final Credentials credentials;
    private final ProposeRedirection redirect;
    private final ConfirmRedirection confirmRedirection;
    private final RefuseRedirection refuseRedirection;
    private final TakeBack takeBack;

    @Inject
    public RedirectionResource(
            Credentials credentials,
            ProposeRedirection redirect,
            ConfirmRedirection confirmRedirection,
            RefuseRedirection refuseRedirection,
            TakeBack takeBack) {
        this.credentials = credentials;
        this.redirect = redirect;
        this.confirmRedirection = confirmRedirection;
        this.refuseRedirection = refuseRedirection;
        this.takeBack = takeBack;
    }

    /** Where to go instead. */
    @Schema(name = "Redirection")
    public record RedirectionRequest(
            @Schema(required = true, description = "as the complainant reads it") @Nullable String target,
            @Schema(required = true) @Nullable String reason,
            @Schema(description = "whether the complainant agreed to forwarding") @Nullable Boolean consent) {}

    /** Which proposal, and why. */
    @Schema(name = "ProposalWithdrawal")
    public record TakeBackRequest(
            @Schema(required = true) Matter.@Nullable Kind kind,
            @Schema(required = true, maxLength = 2000) @Nullable String reason) {}

    @POST
    @Path("redirection")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "proposeRedirection",
            summary = "Propose to send the complainant elsewhere; a second person must confirm (F9)")
    public Response redirect(@PathParam("reference") Reference reference, RedirectionRequest given) {
        return Acted.ok(redirect.handle(
                credentials.on(reference),
                Given.required("target", given.target()),
                Given.required("reason", given.reason()),
                given.consent() != null && given.consent()));
    }

    @POST
    @Path("redirection/confirmation")
    @Operation(operationId = "confirmRedirection", summary = "Confirm the redirection as second person (F9)")
    public Response confirmRedirection(@PathParam("reference") Reference reference) {
        return Acted.ok(confirmRedirection.handle(credentials.on(reference)));
    }

    @POST
    @Path("redirection/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "refuseRedirection", summary = "Do not confirm the redirection (F9)")
    public Response refuseRedirection(@PathParam("reference") Reference reference, TextBody given) {
        return Acted.ok(refuseRedirection.handle(credentials.on(reference), given.given()));
    }

    @POST
    @Path("proposals/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "takeBack", summary = "Take back what you proposed and nobody has answered yet")
    public Response takeBack(@PathParam("reference") Reference reference, TakeBackRequest given) {
        return Acted.ok(takeBack.handle(
                credentials.on(reference),
                Given.required("kind", given.kind()),
                Given.required("reason", given.reason())));
    }
}
