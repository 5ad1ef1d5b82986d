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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.inbox.Inbox;
import org.vieraugen.application.inbox.Inbox.Filter;
import org.vieraugen.application.inbox.Inbox.View;
import org.vieraugen.application.inbox.ReadInbox;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.OfficeDuty;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.web.portal.Frame;
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
    private final ReadInbox inbox;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public InboxResource(Pages pages, SignedInStaff desk, ReadInbox inbox, Departments departments, Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.inbox = inbox;
        this.departments = departments;
        this.clock = clock;
    }

    /**
     * What the page shows.
     *
     * @param office whether the whole department's complaints are shown, not the own ones alone
     * @param counts how many complaints each view has
     */
    public record InboxPage(
            Frame frame,
            Inbox.Page page,
            Departments departments,
            Department department,
            boolean office,
            Filter filter,
            Map<View, Integer> counts,
            LocalDate today) {
        public boolean isOverdue(Inbox.Line line) {
            return line.due().filter(due -> due.isBefore(today)).isPresent()
                    && Status.valueOf(line.status()).isWorkedOn();
        }

        public String name(String staff) {
            return departments
                    .organisation()
                    .findStaff(new StaffKey(staff))
                    .map(StaffMember::name)
                    .orElse(staff);
        }

        public String words() {
            return filter.words().orElse("");
        }

        public boolean isPerson(StaffMember who) {
            return filter.person().filter(who.key()::equals).isPresent();
        }

        /** The view alone. */
        public String to(View view) {
            return frame.to("/staff?view=" + view);
        }

        /** How many complaints the view has, as far as they are counted. */
        public String count(View view) {
            int count = counts.getOrDefault(view, 0);
            return count < Inbox.MOST_COUNTED ? Integer.toString(count) : (Inbox.MOST_COUNTED - 1) + "+";
        }

        /** The same filters, further on. */
        public String next() {
            return address(filter.status()) + "&after=" + encoded(page.next().orElse(""));
        }

        /** The same search among complaints of that state. */
        public String in(Status status) {
            return address(Optional.of(status));
        }

        private String address(Optional<Status> wanted) {
            return frame.to("/staff?view=" + filter.view()
                    + (filter.mine() ? "&mine=yes" : "")
                    + wanted.map(status -> "&status=" + status).orElse("")
                    + filter.person().map(person -> "&person=" + person).orElse("")
                    + filter.words().map(words -> "&words=" + encoded(words)).orElse(""));
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }

    @GET
    public Response show(
            @QueryParam("view") @Nullable String view,
            @QueryParam("mine") @Nullable String mine,
            @QueryParam("status") @Nullable String status,
            @QueryParam("person") @Nullable String person,
            @QueryParam("words") @Nullable String words,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo info) {
        var caller = desk.caller();
        if (!CaseDuty.INBOX.isFor(caller.roles()) && OfficeDuty.ACCOUNTS.isFor(caller.roles())) {
            return pages.to("/staff/administration");
        }
        if (!CaseDuty.INBOX.isFor(caller.roles()) && OfficeDuty.READ_JOURNAL.isFor(caller.roles())) {
            return pages.to("/staff/journal");
        }
        var searched = given(words);
        var reference = searched.flatMap(InboxResource::reference);
        if (reference.isPresent()) {
            return pages.to("/staff/cases/" + reference.get().text());
        }
        var found = given(person).flatMap(key -> departments.organisation().everybody().stream()
                .map(placed -> placed.who().key())
                .filter(known -> known.text().equals(key))
                .findFirst());
        boolean asked =
                searched.isPresent() || found.isPresent() || given(status).isPresent();
        var filter = new Filter(
                constant(View.values(), view).orElse(asked || view != null ? View.ALL : View.MY_TURN),
                "yes".equals(mine),
                constant(Status.values(), status),
                found,
                searched.map(text -> text.length() > MOST_WORDS ? text.substring(0, MOST_WORDS) : text));
        var page = inbox.handle(caller, filter, given(after));
        var organisation = departments.organisation();
        return pages.ok(
                "complaint/inbox",
                new InboxPage(
                        pages.frame(info),
                        page,
                        departments,
                        organisation.department(organisation.home(caller.staff())),
                        caller.is(Role.COORDINATOR) || caller.is(Role.OMBUDSPERSON),
                        filter,
                        inbox.counts(caller),
                        LocalDate.ofInstant(clock.instant(), Terms.ZONE)));
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
    }

    private static Optional<Reference> reference(String text) {
        try {
            return Optional.of(Reference.read(text));
        } catch (Malformed e) {
            // Then it is a word like any other.
            return Optional.empty();
        }
    }

    private static <T extends Enum<T>> Optional<T> constant(T[] all, @Nullable String name) {
        return Arrays.stream(all).filter(c -> c.name().equals(name)).findFirst();
    }
}
