package org.vieraugen.web.api.message;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.message.Failure;
import org.vieraugen.application.message.KeepUndelivered;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.web.api.Credentials;

/** Notices that no mail server took (K5). */
@Path("/staff/undelivered")
@Tag(name = "Notices")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@OnePerServer
public class UndeliveredResource {
    private final KeepUndelivered undelivered;
    private final Credentials credentials;

    @Inject
    public UndeliveredResource(KeepUndelivered undelivered, Credentials credentials) {
        this.undelivered = undelivered;
        this.credentials = credentials;
    }

    /** One of them; never the address. */
    @Schema(name = "UndeliveredNotice")
    public record Line(
            UUID id,
            @Schema(description = "What it is about, such as a complaint's reference") String about,
            String kind,
            @Schema(description = "The role that was to be told") String to,
            @Schema(description = "The person who was to be told, where it was one") Optional<String> staff,
            Failure why,
            Instant since) {
        static Line of(KeepUndelivered.Line line) {
            return new Line(
                    line.id(),
                    line.name(),
                    line.notice().kind().code(),
                    line.notice().to().name(),
                    line.notice().staff().map(StaffKey::text),
                    line.why(),
                    line.since());
        }
    }

    @GET
    @Operation(
            operationId = "listUndeliveredNotices",
            summary = "What could not be delivered, the latest first",
            description = "Of the caller's department, and only what is about something that the caller may know of")
    @APIResponse(responseCode = "403", ref = "#/components/responses/denied")
    public List<Line> list() {
        return undelivered.list(credentials.caller()).stream().map(Line::of).toList();
    }

    @POST
    @Path("{id}/delivery")
    @Operation(operationId = "sendNoticeAgain", summary = "Try once more, as if the notice were new")
    @APIResponse(responseCode = "204", description = "It waits to be sent")
    @APIResponse(responseCode = "403", ref = "#/components/responses/denied")
    public void sendAgain(@PathParam("id") UUID id) {
        undelivered.sendAgain(credentials.caller(), id);
    }

    @POST
    @Path("{id}/laying-aside")
    @Operation(operationId = "layNoticeAside", summary = "It was told in another way, or needs not be told any more")
    @APIResponse(responseCode = "204", description = "It is not tried any more")
    @APIResponse(responseCode = "403", ref = "#/components/responses/denied")
    public void layAside(@PathParam("id") UUID id) {
        undelivered.layAside(credentials.caller(), id);
    }
}
