package org.vieraugen.web.api.journal;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Map;
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
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.journal.Journal.Line;
import org.vieraugen.application.journal.ReadJournal;
import org.vieraugen.application.journal.ReadJournal.Wanted;
import org.vieraugen.application.journal.VerifyJournal;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.web.api.Credentials;
import org.vieraugen.web.api.Given;
import org.vieraugen.web.api.NextPage;
import org.vieraugen.web.journal.JournalFile;
import org.vieraugen.web.journal.JournalQuestion;

/** The auditor reads the journal and walks its chain. */
@Path("/journal")
@Tag(name = "Journal")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@OnePerServer
public class JournalResource {
    private final VerifyJournal verify;
    private final ReadJournal read;
    private final JournalFile file;
    private final Credentials credentials;

    @Inject
    public JournalResource(VerifyJournal verify, ReadJournal read, JournalFile file, Credentials credentials) {
        this.verify = verify;
        this.read = read;
        this.file = file;
        this.credentials = credentials;
    }

    /** Whether every chain and every anchor holds, or else the first broken entry. */
    @Schema(name = "Verification")
    public record Verification(boolean holds, Optional<Broken> broken) {}

    /** The first entry that does not hold, and why. */
    @Schema(name = "BrokenEntry")
    public record Broken(
            String department,
            @Schema(description = "What people call its subject, or else its kind and key; empty for an anchor")
                    String complaint,
            int number,
            String why) {
        static Broken of(Journal.Broken it) {
            return new Broken(it.department(), it.complaint(), it.number(), it.why());
        }
    }

    /**
     * One entry; facts are keys, dates, numbers and codes.
     *
     * @param complaint the reference, or whatever else people call the subject
     * @param subject which kind of thing it is about
     * @param staff a key of the organisation chart, or once the subject is erased a pseudonym that means nobody any more
     */
    @Schema(name = "JournalEntry")
    public record EntryView(
            Instant at,
            String department,
            String complaint,
            int number,
            ActKind kind,
            Role role,
            Optional<String> staff,
            Map<String, String> facts,
            String hash,
            String subject) {
        static EntryView of(Line line) {
            var act = line.act();
            return new EntryView(
                    act.at(),
                    line.department(),
                    line.reference(),
                    line.number(),
                    act.kind(),
                    act.as(),
                    act.by().map(StaffKey::text),
                    act.facts(),
                    line.hash(),
                    line.subject().kind().code());
        }
    }

    /** What is asked for, as every question of the journal takes it. */
    private static Wanted wanted(
            @Nullable String from,
            @Nullable String to,
            @Nullable String complaint,
            @Nullable String staff,
            Journal.@Nullable Group group) {
        return JournalQuestion.of(
                Given.text(from), Given.text(to), Given.text(complaint), Given.text(staff), Optional.ofNullable(group));
    }

    @GET
    @Path("entries")
    @Operation(
            operationId = "listJournal",
            summary = "Who did, saw or was denied what, the newest first; the Link header leads to the next page")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = EntryView.class)))
    public Response entries(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("complaint") @Nullable String complaint,
            @QueryParam("staff") @Nullable String staff,
            @QueryParam("group") Journal.@Nullable Group group,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo address) {
        var page =
                read.page(credentials.caller(), wanted(from, to, complaint, staff, group), Optional.ofNullable(after));
        return NextPage.after(page.lines().stream().map(EntryView::of).toList(), page.next(), address);
    }

    @GET
    @Path("entries.csv")
    @Produces("text/csv")
    @Operation(operationId = "exportJournal", summary = "The same as a file, whole; the export is noted itself")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public Response export(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("complaint") @Nullable String complaint,
            @QueryParam("staff") @Nullable String staff,
            @QueryParam("group") Journal.@Nullable Group group) {
        return file.of(read.export(credentials.caller(), wanted(from, to, complaint, staff, group)));
    }

    @GET
    @Path("verification")
    @Operation(operationId = "verifyJournal", summary = "Walk every chain and every anchor")
    public Verification verify() {
        var broken = verify.handle(credentials.caller()).map(Broken::of);
        return new Verification(broken.isEmpty(), broken);
    }
}
