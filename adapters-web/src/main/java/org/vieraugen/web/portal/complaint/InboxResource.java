package org.vieraugen.web.portal.complaint;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.Single;
import org.vieraugen.application.complaint.Inbox;
import org.vieraugen.application.complaint.ReadInbox;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.web.portal.Desk;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;

/** The staff's first page: the work, urgent and overdue first. */
@Path("/{language}/staff")
@Single
public class InboxResource {
    private static final ZoneId OFFICE = ZoneId.of("Europe/Berlin");

    @Inject
    Pages pages;

    @Inject
    Desk desk;

    @Inject
    ReadInbox inbox;

    @Inject
    Departments departments;

    /**
     * What the page shows.
     *
     * @param office whether the whole department's complaints are shown, not the own ones alone
     * @param searched what was searched for and is no reference
     */
    public record InboxPage(
            Frame frame,
            Inbox.Page page,
            Departments departments,
            boolean office,
            boolean mine,
            Optional<Status> status,
            LocalDate today,
            Optional<String> searched) {
        public boolean isOverdue(Inbox.Line line) {
            return line.due().filter(due -> due.isBefore(today)).isPresent();
        }

        public String name(String staff) {
            return departments
                    .organisation()
                    .findStaff(new StaffKey(staff))
                    .map(StaffMember::name)
                    .orElse(staff);
        }

        /** The same filters, further on. */
        public String next() {
            return frame.to("/staff?after=" + URLEncoder.encode(page.next().orElse(""), StandardCharsets.UTF_8)
                    + (mine ? "&mine=yes" : "")
                    + status.map(s -> "&status=" + s).orElse(""));
        }
    }

    @GET
    public Response show(
            @QueryParam("mine") @Nullable String mine,
            @QueryParam("status") @Nullable String status,
            @QueryParam("after") @Nullable String after,
            @QueryParam("reference") @Nullable String reference,
            @Context UriInfo info) {
        var caller = desk.caller();
        var searched = Optional.ofNullable(reference).map(String::strip).filter(text -> !text.isEmpty());
        if (searched.isPresent()) {
            try {
                return pages.to("/staff/cases/" + new Reference(searched.get().toUpperCase(Locale.ROOT)).text());
            } catch (Malformed e) {
                // Told on the page, beside what was typed.
            }
        }
        var wanted = Optional.ofNullable(status).flatMap(name -> Arrays.stream(Status.values())
                .filter(s -> s.name().equals(name))
                .findFirst());
        boolean own = "yes".equals(mine);
        var page = inbox.handle(caller, own, wanted, Optional.ofNullable(after).filter(text -> !text.isEmpty()));
        return pages.ok(
                "complaint/inbox",
                new InboxPage(
                        pages.frame(info),
                        page,
                        departments,
                        caller.is(Role.COORDINATOR) || caller.is(Role.OMBUDSPERSON),
                        own,
                        wanted,
                        LocalDate.now(OFFICE),
                        searched));
    }
}
