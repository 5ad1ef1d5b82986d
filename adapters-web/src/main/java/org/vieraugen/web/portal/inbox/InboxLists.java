package org.vieraugen.web.portal.inbox;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.inbox.Inbox;
import org.vieraugen.application.inbox.Inbox.Filter;
import org.vieraugen.application.inbox.KeepViews;
import org.vieraugen.application.inbox.ReadBeginnings;
import org.vieraugen.application.inbox.ReadInbox;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.department.Role;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Visitor;
import org.vieraugen.web.portal.act.WhatWasDone;

/** Makes the list of work that is asked for: as a page, and as what a script compares with the page that is open. */
@OnePerServer
public class InboxLists {
    private final Pages pages;
    private final Visitor visitor;
    private final ReadInbox inbox;
    private final ReadBeginnings beginnings;
    private final KeepViews views;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public InboxLists(
            Pages pages,
            Visitor visitor,
            ReadInbox inbox,
            ReadBeginnings beginnings,
            KeepViews views,
            Departments departments,
            Clock clock) {
        this.pages = pages;
        this.visitor = visitor;
        this.inbox = inbox;
        this.beginnings = beginnings;
        this.views = views;
        this.departments = departments;
        this.clock = clock;
    }

    InboxPage shown(Caller caller, Asked asked, UriInfo info) {
        var filter = asked.filter(departments);
        var page = inbox.handle(caller, filter, asked.from());
        var words = asked.isWithBeginnings()
                ? Optional.of(beginnings.handle(caller, page.lines()))
                : Optional.<Map<String, String>>empty();
        return made(
                caller,
                filter,
                page,
                words,
                new InboxPage.Told(WhatWasDone.take(visitor), Assigned.take(visitor), NotesWritten.take(visitor)),
                new InboxPage.Place(asked.from(), false),
                info);
    }

    /** The same without first words, which are looks, and without what is told once; nothing where something is searched for, which is noted each time. */
    Optional<InboxPage> watched(Caller caller, Asked asked, UriInfo info) {
        var filter = asked.filter(departments);
        if (filter.isSearch()) {
            return Optional.empty();
        }
        return Optional.of(made(
                caller,
                filter,
                inbox.handle(caller, filter, asked.from()),
                asked.isWithBeginnings() ? Optional.of(Map.of()) : Optional.empty(),
                new InboxPage.Told(Optional.empty(), Optional.empty(), Optional.empty()),
                new InboxPage.Place(asked.from(), true),
                info));
    }

    private InboxPage made(
            Caller caller,
            Filter filter,
            Inbox.Page page,
            Optional<Map<String, String>> words,
            InboxPage.Told told,
            InboxPage.Place place,
            UriInfo info) {
        var organisation = departments.organisation();
        return new InboxPage(
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
                words,
                told,
                place,
                clock.instant());
    }
}
