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
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Visitor;
import org.vieraugen.web.portal.act.WhatWasDone;

/** Finds what stands first on a case's page. */
@OnePerServer
public class CaseTops {
    private final SignedInStaff desk;
    private final Visitor visitor;
    private final AssignBoth both;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public CaseTops(SignedInStaff desk, Visitor visitor, AssignBoth both, Departments departments, Clock clock) {
        this.desk = desk;
        this.visitor = visitor;
        this.both = both;
        this.departments = departments;
        this.clock = clock;
    }

    CaseTop of(CaseView it, Frame frame) {
        var done = WhatWasDone.take(visitor).filter(what -> what.reference().equals(it.reference()));
        var pair = it.possible().moves().contains(ReviewAct.ASSIGN_FIRST)
                ? both.proposed(desk.caller(), new Reference(it.reference()))
                : Optional.<Pair>empty();
        return new CaseTop(frame, it, departments, done, pair, clock.instant());
    }
}
