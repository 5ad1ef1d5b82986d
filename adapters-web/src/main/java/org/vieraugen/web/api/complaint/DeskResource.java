package org.vieraugen.web.api.complaint;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
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
import org.vieraugen.application.complaint.TakeBack;
import org.vieraugen.application.completion.Close;
import org.vieraugen.application.completion.RemedyDone;
import org.vieraugen.application.correspondence.HearNamed;
import org.vieraugen.application.correspondence.Reply;
import org.vieraugen.application.correspondence.WriteWorkingCopy;
import org.vieraugen.application.reception.ConfirmRedirection;
import org.vieraugen.application.reception.ProposeRedirection;
import org.vieraugen.application.reception.RefuseRedirection;
import org.vieraugen.application.reception.Triage;
import org.vieraugen.application.review.Extend;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.reception.Clarifying.Clarification;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;

/** The complaints office's acts on one complaint. */
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
@OnePerServer
public class DeskResource {
    @Inject
    Credentials credentials;

    @Inject
    Triage triage;

    @Inject
    Reply reply;

    @Inject
    WriteWorkingCopy workingCopy;

    @Inject
    HearNamed hear;

    @Inject
    Extend extend;

    @Inject
    ProposeRedirection redirect;

    @Inject
    ConfirmRedirection confirmRedirection;

    @Inject
    RefuseRedirection refuseRedirection;

    @Inject
    TakeBack takeBack;

    @Inject
    RemedyDone remedyDone;

    @Inject
    Close close;

    private static Set<StaffKey> staff(@Nullable List<String> keys) {
        return keys == null ? Set.of() : keys.stream().map(StaffKey::new).collect(Collectors.toSet());
    }

    /** What the desk found out. */
    @Schema(name = "Triage")
    public record TriageRequest(
            @Nullable List<NameRequest> named,
            @Schema(description = "staff keys of those who handled the procedure") @Nullable List<String> handlers,
            @Schema(description = "key of the team complained about") @Nullable String aboutTeam) {
        Clarification found() {
            return new Clarification(
                    named == null
                            ? List.of()
                            : named.stream().map(NameRequest::settled).toList(),
                    staff(handlers),
                    Given.text(aboutTeam).map(TeamKey::new));
        }
    }

    /** Whom a name means; an empty list for a unit or somebody outside. */
    @Schema(name = "SettledName")
    public record NameRequest(@Schema(required = true) @Nullable String asWritten, @Nullable List<String> means) {
        Clarification.Settled settled() {
            return new Clarification.Settled(
                    Text.required("named.asWritten", Given.required("named.asWritten", asWritten), 200), staff(means));
        }
    }

    /** Who said what. */
    @Schema(name = "Statement")
    public record StatementRequest(
            @Schema(required = true) @Nullable String staff, @Schema(required = true) @Nullable String text) {}

    /** A later date. */
    @Schema(name = "Extension")
    public record ExtensionRequest(
            @Schema(required = true) @Nullable LocalDate until, @Schema(required = true) @Nullable String reason) {}

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

    /** Which remedy. */
    @Schema(name = "RemedyDone")
    public record RemedyDoneRequest(
            @Schema(required = true, description = "its place in the decision, from 0") @Nullable Integer remedy) {}

    @POST
    @Path("triage")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "triage",
            summary = "Say who is meant by a name, who handled the procedure, which team it is about")
    public Response triage(@PathParam("reference") Reference reference, TriageRequest given) {
        return Acted.ok(triage.handle(credentials.on(reference), given.found()));
    }

    @POST
    @Path("replies")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "reply", summary = "Write to the complainant")
    public Response reply(@PathParam("reference") Reference reference, TextBody given) {
        return Acted.ok(reply.handle(credentials.on(reference), given.given()));
    }

    @POST
    @Path("working-copy")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "writeWorkingCopy", summary = "Write the complaint in German, to work with")
    public Response workingCopy(@PathParam("reference") Reference reference, TextBody given) {
        return Acted.ok(workingCopy.handle(credentials.on(reference), given.given()));
    }

    @POST
    @Path("statements")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "hearNamed", summary = "Write down the statement of the person complained about (F10)")
    public Response hear(@PathParam("reference") Reference reference, StatementRequest given) {
        return Acted.ok(hear.handle(
                credentials.on(reference),
                new StaffKey(Given.required("staff", given.staff())),
                Given.required("text", given.text())));
    }

    @POST
    @Path("extension")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "extend", summary = "Set one later date with a reason, told to the complainant")
    public Response extend(@PathParam("reference") Reference reference, ExtensionRequest given) {
        return Acted.ok(extend.handle(
                credentials.on(reference),
                Given.required("until", given.until()),
                Given.required("reason", given.reason())));
    }

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

    @POST
    @Path("remedies-done")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "remedyDone", summary = "Mark a remedy of the decision as done")
    public Response remedyDone(@PathParam("reference") Reference reference, RemedyDoneRequest given) {
        return Acted.ok(remedyDone.handle(credentials.on(reference), Given.required("remedy", given.remedy())));
    }

    @POST
    @Path("closure")
    @Operation(operationId = "close", summary = "End a decided complaint")
    public Response close(@PathParam("reference") Reference reference) {
        return Acted.ok(close.handle(credentials.on(reference)));
    }
}
