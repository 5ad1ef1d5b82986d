package org.vieraugen.web.api.attachment;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.attachment.AddFiles;
import org.vieraugen.application.attachment.Cleaning.Refused;
import org.vieraugen.application.attachment.ReadFile;
import org.vieraugen.application.attachment.TakeUpload;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.application.reading.Track;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.TakesKey;
import org.vieraugen.web.api.complaint.Acted;
import org.vieraugen.web.attachment.Downloads;

/** Files of one's own complaint. */
@Path("/complaint/files")
@Tag(name = "Files")
@SecurityRequirement(name = "receipt")
@TakesKey
@OnePerServer
public class FilesResource {
    private final Credentials credentials;
    private final Track track;
    private final TakeUpload take;
    private final AddFiles add;
    private final ReadFile read;
    private final Downloads downloads;

    @Inject
    public FilesResource(
            Credentials credentials, Track track, TakeUpload take, AddFiles add, ReadFile read, Downloads downloads) {
        this.credentials = credentials;
        this.track = track;
        this.take = take;
        this.add = add;
        this.read = read;
        this.downloads = downloads;
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "addFile",
            summary = "Add a JPEG, PNG or PDF file of up to 20 MiB; its kind is told by its content")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "200",
            description = "Added",
            content = @Content(schema = @Schema(implementation = Acted.class)))
    public Response add(@QueryParam("name") @Nullable String name, InputStream body) {
        var given = Given.required("name", name);
        return Acted.ok(credentials.withReceipt(receipt -> added(receipt, given, body)));
    }

    private ComplaintState added(Receipt receipt, String name, InputStream body) {
        var department = new DepartmentKey(track.handle(receipt).progress().department());
        try {
            return add.handle(receipt, credentials.key(), List.of(take.handle(department, name, body)));
        } catch (Refused e) {
            throw new Malformed("file", e.reason().code(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GET
    @Path("{id:[0-9a-f-]{36}}")
    @Operation(operationId = "readOwnFile", summary = "Read a file of your complaint")
    @APIResponse(
            responseCode = "200",
            description = "The copy without metadata",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response own(@PathParam("id") UUID id) throws IOException {
        return downloads.of(credentials.withReceipt(receipt -> read.find(receipt, id)));
    }
}
