package org.vieraugen.web.portal.text;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.text.ReadTexts;
import org.vieraugen.application.text.ReadTexts.Listed;
import org.vieraugen.application.text.ReadTexts.Only;
import org.vieraugen.application.text.ReadTexts.Wanted;
import org.vieraugen.application.text.TextLine;
import org.vieraugen.application.text.WriteText;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.text.Purpose;
import org.vieraugen.domain.text.TextAct;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** All text modules of the department, and for whoever keeps them a form to write another. */
@Path("/{language}/staff/texts")
@OnePerServer
public class TextsPage {
    /** The longest that can be looked for, in characters. */
    public static final int MOST_WORDS = 100;

    private final Pages pages;
    private final Visitor visitor;
    private final SignedInStaff desk;
    private final ReadTexts read;
    private final WriteText write;
    private final Departments departments;

    @Inject
    public TextsPage(
            Pages pages,
            Visitor visitor,
            SignedInStaff desk,
            ReadTexts read,
            WriteText write,
            Departments departments) {
        this.pages = pages;
        this.visitor = visitor;
        this.desk = desk;
        this.read = read;
        this.write = write;
        this.departments = departments;
    }

    /** What the list shows. */
    public record Shown(Frame frame, Listed listed, Wanted wanted, Department department, Departments departments) {
        public boolean isStale(TextLine line) {
            return line.care().isStale(listed.today());
        }

        public String owner(TextLine line) {
            return TextScreen.name(departments, line.care().owner());
        }

        public List<String> languages() {
            return new TextForm(frame, department, new Typed(Map.of())).languages();
        }

        /** Whether anything narrows the list. */
        public boolean isSearch() {
            return !wanted.equals(Wanted.ALL);
        }
    }

    /**
     * What the page with the form shows.
     *
     * @param ticket makes a second press the same act
     */
    public record ToWrite(Frame frame, TextForm form, String ticket) {}

    @GET
    public Response show(@Context UriInfo info) {
        var caller = desk.caller();
        var wanted = wanted(info.getQueryParameters());
        return pages.ok(
                "text/texts",
                new Shown(pages.frame(info), read.all(caller, wanted), wanted, home(caller), departments));
    }

    private static Wanted wanted(MultivaluedMap<String, String> query) {
        Map<String, List<String>> values = new HashMap<>(query);
        var typed = new Typed(values);
        return new Wanted(
                typed.given("words").filter(words -> words.length() <= MOST_WORDS),
                TextForm.one(Purpose.values(), typed.value("purpose")),
                typed.given("language"),
                TextForm.one(Only.values(), typed.value("only")).orElse(Only.KEPT));
    }

    @GET
    @Path("new")
    public Response form(@Context UriInfo info) {
        return pages.ok("text/new", toWrite(new Typed(Map.of()), info));
    }

    @POST
    @Path("new")
    public Response write(Typed typed, @Context UriInfo info) {
        var caller = desk.caller();
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        var content = TextForm.content(typed, home(caller));
        var reviewBy = TextForm.day(typed);
        if (typed.isGood()) {
            try {
                var made = write.handle(
                        caller,
                        SignedInStaff.ticket(typed),
                        content.orElseThrow(),
                        typed.given("owner").map(StaffKey::new),
                        reviewBy.orElseThrow());
                return pages.to("/staff/texts/" + made.id());
            } catch (Malformed e) {
                typed.refuse(e.field(), e.reason());
            }
        }
        return pages.wrong("text/new", toWrite(typed, info));
    }

    private ToWrite toWrite(Typed typed, UriInfo info) {
        var caller = desk.caller();
        caller.must(TextAct.WRITE.duty());
        var frame = pages.frame(info);
        return new ToWrite(
                frame,
                new TextForm(frame, home(caller), typed),
                UUID.randomUUID().toString());
    }

    private Department home(Caller caller) {
        var organisation = departments.organisation();
        return organisation.department(organisation.home(caller.staff()));
    }
}
