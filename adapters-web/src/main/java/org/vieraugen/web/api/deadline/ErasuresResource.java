package org.vieraugen.web.api.deadline;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.Certificate;
import org.vieraugen.application.retention.EraseDue;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.department.Role;
import org.vieraugen.web.api.Credentials;

/** What is kept for longer than its time: listed first, then erased one by one (I7, I8). */
@Path("/staff/erasures")
@Tag(name = "Retention")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@OnePerServer
public class ErasuresResource {
    private final Credentials credentials;
    private final EraseDue erase;

    @Inject
    public ErasuresResource(Credentials credentials, EraseDue erase) {
        this.credentials = credentials;
        this.erase = erase;
    }

    /** What a run would erase, and what a hold keeps from it. */
    @Schema(name = "ErasuresDue")
    public record ErasuresDue(List<Due> due) {}

    /** A complaint whose time is over. */
    @Schema(name = "ErasureDue")
    public record Due(
            String reference,
            Status status,
            LocalDate due,
            @Schema(description = "A hold keeps it") boolean held,
            @Schema(description = "Two people agreed to erase it before its time") boolean early,
            @Schema(description = "Messages, findings and other leaves of the file") int leaves,
            int files) {
        static Due of(EraseDue.Due it) {
            return new Due(it.reference(), it.status(), it.due(), it.held(), it.early(), it.leaves(), it.files());
        }
    }

    /** What was erased, as the journal says it. */
    @Schema(name = "Certificate")
    public record CertificateAnswer(
            String reference,
            Instant at,
            @Schema(description = "The role that erased") Role by,
            @Schema(description = "Two people agreed to erase it before its time") boolean early,
            @Schema(description = "Messages, findings and other leaves of the file") int leaves,
            int files,
            @Schema(description = "Which entry of the complaint's journal says so") int entry,
            @Schema(description = "Of that entry, in hexadecimal") String hash) {
        static CertificateAnswer of(Certificate it) {
            return new CertificateAnswer(
                    it.reference(), it.at(), it.by(), it.early(), it.leaves(), it.files(), it.entry(), it.hash());
        }
    }

    @GET
    @Operation(operationId = "listErasures", summary = "See what is due for erasure; nothing is changed")
    @APIResponse(
            responseCode = "200",
            description = "The complaints, the longest due first",
            content = @Content(schema = @Schema(implementation = ErasuresDue.class)))
    @APIResponse(responseCode = "403", ref = "#/components/responses/denied")
    public Response due() {
        var due = erase.dryRun(credentials.caller());
        return Response.ok(new ErasuresDue(due.stream().map(Due::of).toList())).build();
    }

    @POST
    @Path("{reference}")
    @Operation(operationId = "erase", summary = "Erase one complaint whose announced date is over, for good")
    @APIResponse(
            responseCode = "200",
            description = "The certificate",
            content = @Content(schema = @Schema(implementation = CertificateAnswer.class)))
    @APIResponse(responseCode = "403", ref = "#/components/responses/denied")
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    public Response erase(@PathParam("reference") Reference reference) {
        return Response.ok(CertificateAnswer.of(erase.erase(credentials.caller(), reference)))
                .build();
    }
}
