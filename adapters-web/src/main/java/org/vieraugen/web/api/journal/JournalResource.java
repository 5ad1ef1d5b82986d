package org.vieraugen.web.api.journal;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.vieraugen.application.Single;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.journal.VerifyJournal;
import org.vieraugen.web.api.Credentials;

/** The auditor walks the journal's chain. */
@Path("/journal/verification")
@Tag(name = "Journal")
@Produces(MediaType.APPLICATION_JSON)
@SecurityRequirement(name = "staff")
@Single
public class JournalResource {
    @Inject
    VerifyJournal verify;

    @Inject
    Credentials credentials;

    /** Whether every chain and every anchor holds, or else the first broken entry. */
    @Schema(name = "Verification")
    public record Verification(boolean holds, Optional<Journal.Broken> broken) {}

    @GET
    @Operation(operationId = "verifyJournal", summary = "Walk every chain and every anchor")
    public Verification verify() {
        var broken = verify.handle(credentials.caller());
        return new Verification(broken.isEmpty(), broken);
    }
}
