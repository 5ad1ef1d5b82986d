package org.vieraugen.web.portal.journal;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.vieraugen.application.Single;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.journal.VerifyJournal;
import org.vieraugen.web.portal.Desk;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;

/** Whether the journal's chain holds, or else its first broken entry. */
@Path("/{language}/staff/journal")
@Single
public class JournalPage {
    @Inject
    Pages pages;

    @Inject
    Desk desk;

    @Inject
    VerifyJournal verify;

    /** What the page shows. */
    public record Shown(Frame frame, Optional<Journal.Broken> broken) {}

    @GET
    public Response show(@Context UriInfo info) {
        var broken = verify.handle(desk.caller());
        return pages.ok("journal/journal", new Shown(pages.frame(info), broken));
    }
}
