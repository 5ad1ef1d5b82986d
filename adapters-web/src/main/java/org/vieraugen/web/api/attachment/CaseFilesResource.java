package org.vieraugen.web.api.attachment;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.attachment.ReadFile;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.attachment.Downloads;

/** Files of a case on the caller's desk. */
@Path("/staff/complaints/{reference}/files/{id:[0-9a-f-]{36}}")
@Tag(name = "Files")
@SecurityRequirement(name = "staff")
@OnePerServer
public class CaseFilesResource {
    private final Credentials credentials;
    private final ReadFile read;
    private final Downloads downloads;

    @Inject
    public CaseFilesResource(Credentials credentials, ReadFile read, Downloads downloads) {
        this.credentials = credentials;
        this.read = read;
        this.downloads = downloads;
    }

    @GET
    @Operation(
            operationId = "readFile",
            summary = "Read a file of a case on your desk; the look is written to the journal")
    @APIResponse(
            responseCode = "200",
            description = "The copy without metadata",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "403", ref = "#/components/responses/denied")
    @APIResponse(responseCode = "404", ref = "#/components/responses/unknown")
    public Response read(@PathParam("reference") Reference reference, @PathParam("id") UUID id) throws IOException {
        return downloads.of(read.find(credentials.caller(), reference, id));
    }
}
