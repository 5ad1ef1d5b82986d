package org.vieraugen.web.portal.journal;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.journal.ReadJournal;
import org.vieraugen.application.journal.ReadJournal.Wanted;
import org.vieraugen.application.journal.VerifyJournal;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.web.journal.JournalFile;
import org.vieraugen.web.journal.JournalQuestion;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;

/** The auditor's page: who did, saw or was denied what; whether the chain holds; and all of it to take along. */
@Path("/{language}/staff/journal")
@OnePerServer
public class JournalPage {
    private static final List<String> FIELDS = List.of("from", "to", "complaint", "staff", "group");

    private final Pages pages;
    private final SignedInStaff desk;
    private final ReadJournal read;
    private final VerifyJournal verify;
    private final JournalFile file;
    private final Departments departments;

    @Inject
    public JournalPage(
            Pages pages,
            SignedInStaff desk,
            ReadJournal read,
            VerifyJournal verify,
            JournalFile file,
            Departments departments) {
        this.pages = pages;
        this.desk = desk;
        this.read = read;
        this.verify = verify;
        this.file = file;
        this.departments = departments;
    }

    /** What the verification shows. */
    public record Verified(Frame frame, Optional<Journal.Broken> broken) {}

    /**
     * What the page shows.
     *
     * @param found nothing while something is wrong with what is asked for
     */
    public record Shown(
            Frame frame,
            Optional<ReadJournal.Page> found,
            Typed typed,
            Departments departments,
            List<StaffMember> people) {
        /** What happened, as a sentence that says who did it. */
        public String said(Act act) {
            var key = "staff.said." + act.kind();
            if (!frame.has(key)) {
                return who(act) + ": " + act.kind();
            }
            boolean nobody = act.by().isEmpty() && act.as() == Role.SYSTEM;
            return frame.say(nobody && frame.has(key + ".system") ? key + ".system" : key, who(act));
        }

        /** A name where there is one. */
        private String who(Act act) {
            return act.by()
                    .map(key -> departments
                            .organisation()
                            .findStaff(key)
                            .map(StaffMember::name)
                            .orElse(key.text()))
                    .orElseGet(() -> frame.sayOr(frame.say("role." + act.as()), "journal.by." + act.as()));
        }

        /** This question at another address. */
        public String to(String path, Optional<String> after) {
            var asked = FIELDS.stream()
                    .filter(field -> typed.given(field).isPresent())
                    .map(field -> field + "=" + encoded(typed.given(field).orElseThrow()))
                    .collect(Collectors.joining("&"));
            return frame.to(path) + "?" + asked
                    + after.map(place -> "&after=" + encoded(place)).orElse("");
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }

        /** The facts of an act in one line, in words. */
        public String facts(Act act) {
            return new FactsInWords(frame, departments).of(act);
        }
    }

    @GET
    public Response show(@Context UriInfo info) {
        var typed = typed(info);
        Optional<ReadJournal.Page> found = Optional.empty();
        try {
            found = Optional.of(read.page(
                    desk.caller(),
                    wanted(typed),
                    Optional.ofNullable(info.getQueryParameters().getFirst("after"))));
        } catch (Malformed e) {
            typed.refuse(e.field().equals("reference") ? "complaint" : e.field(), e.reason());
        }
        var shown = new Shown(pages.frame(info), found, typed, departments, people());
        return typed.isGood() ? pages.ok("journal/journal", shown) : pages.wrong("journal/journal", shown);
    }

    private List<StaffMember> people() {
        var organisation = departments.organisation();
        return organisation.department(organisation.home(desk.caller().staff())).staff();
    }

    /** The same as a file. */
    @GET
    @Path("export")
    public Response export(@Context UriInfo info) {
        try {
            return file.of(read.export(desk.caller(), wanted(typed(info))));
        } catch (Malformed e) {
            return show(info);
        }
    }

    @GET
    @Path("verification")
    public Response verified(@Context UriInfo info) {
        var broken = verify.handle(desk.caller());
        return pages.ok("journal/verified", new Verified(pages.frame(info), broken));
    }

    private static Typed typed(UriInfo info) {
        return new Typed(Map.copyOf(info.getQueryParameters()));
    }

    private static Wanted wanted(Typed typed) {
        return JournalQuestion.of(
                typed.given("from"),
                typed.given("to"),
                typed.given("complaint").map(text -> text.toUpperCase(Locale.ROOT)),
                typed.given("staff"),
                typed.given("group").flatMap(name -> Arrays.stream(Journal.Group.values())
                        .filter(group -> group.name().equals(name))
                        .findFirst()));
    }
}
