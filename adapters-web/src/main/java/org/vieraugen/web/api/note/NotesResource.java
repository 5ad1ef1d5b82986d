package org.vieraugen.web.api.note;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.note.ReadNotes;
import org.vieraugen.application.note.TakeNoteBack;
import org.vieraugen.application.note.WriteNote;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.note.InternalNote;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.TakesHeader;

/** What staff write to each other about a case; the complainant learns how many notes there are, and no word of them. */
@Path("/staff/complaints/{reference}/notes")
@Tag(name = "Internal notes")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@APIResponse(responseCode = "403", ref = "#/components/responses/denied")
@APIResponse(responseCode = "404", ref = "#/components/responses/unknown")
@OnePerServer
public class NotesResource {
    private final Credentials credentials;
    private final ReadNotes read;
    private final WriteNote write;
    private final TakeNoteBack takeBack;

    @Inject
    public NotesResource(Credentials credentials, ReadNotes read, WriteNote write, TakeNoteBack takeBack) {
        this.credentials = credentials;
        this.read = read;
        this.write = write;
        this.takeBack = takeBack;
    }

    /** A note as it is written. */
    @Schema(name = "NewNote")
    public record NoteRequest(
            @Schema(
                            required = true,
                            maxLength = InternalNote.MOST,
                            description =
                                    "Whoever stands behind an @ in it, with the sign-in name or the whole name, is mentioned")
                    @Nullable
                    String text,
            @Schema(description = "The keys of others who are mentioned; they must see the case") @Nullable
                    List<@Nullable String> mentioned) {
        Set<StaffKey> people() {
            return mentioned == null
                    ? Set.of()
                    : Given.<String>all("mentioned", mentioned).stream()
                            .map(StaffKey::new)
                            .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** The note that was written. */
    @Schema(name = "NoteWritten")
    public record Written(
            UUID id,
            @Schema(description = "The keys of those who are told, a minute later; nobody in the answer to a repeat")
                    List<String> told) {}

    @GET
    @Operation(operationId = "listNotes", summary = "The internal notes of a case; the look is written to the journal")
    @APIResponse(
            responseCode = "200",
            description = "The notes in the order in which they were written",
            content = @Content(schema = @Schema(implementation = NoteAnswer[].class)))
    public List<NoteAnswer> all(@PathParam("reference") Reference reference) {
        return read.handle(credentials.caller(), reference).notes().stream()
                .map(NoteAnswer::of)
                .toList();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "writeNote",
            summary = "Write an internal note, by which you take part in the case (F3), and mention others who see it")
    @TakesHeader(
            name = "Idempotency-Key",
            description = "A key of your own; the same request under it is answered again and writes nothing twice")
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content = @Content(schema = @Schema(implementation = Written.class)))
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    public Response write(@PathParam("reference") Reference reference, NoteRequest given) {
        // Somebody else's act does not make a note wrong: no version is asked for.
        var on = new ActRequest(reference, credentials.caller(), Optional.empty(), credentials.key());
        var written = write.handle(on, Given.required("text", given.text()), given.people());
        return Response.status(Response.Status.CREATED)
                .entity(new Written(
                        written.note(),
                        written.told().stream()
                                .flatMap(notice -> notice.staff().stream())
                                .map(StaffKey::text)
                                .toList()))
                .build();
    }

    @POST
    @Path("{note}/withdrawal")
    @Operation(
            operationId = "takeNoteBack",
            summary = "Take your own note back, within a minute and as long as nobody else has opened the case since")
    @APIResponse(responseCode = "204", description = "Taken back")
    @APIResponse(responseCode = "409", ref = "#/components/responses/rule")
    public void takeBack(@PathParam("reference") Reference reference, @PathParam("note") UUID note) {
        takeBack.handle(credentials.caller(), reference, note);
    }
}
