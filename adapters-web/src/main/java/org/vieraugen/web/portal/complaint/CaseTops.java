package org.vieraugen.web.portal.complaint;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.reading.CaseView;
import org.vieraugen.application.review.AssignBoth;
import org.vieraugen.application.review.AssignBoth.Pair;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.review.ReviewAct;
import org.vieraugen.web.failure.Failure;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;
import org.vieraugen.web.portal.act.WhatWasDone;
import org.vieraugen.web.portal.note.shown.CaseNotes;
import org.vieraugen.web.portal.note.shown.NotesOfCase;

/** Finds what stands first on a case's page. */
@OnePerServer
public class CaseTops {
    private final SignedInStaff desk;
    private final Visitor visitor;
    private final AssignBoth both;
    private final Departments departments;
    private final NotesOfCase notes;
    private final Clock clock;

    @Inject
    public CaseTops(
            SignedInStaff desk,
            Visitor visitor,
            AssignBoth both,
            Departments departments,
            NotesOfCase notes,
            Clock clock) {
        this.desk = desk;
        this.visitor = visitor;
        this.both = both;
        this.departments = departments;
        this.notes = notes;
        this.clock = clock;
    }

    CaseTop of(CaseView it, Frame frame) {
        return of(it, frame, notes.of(it.reference()));
    }

    /** With a note that could not be written or taken back. */
    CaseTop of(CaseView it, Frame frame, Typed typed, Optional<Failure> trouble) {
        return of(it, frame, notes.wrong(it.reference(), typed, trouble));
    }

    private CaseTop of(CaseView it, Frame frame, CaseNotes shown) {
        var done = WhatWasDone.take(visitor).filter(what -> what.reference().equals(it.reference()));
        var pair = it.possible().moves().contains(ReviewAct.ASSIGN_FIRST)
                ? both.proposed(desk.caller(), new Reference(it.reference()))
                : Optional.<Pair>empty();
        return new CaseTop(frame, it, departments, done, pair, shown, clock.instant());
    }
}
