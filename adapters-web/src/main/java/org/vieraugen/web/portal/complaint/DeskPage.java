package org.vieraugen.web.portal.complaint;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.reading.CaseView;
import org.vieraugen.application.reading.ReadDesk.Desk;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.course.CaseAct;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.text.Theirs;
import org.vieraugen.web.failure.Failure;
import org.vieraugen.web.language.Sentences;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.SealedPapers;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.act.FormsOfActs;
import org.vieraugen.web.portal.complaint.DeskResource.CasePage;
import org.vieraugen.web.portal.note.shown.CaseNotes;

/** Makes the page of a case as the staff work it. */
@OnePerServer
public class DeskPage {
    private static final String DESK = "complaint/desk";

    private final Pages pages;
    private final CaseTops tops;
    private final Departments departments;
    private final Sentences sentences;
    private final SealedPapers papers;
    private final FormsOfActs forms;
    private final CaseTexts texts;
    private final Clock clock;

    @Inject
    public DeskPage(
            Pages pages,
            CaseTops tops,
            Departments departments,
            Sentences sentences,
            SealedPapers papers,
            FormsOfActs forms,
            CaseTexts texts,
            Clock clock) {
        this.pages = pages;
        this.tops = tops;
        this.departments = departments;
        this.sentences = sentences;
        this.papers = papers;
        this.forms = forms;
        this.texts = texts;
        this.clock = clock;
    }

    Response shown(Desk on, Typed typed, Optional<CaseAct> tried, UriInfo info) {
        return pages.ok(DESK, page(on, typed, tried, Optional.empty(), info));
    }

    Response wrong(Desk on, Typed typed, CaseAct tried, Optional<Failure> trouble, UriInfo info) {
        return pages.wrong(DESK, page(on, typed, Optional.of(tried), trouble, info));
    }

    /** What was tried has no form on this page, and was refused. */
    public Response refused(Desk on, Failure trouble, UriInfo info) {
        return pages.wrong(DESK, page(on, new Typed(Map.of()), Optional.empty(), Optional.of(trouble), info));
    }

    /** On to the list of work, for whoever does not see the case any more. */
    Response inbox() {
        return pages.to("/staff");
    }

    /** The case's page once more, with a note that could not be written or taken back. */
    public Response wrongNote(Desk on, Typed typed, Optional<Failure> trouble, UriInfo info) {
        return pages.wrong(
                DESK,
                page(
                        on,
                        new Typed(Map.of()),
                        Optional.empty(),
                        Optional.empty(),
                        info,
                        CaseNotes.wrong(on.notes(), typed, trouble)));
    }

    /** On to the case's page after something was done. */
    public Response again(Reference reference) {
        return pages.to("/staff/cases/" + reference.text());
    }

    Response threat(CaseView it, int number, UriInfo info) {
        return ThreatPaper.of(it, number, papers, pages.frame(info));
    }

    private CasePage page(Desk on, Typed typed, Optional<CaseAct> tried, Optional<Failure> trouble, UriInfo info) {
        return page(on, typed, tried, trouble, info, CaseNotes.of(on.notes()));
    }

    private CasePage page(
            Desk on, Typed typed, Optional<CaseAct> tried, Optional<Failure> trouble, UriInfo info, CaseNotes notes) {
        var it = on.view();
        var frame = pages.frame(info);
        return new CasePage(
                frame,
                it,
                departments
                        .organisation()
                        .department(new DepartmentKey(it.standing().department())),
                typed,
                tried,
                trouble,
                LocalDate.ofInstant(clock.instant(), Terms.ZONE),
                sentences,
                forms.all(),
                texts.suggested(it),
                tops.of(on, frame, notes),
                UUID.randomUUID().toString());
    }

    /** Where it was typed: what the domain calls a reason stands in the text of a form that has no field of that name. */
    static String field(Malformed wrong, Typed typed) {
        var field = wrong.field().substring(wrong.field().lastIndexOf('.') + 1);
        return field.matches("reasons?(" + Theirs.BESIDE + ")?")
                        && typed.all(field).isEmpty()
                ? field.replaceFirst("reasons?", "text")
                : field;
    }
}
