package org.vieraugen.web.portal.inbox;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.inbox.KeepViews;
import org.vieraugen.application.inbox.ReadBeginnings;
import org.vieraugen.application.inbox.ReadInbox;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.OfficeDuty;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.Role;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Visitor;
import org.vieraugen.web.portal.act.WhatWasDone;

/** The staff's first page: the work, urgent and overdue first. */
@Path("/{language}/staff")
@OnePerServer
public class InboxResource {
    /** The longest query, in characters. */
    public static final int MOST_WORDS = 300;

    private final Pages pages;
    private final SignedInStaff desk;
    private final Visitor visitor;
    private final ReadInbox inbox;
    private final ReadBeginnings beginnings;
    private final KeepViews views;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public InboxResource(
            Pages pages,
            SignedInStaff desk,
            Visitor visitor,
            ReadInbox inbox,
            ReadBeginnings beginnings,
            KeepViews views,
            Departments departments,
            Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.visitor = visitor;
        this.inbox = inbox;
        this.beginnings = beginnings;
        this.views = views;
        this.departments = departments;
        this.clock = clock;
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
        var asked = new Asked(view, mine, status, person, words, order);
        var reference = asked.searched().flatMap(InboxResource::reference);
        if (reference.isPresent()) {
            return pages.to("/staff/cases/" + reference.get().text());
        }
        var filter = asked.filter(departments);
        boolean showing = "yes".equals(beginnings);
        var page = inbox.handle(caller, filter, Asked.given(after));
        var organisation = departments.organisation();
        return pages.ok(
                "inbox/inbox",
                new InboxPage(
                        pages.frame(info),
                        page,
                        departments,
                        organisation.department(organisation.home(caller.staff())),
                        new InboxPage.Desk(
                                caller.is(Role.COORDINATOR) || caller.is(Role.OMBUDSPERSON),
                                CaseDuty.ASSIGN.isFor(caller.roles())),
                        filter,
                        views.of(caller),
                        new InboxPage.Numbers(inbox.counts(caller, filter.mine()), inbox.found(caller, filter)),
                        showing ? Optional.of(this.beginnings.handle(caller, page.lines())) : Optional.empty(),
                        WhatWasDone.take(visitor),
                        Assigned.take(visitor),
                        clock.instant()));
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
