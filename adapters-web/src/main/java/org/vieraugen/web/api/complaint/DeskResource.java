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
import org.vieraugen.application.correspondence.HearNamed;
import org.vieraugen.application.correspondence.Reply;
import org.vieraugen.application.correspondence.WriteWorkingCopy;
import org.vieraugen.application.reception.Triage;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.reception.Clarifying.Clarification;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.TakesKey;

/** The complaints office works a complaint: triage, statements, answers, and a copy to work with. */
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
public class DeskResource {
    private final Credentials credentials;
    private final Triage triage;
    private final Reply reply;
    private final WriteWorkingCopy workingCopy;
    private final HearNamed hear;

    @Inject
    public DeskResource(
            Credentials credentials, Triage triage, Reply reply, WriteWorkingCopy workingCopy, HearNamed hear) {
        this.credentials = credentials;
        this.triage = triage;
        this.reply = reply;
        this.workingCopy = workingCopy;
        this.hear = hear;
    }

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

    /** What is written to the complainant. */
    @Schema(name = "Reply")
    public record ReplyRequest(
            @Schema(required = true, maxLength = 20000, description = "in German") @Nullable String text,
            @Schema(
                            description = "the same in the complainant's language; never for a complaint in German",
                            maxLength = 20000)
                    @Nullable
                    String textInTheirs) {}

    /** Who said what. */
    @Schema(name = "Statement")
    public record StatementRequest(
            @Schema(required = true) @Nullable String staff, @Schema(required = true) @Nullable String text) {}

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
    public Response reply(@PathParam("reference") Reference reference, ReplyRequest given) {
        return Acted.ok(reply.handle(
                credentials.on(reference), Given.required("text", given.text()), Given.text(given.textInTheirs())));
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
}
