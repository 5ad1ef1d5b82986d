package org.vieraugen.web.portal.complaint;

import jakarta.inject.Inject;
import java.time.Clock;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.reading.ReadDesk.Desk;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Visitor;
import org.vieraugen.web.portal.act.WhatWasDone;
import org.vieraugen.web.portal.note.shown.CaseNotes;

/** Finds what stands first on a case's page. */
@OnePerServer
public class CaseTops {
    private final Visitor visitor;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public CaseTops(Visitor visitor, Departments departments, Clock clock) {
        this.visitor = visitor;
        this.departments = departments;
        this.clock = clock;
    }

    CaseTop of(Desk on, Frame frame, CaseNotes notes) {
        var it = on.view();
        var done = WhatWasDone.take(visitor).filter(what -> what.reference().equals(it.reference()));
        return new CaseTop(frame, it, departments, done, on.proposed(), notes, clock.instant());
    }
}
