package org.vieraugen.web.portal.inbox;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.OfficeDuty;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.SignedInStaff;

/** The staff's first page: the work, urgent and overdue first. */
@Path("/{language}/staff")
@OnePerServer
public class InboxResource {
    /** The longest query, in characters. */
    public static final int MOST_WORDS = 300;

    private final Pages pages;
    private final SignedInStaff desk;
    private final InboxLists lists;

    @Inject
    public InboxResource(Pages pages, SignedInStaff desk, InboxLists lists) {
        this.pages = pages;
        this.desk = desk;
        this.lists = lists;
    }

    @GET
    public Response show(
            @QueryParam("view") @Nullable String view,
            @QueryParam("mine") @Nullable String mine,
            @QueryParam("status") @Nullable String status,
            @QueryParam("person") @Nullable String person,
            @QueryParam("words") @Nullable String words,
            @QueryParam("order") @Nullable String order,
            @QueryParam("beginnings") @Nullable String beginnings,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo info) {
        var caller = desk.caller();
        if (!CaseDuty.INBOX.isFor(caller.roles()) && OfficeDuty.ACCOUNTS.isFor(caller.roles())) {
            return pages.to("/staff/administration");
        }
        if (!CaseDuty.INBOX.isFor(caller.roles()) && OfficeDuty.READ_JOURNAL.isFor(caller.roles())) {
            return pages.to("/staff/journal");
        }
        var asked = new Asked(view, mine, status, person, words, order, beginnings, after);
        var reference = asked.searched().flatMap(InboxResource::reference);
        return reference.isPresent()
                ? pages.to("/staff/cases/" + reference.get().text())
                : pages.ok("inbox/inbox", lists.shown(caller, asked, info));
    }

    private static Optional<Reference> reference(String text) {
        try {
            return Optional.of(Reference.read(text));
        } catch (Malformed e) {
            // Then it is a word like any other.
            return Optional.empty();
        }
    }
}
