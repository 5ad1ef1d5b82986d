package org.vieraugen.web.api.account;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.account.GiveAccess;
import org.vieraugen.domain.access.AccessRequest;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.web.api.Credentials;

/** Accounts of staff members: one person asks for access, another gives it, and each hands over one half of the one-time link (F9). */
@Path("/accounts")
@Tag(name = "Accounts")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@OnePerServer
public class AccountsResource {
    private final GiveAccess access;
    private final Credentials credentials;

    @Inject
    public AccountsResource(GiveAccess access, Credentials credentials) {
        this.access = access;
        this.credentials = credentials;
    }

    /** One half of a link; a secret, shown once. */
    @Schema(name = "LinkHalf")
    public record Half(String half) {}

    /** Somebody who is to get access. */
    @Schema(name = "AccessRequest")
    public record Waiting(String staff, String askedBy, Instant askedAt) {
        static Waiting of(AccessRequest request) {
            return new Waiting(request.staff().text(), request.by().text(), request.at());
        }
    }

    @GET
    @Path("requests")
    @Operation(operationId = "listAccessRequests", summary = "Who is to get access, and waits for a second person")
    public List<Waiting> waiting() {
        return access.waiting(credentials.caller()).stream().map(Waiting::of).toList();
    }

    @POST
    @Path("{staff}/access")
    @Operation(
            operationId = "askForAccess",
            summary = "Ask for an account or a new password; the answer is half of a link")
    @APIResponse(responseCode = "200", description = "The first half")
    @APIResponse(responseCode = "403", ref = "#/components/responses/denied")
    public Half ask(@PathParam("staff") StaffKey staff) {
        return new Half(access.ask(credentials.caller(), staff));
    }

    @POST
    @Path("{staff}/access/confirmation")
    @Operation(
            operationId = "giveAccess",
            summary = "Give the access that somebody else asked for; the answer is the other half")
    @APIResponse(responseCode = "200", description = "The second half")
    @APIResponse(responseCode = "403", ref = "#/components/responses/denied")
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    public Half give(@PathParam("staff") StaffKey staff) {
        return new Half(access.give(credentials.caller(), staff));
    }

    @POST
    @Path("{staff}/access/refusal")
    @Operation(operationId = "refuseAccess", summary = "Refuse the access that was asked for")
    @APIResponse(responseCode = "204", description = "Refused")
    @APIResponse(responseCode = "403", ref = "#/components/responses/denied")
    public void refuse(@PathParam("staff") StaffKey staff) {
        access.refuse(credentials.caller(), staff);
    }
}
