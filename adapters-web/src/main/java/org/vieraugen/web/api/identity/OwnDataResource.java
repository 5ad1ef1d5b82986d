package org.vieraugen.web.api.identity;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.identity.CorrectIdentity;
import org.vieraugen.application.identity.OwnData;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.TakesKey;
import org.vieraugen.web.api.complaint.Acted;
import org.vieraugen.web.identity.OwnDataPackage;

/** What is stored about whoever holds the receipt: to take along, and to correct. */
@Path("/complaint/own-data")
@Tag(name = "Complainant")
@SecurityRequirement(name = "receipt")
@TakesKey
@OnePerServer
public class OwnDataResource {
    private final Credentials credentials;
    private final OwnData data;
    private final OwnDataPackage packages;
    private final CorrectIdentity correct;

    @Inject
    public OwnDataResource(Credentials credentials, OwnData data, OwnDataPackage packages, CorrectIdentity correct) {
        this.credentials = credentials;
        this.data = data;
        this.packages = packages;
        this.correct = correct;
    }

    /** Name and contact as they should be; what is left out is forgotten. */
    @Schema(name = "Correction")
    public record Correction(
            @Schema(maxLength = 200) @Nullable String name,
            @Schema(maxLength = 1000) @Nullable String address,
            @Schema(maxLength = 320) @Nullable String email,
            @Schema(maxLength = 50) @Nullable String phone) {
        Identity identity() {
            return new Identity(
                    Optional.ofNullable(name),
                    Optional.ofNullable(address),
                    Optional.ofNullable(email),
                    Optional.ofNullable(phone));
        }
    }

    @GET
    @Produces("application/zip")
    @Operation(operationId = "takeOwnData", summary = "Take along everything that is stored about your complaint")
    @APIResponse(
            responseCode = "200",
            description = "A ZIP file: complaint.json, and the files beside it",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response load() {
        return packages.of(credentials.withReceipt(data::handle));
    }

    @PUT
    @Path("identity")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "correctIdentity", summary = "Correct name and contact")
    @APIResponse(
            responseCode = "200",
            description = "Corrected",
            content = @Content(schema = @Schema(implementation = Acted.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    public Response correct(Correction given) {
        var identity = given.identity();
        return Acted.ok(credentials.withReceipt(receipt -> correct.handle(receipt, credentials.key(), identity)));
    }
}
