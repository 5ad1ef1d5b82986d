package org.vieraugen.web.portal.complaint;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.CaseView;
import org.vieraugen.application.complaint.ReadCase;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.ComplaintAct;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.conflict.Evidence;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.web.Denials;
import org.vieraugen.web.Failure;
import org.vieraugen.web.Sentences;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.SealedPapers;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Unsent;
import org.vieraugen.web.portal.Visitor;

/** A case as the staff work it: everything known, and what can be done next. */
@Path("/{language}/staff/cases/{reference}")
@OnePerServer
public class DeskResource {
    private static final ZoneId OFFICE = ZoneId.of("Europe/Berlin");

    @Inject
    Pages pages;

    @Inject
    Visitor visitor;

    @Inject
    SignedInStaff desk;

    @Inject
    ReadCase read;

    @Inject
    CaseForms moves;

    @Inject
    Sentences sentences;

    @Inject
    SealedPapers papers;

    @Inject
    Denials denials;

    @Inject
    Unsent unsent;

    @Inject
    Departments departments;

    /** What went wrong with an act: its kind, and the reason in the words of the rule. */
    public record Trouble(String kind, String detail) {}

    /** What the page shows. */
    public record CasePage(
            Frame frame,
            CaseView it,
            Department department,
            Departments departments,
            Typed typed,
            Optional<ComplaintAct> tried,
            Optional<Trouble> trouble,
            LocalDate today,
            Sentences sentences,
            String ticket) {
        public boolean hasTried(ComplaintAct move) {
            return tried.filter(move::equals).isPresent();
        }

        public Typed typedIn(ComplaintAct move) {
            return hasTried(move) ? typed : new Typed(Map.of());
        }

        public boolean may(ComplaintAct move) {
            return it.moves().contains(move);
        }

        public String path(ComplaintAct move) {
            return frame.to("/staff/cases/" + it.reference() + "/" + word(move));
        }

        public boolean isOverdue(LocalDate due) {
            return due.isBefore(today);
        }

        public String category() {
            return frame.sayOr(
                    department.category(it.category()).name(frame.language().tag()), "category." + it.category());
        }

        /** Who did it: a name where there is one. */
        public String by(Act act) {
            return act.by()
                    .flatMap(departments.organisation()::findStaff)
                    .map(StaffMember::name)
                    .orElseGet(
                            () -> frame.say(act.as() == Role.COMPLAINANT ? "staff.complainant" : "role." + act.as()));
        }

        /** What a conflict is known from, in one sentence. */
        public String sentence(Evidence evidence) {
            return sentences.of(evidence, frame.language());
        }

        /** Why something is not possible now, in the words of the rule where the language has them. */
        public String why(CaseView.RefusedView no) {
            var kind = no.rule().matches("[A-Z]\\d+") ? "rule-" + no.rule().toLowerCase(Locale.ROOT) : no.rule();
            return frame.sayOr(frame.say("problem.rule"), "problem." + kind) + " (" + no.detail() + ")";
        }

        /** People or dates, as one line. */
        public String listed(List<String> values) {
            return values.isEmpty() ? "–" : String.join(", ", values);
        }

        /** Whether a name may mean somebody who acts in this complaint, and so a challenge. */
        public boolean actsHere(CaseView.NamedView named) {
            return named.taken().stream()
                    .anyMatch(person -> it.timeline().stream().anyMatch(act -> act.by()
                                    .filter(by -> by.text().equals(person.key()))
                                    .isPresent())
                            || it.firstReviewer().filter(person::equals).isPresent()
                            || it.secondReviewer().filter(person::equals).isPresent());
        }

        public Typed none() {
            return new Typed(Map.of());
        }

        public List<StaffMember> people() {
            return department.staff();
        }
    }

    @GET
    public Response show(@PathParam("reference") String reference, @Context UriInfo info) {
        var it = read(reference);
        var place = "/staff/cases/" + it.reference();
        var form = unsent.form(place).flatMap(DeskResource::move).filter(it.moves()::contains);
        var typed = form.flatMap(move -> unsent.of(place, word(move))).orElseGet(() -> new Typed(Map.of()));
        return pages.ok("complaint/desk", page(it, typed, form, Optional.empty(), info));
    }

    private static Optional<ComplaintAct> move(String word) {
        return Arrays.stream(ComplaintAct.values())
                .filter(move -> word(move).equals(word))
                .findFirst();
    }

    private static String word(ComplaintAct move) {
        return move.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @POST
    @Path("{move}")
    public Response act(
            @PathParam("reference") String text, @PathParam("move") String word, Typed typed, @Context UriInfo info) {
        var reference = reference(text);
        var move = move(word).orElseThrow(NotFoundException::new);
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        Optional<Trouble> trouble = Optional.empty();
        if (!typed.isStale()) {
            try {
                moves.make(move, desk.on(reference, typed), typed);
                if (typed.isGood()) {
                    unsent.forget();
                    return pages.to("/staff/cases/" + reference.text());
                }
            } catch (Malformed e) {
                typed.refuse(e.field().substring(e.field().lastIndexOf('.') + 1), e.reason());
            } catch (RuntimeException e) {
                var failure = Failure.of(e);
                if (failure.status() >= 500 || failure.status() == 401) {
                    throw e;
                }
                denials.note(failure, desk::caller, visitor.path());
                trouble = Optional.of(new Trouble(failure.kind(), failure.detail()));
            }
        }
        return pages.wrong("complaint/desk", page(read(text), typed, Optional.of(move), trouble, info));
    }

    /** A reported threat on paper, for the security office. */
    @GET
    @Path("threats/{number:[0-9]{1,3}}")
    public Response threat(
            @PathParam("reference") String reference, @PathParam("number") int number, @Context UriInfo info) {
        var it = read(reference);
        if (number < 1 || number > it.threats().size()) {
            throw new NotFoundException();
        }
        return ThreatPaper.of(it, number, papers, pages.frame(info));
    }

    private CaseView read(String reference) {
        return read.handle(desk.caller(), reference(reference));
    }

    private static Reference reference(String text) {
        try {
            return new Reference(text.toUpperCase(Locale.ROOT));
        } catch (Malformed e) {
            throw new NotFoundException(e);
        }
    }

    private CasePage page(
            CaseView it, Typed typed, Optional<ComplaintAct> tried, Optional<Trouble> trouble, UriInfo info) {
        return new CasePage(
                pages.frame(info),
                it,
                departments.organisation().department(new DepartmentKey(it.department())),
                departments,
                typed,
                tried,
                trouble,
                LocalDate.now(OFFICE),
                sentences,
                UUID.randomUUID().toString());
    }
}
