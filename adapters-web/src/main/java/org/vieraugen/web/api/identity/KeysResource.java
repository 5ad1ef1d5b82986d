package org.vieraugen.web.api.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.identity.KeyRotation.Phase;
import org.vieraugen.application.identity.KeyRotation.Rotation;
import org.vieraugen.application.identity.RotateKeys;
import org.vieraugen.web.api.Credentials;

/** The key around all data keys, exchanged while the servers run. */
@Path("/keys/rotation")
@Tag(name = "Access")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@OnePerServer
public class KeysResource {
    private final Credentials credentials;
    private final RotateKeys rotate;

    @Inject
    public KeysResource(Credentials credentials, RotateKeys rotate) {
        this.credentials = credentials;
        this.rotate = rotate;
    }

    /** An exchange of the key. */
    @Schema(name = "Rotation")
    public record RotationAnswer(
            Phase phase,
            Instant startedAt,
            Optional<Instant> doneAt,
            @Schema(description = "Data keys that have the new one around them") long rewrapped) {
        static RotationAnswer of(Rotation it) {
            return new RotationAnswer(it.phase(), it.startedAt(), it.doneAt(), it.rewrapped());
        }
    }

    @POST
    @Operation(operationId = "rotateKeys", summary = "Exchange the key that wraps all data keys")
    @APIResponse(responseCode = "202", description = "Begun; ask again how far it is")
    @APIResponse(responseCode = "403", ref = "#/components/responses/denied")
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    public Response begin() {
        rotate.begin(credentials.caller());
        return Response.status(202).build();
    }

    @GET
    @Operation(operationId = "readKeyRotation", summary = "How far the latest exchange of keys is")
    @APIResponse(
            responseCode = "200",
            description = "The latest one",
            content = @Content(schema = @Schema(implementation = RotationAnswer.class)))
    @APIResponse(responseCode = "204", description = "There was none yet")
    @APIResponse(responseCode = "403", ref = "#/components/responses/denied")
    public Response latest() {
        return rotate.latest(credentials.caller())
                .map(latest -> Response.ok(RotationAnswer.of(latest)).build())
                .orElseGet(() -> Response.noContent().build());
    }
}
