package org.vieraugen.web.api.deadline;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.due.DueList.Filter;
import org.vieraugen.application.due.KeepDigest;
import org.vieraugen.application.due.KeepDigest.State;
import org.vieraugen.application.due.ReadDue;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;

/** The board of what is due, and whether it comes by mail. */
@Path("/staff/due")
@Tag(name = "Cases")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@OnePerServer
public class DueResource {
    private final Credentials credentials;
    private final ReadDue due;
    private final KeepDigest digest;

    @Inject
    public DueResource(Credentials credentials, ReadDue due, KeepDigest digest) {
        this.credentials = credentials;
        this.due = due;
        this.digest = digest;
    }

    /** Whether what is due is mailed to the caller in the morning of working days. */
    @Schema(name = "DigestState")
    public record DigestState(
            @Schema(description = "NO_ADDRESS where the definition gives the person no own address") State state) {}

    /** What the caller wants. */
    @Schema(name = "DigestWish")
    public record Wish(@Schema(required = true) @Nullable Boolean wanted) {}

    @GET
    @Operation(
            operationId = "listDue",
            summary = "What is due in all complaints that you see: by date, what is overdue first; at most 500")
    @APIResponse(responseCode = "200", description = "The board")
    @APIResponse(responseCode = "403", ref = "#/components/responses/denied")
    public DueAnswer list(
            @Parameter(description = "Only what you owe yourself") @QueryParam("mine") boolean mine,
            @Parameter(description = "The key of a team: only of complaints about it") @QueryParam("team") @Nullable
                    String team,
            @Parameter(description = "Only of complaints of which no team is known") @QueryParam("withoutTeam")
                    boolean withoutTeam) {
        var filter = new Filter(mine, Given.text(team).map(TeamKey::new), withoutTeam);
        return DueAnswer.of(due.handle(credentials.caller(), filter));
    }

    @GET
    @Path("digest")
    @Operation(operationId = "readDigestState", summary = "Whether what is due is mailed to you in the morning")
    @APIResponse(responseCode = "200", description = "The state")
    @APIResponse(responseCode = "403", ref = "#/components/responses/denied")
    public DigestState digest() {
        return new DigestState(digest.state(credentials.caller()));
    }

    @PUT
    @Path("digest")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(operationId = "wantDigest", summary = "Switch the own digest on or off")
    @APIResponse(responseCode = "200", description = "The state from now on")
    @APIResponse(responseCode = "403", ref = "#/components/responses/denied")
    public DigestState want(Wish given) {
        digest.want(credentials.caller(), Given.required("wanted", given.wanted()));
        return digest();
    }
}
