package org.vieraugen.web.portal.mail;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.mail.ReadMails;
import org.vieraugen.application.mail.ReadMails.Listed;
import org.vieraugen.application.mail.ReadMails.Only;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.mail.desk.IncomingMail;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.form.Reading;

/** Mails that came in: what waits for a person, and what became of all others. */
@Path("/{language}/staff/mails")
@OnePerServer
public class MailsPage {
    private final Pages pages;
    private final SignedInStaff desk;
    private final ReadMails read;
    private final Departments departments;

    @Inject
    public MailsPage(Pages pages, SignedInStaff desk, ReadMails read, Departments departments) {
        this.pages = pages;
        this.desk = desk;
        this.read = read;
        this.departments = departments;
    }

    /**
     * What the page shows.
     *
     * @param aside whether a mail was just laid aside
     */
    public record Shown(Frame frame, Listed listed, Only only, Department department, boolean aside) {
        public List<Only> all() {
            return List.of(Only.values());
        }

        /** The address of one of the lists. */
        public String at(Only which) {
            return frame.to("/staff/mails") + "?only=" + which.name().toLowerCase(Locale.ROOT);
        }

        /** Its subject, unless that is sealed, or may hurt. */
        public String title(IncomingMail mail) {
            return MailShown.title(frame, mail, listed.isSealed(mail));
        }

        /** Why it waits. */
        public Optional<String> doubt(IncomingMail mail) {
            return MailShown.doubt(frame, mail.fate());
        }

        /** For what the boxes are to which it came. */
        public String purposes(IncomingMail mail) {
            return MailShown.purposes(department, mail);
        }
    }

    @GET
    public Response show(
            @QueryParam("only") @Nullable String only,
            @QueryParam("after") @Nullable String after,
            @QueryParam("done") @Nullable String done,
            @Context UriInfo info) {
        var caller = desk.caller();
        var which = Arrays.stream(Only.values())
                .filter(one -> one.name().equalsIgnoreCase(only))
                .findFirst()
                .orElse(Only.WAITING);
        var listed = read.list(caller, which, Optional.ofNullable(after).flatMap(Reading::key));
        var organisation = departments.organisation();
        return pages.ok(
                "mails/mails",
                new Shown(
                        pages.frame(info),
                        listed,
                        which,
                        organisation.department(organisation.home(caller.staff())),
                        "aside".equals(done)));
    }
}
