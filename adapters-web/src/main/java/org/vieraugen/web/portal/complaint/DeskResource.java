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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.reading.CaseView;
import org.vieraugen.application.reading.People.NamedView;
import org.vieraugen.application.reading.Possible.RefusedView;
import org.vieraugen.application.reading.ReadDesk;
import org.vieraugen.application.reading.ReadDesk.Desk;
import org.vieraugen.application.text.SuggestTexts.Suggestions;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.conflict.Evidence;
import org.vieraugen.domain.correspondence.CorrespondenceAct;
import org.vieraugen.domain.course.CaseAct;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.offer.Offers;
import org.vieraugen.domain.review.ReviewAct;
import org.vieraugen.domain.text.Theirs;
import org.vieraugen.web.failure.Failure;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.language.Sentences;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Refusals;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;
import org.vieraugen.web.portal.act.CaseForms.Form;
import org.vieraugen.web.portal.act.FormsOfActs;
import org.vieraugen.web.portal.act.GivenBack;
import org.vieraugen.web.portal.act.WhatWasDone;

/** A case as the staff work it: everything known, and what can be done next. */
@Path("/{language}/staff/cases/{reference}")
@OnePerServer
public class DeskResource {
    private final DeskPage page;
    private final SignedInStaff desk;
    private final Visitor visitor;
    private final ReadDesk read;
    private final FormsOfActs forms;
    private final Refusals refusals;
    private final CaseTexts texts;

    @Inject
    public DeskResource(
            DeskPage page,
            SignedInStaff desk,
            Visitor visitor,
            ReadDesk read,
            FormsOfActs forms,
            Refusals refusals,
            CaseTexts texts) {
        this.page = page;
        this.desk = desk;
        this.visitor = visitor;
        this.read = read;
        this.forms = forms;
        this.refusals = refusals;
        this.texts = texts;
    }

    /** What the page shows. */
    public record CasePage(
            Frame frame,
            CaseView it,
            Department department,
            Typed typed,
            Optional<CaseAct> tried,
            Optional<Failure> trouble,
            LocalDate today,
            Sentences sentences,
            List<Form> forms,
            Suggestions texts,
            CaseTop top,
            String ticket) {
        public boolean hasTried(CaseAct move) {
            return tried.filter(move::equals).isPresent();
        }

        public Typed typedIn(CaseAct move) {
            return hasTried(move) ? typed : new Typed(Map.of());
        }

        public boolean may(CaseAct move) {
            return it.possible().moves().contains(move);
        }

        public String path(CaseAct move) {
            return frame.to("/staff/cases/" + it.reference() + "/" + word(move));
        }

        /** Whether its form stands open before anything was tried, since it brings the case on. */
        public boolean isOpen(CaseAct move) {
            return tried.isEmpty() && (top.leads(move) || (move == CorrespondenceAct.REPLY && top.isToAnswer()));
        }

        /** Where a script asks for the words of a text module. */
        public String textsPath(CaseAct move) {
            return frame.to("/staff/cases/" + it.reference() + "/texts/" + word(move));
        }

        public boolean isOverdue(LocalDate due) {
            return due.isBefore(today);
        }

        public String category() {
            return frame.sayOr(
                    department
                            .category(it.told().category())
                            .name(frame.language().tag()),
                    "category." + it.told().category());
        }

        /** Who did it: a name where there is one. */
        public String by(Act act) {
            return act.by()
                    .flatMap(top.departments().organisation()::findStaff)
                    .map(StaffMember::name)
                    .orElseGet(
                            () -> frame.say(act.as() == Role.COMPLAINANT ? "staff.complainant" : "role." + act.as()));
        }

        /** What a conflict is known from, in one sentence. */
        public String sentence(Evidence evidence) {
            return sentences.of(evidence, frame.language());
        }

        /** Why something is not possible now. */
        public String why(RefusedView no) {
            return sentences
                    .of(no.why(), frame.language())
                    .orElseGet(() -> frame.sayOr(
                            frame.say("problem.rule"),
                            "problem." + Failure.kind(no.why().rule())));
        }

        /** Whether what went wrong is said above everything, since what was tried has no form on this page, or none any more. */
        public boolean isToldAbove() {
            return (trouble.isPresent() && tried.isEmpty())
                    || forms.stream().filter(form -> hasTried(form.act())).anyMatch(form -> switch (form.shape()) {
                        case LINK, ELSEWHERE -> true;
                        case NAMES ->
                            it.people().named().stream()
                                    .noneMatch(named -> named.open() && typed.is("name", named.asWritten()));
                        case BUTTON, WORDS, OWN -> false;
                    });
        }

        /** People or dates, as one line. */
        public String listed(List<String> values) {
            return values.isEmpty() ? "–" : String.join(", ", values);
        }

        /** Whether a name may mean somebody who acts in this complaint, and so a challenge. */
        public boolean actsHere(NamedView named) {
            return named.taken().stream()
                    .anyMatch(person -> it.standing().timeline().stream().anyMatch(act -> act.by()
                                    .filter(by -> by.text().equals(person.key()))
                                    .isPresent())
                            || it.reviewers()
                                    .firstReviewer()
                                    .filter(person::equals)
                                    .isPresent()
                            || it.reviewers()
                                    .secondReviewer()
                                    .filter(person::equals)
                                    .isPresent());
        }

        /** Whether it is written in a language that the staff need not read. */
        public boolean isForeign() {
            return it.told().foreign();
        }

        /** The field for the same in the complainant's language. */
        public String beside(String field) {
            return field + Theirs.BESIDE;
        }

        /** How the complainant's language is written, as HTML says it. */
        public String direction() {
            return Language.directionOf(it.told().language());
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
        var on = read(reference);
        var back = GivenBack.of(visitor, on.view().reference());
        var form = back.flatMap(words -> move(words.form()))
                .filter(on.view().possible().moves()::contains);
        var typed = form.flatMap(move -> back).map(GivenBack::typed).orElseGet(() -> new Typed(Map.of()));
        return page.shown(on, typed, form, info);
    }

    static Optional<CaseAct> move(String word) {
        return Offers.all().stream().filter(move -> word(move).equals(word)).findFirst();
    }

    private static String word(CaseAct move) {
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
        if (!typed.isStale() && typed.is("go", "insert")) {
            return inserted(read(text), move, typed, info);
        }
        Optional<Failure> trouble = Optional.empty();
        if (!typed.isStale()) {
            try {
                var done = forms.make(move, desk.on(reference, typed), typed);
                if (done.isPresent() && typed.isGood()) {
                    GivenBack.forget(visitor, reference.text(), word);
                    WhatWasDone.keep(visitor, done.get());
                    // Whoever gives up a seat has no page of this case any more.
                    return move == ReviewAct.RECUSE ? page.inbox() : page.again(reference);
                }
            } catch (Malformed e) {
                typed.refuse(DeskPage.field(e, typed), e.reason());
            } catch (RuntimeException e) {
                trouble = Optional.of(refusals.told(e));
            }
        }
        return page.wrong(read(text), typed, move, trouble, info);
    }

    /** The form once more, with the words of a text module behind what was typed; nothing is done. */
    private Response inserted(Desk on, CaseAct move, Typed typed, UriInfo info) {
        var filled = texts.into(on.view(), move, typed);
        return filled.isGood()
                ? page.shown(on, filled, Optional.of(move), info)
                : page.wrong(on, filled, move, Optional.empty(), info);
    }

    /** A reported threat on paper, for the security office. */
    @GET
    @Path("threats/{number:[0-9]{1,3}}")
    public Response threat(
            @PathParam("reference") String reference, @PathParam("number") int number, @Context UriInfo info) {
        var it = read(reference).view();
        if (number < 1 || number > it.protection().threats().size()) {
            throw new NotFoundException();
        }
        return page.threat(it, number, info);
    }

    private Desk read(String reference) {
        return read.handle(desk.caller(), reference(reference));
    }

    /** @throws NotFoundException for what is none */
    public static Reference reference(String text) {
        try {
            return new Reference(text.toUpperCase(Locale.ROOT));
        } catch (Malformed e) {
            throw new NotFoundException(e);
        }
    }
}
