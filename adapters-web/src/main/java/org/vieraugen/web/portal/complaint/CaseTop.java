package org.vieraugen.web.portal.complaint;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.reading.CaseView;
import org.vieraugen.application.reading.Tracked.Due;
import org.vieraugen.application.review.AssignBoth.Pair;
import org.vieraugen.domain.appeal.AppealAct;
import org.vieraugen.domain.completion.CompletionAct;
import org.vieraugen.domain.correspondence.CorrespondenceAct;
import org.vieraugen.domain.course.CaseAct;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.domain.reception.ReceptionAct;
import org.vieraugen.domain.review.ReviewAct;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.act.WhatWasDone;
import org.vieraugen.web.portal.journal.TimelineLine;
import org.vieraugen.web.portal.note.shown.CaseNotes;

/**
 * What stands first on a case's page: what was just done, and what is next.
 *
 * @param done what was just done, on the first page after it
 * @param pair whom the system proposes for both seats, where both can be given
 * @param notes what staff wrote to each other
 */
public record CaseTop(
        Frame frame,
        CaseView it,
        Departments departments,
        Optional<WhatWasDone> done,
        Optional<Pair> pair,
        CaseNotes notes,
        Instant now) {
    /** So many messages stand open; earlier ones are folded. */
    private static final int LATEST = 3;

    /** What brings a case on, in the order in which a case goes; the first of them that can be done stands open. */
    private static final List<CaseAct> LEADING = List.of(
            ReceptionAct.SETTLE_NAME,
            ReviewAct.ASSIGN_FIRST,
            ReviewAct.ASSIGN_SECOND,
            ReviewAct.FIND,
            ReviewAct.CONCUR,
            AppealAct.OMBUDS_DECISION,
            AppealAct.COUNTERSIGN,
            AppealAct.PICK,
            CompletionAct.CLOSE);

    /** The act that brings the case on and that the reader can do now; a seat that is given is not given again to bring it on. */
    public Optional<CaseAct> lead() {
        return LEADING.stream()
                .filter(it.possible().moves()::contains)
                .filter(act -> act != ReviewAct.ASSIGN_FIRST
                        || it.reviewers().firstReviewer().isEmpty())
                .filter(act -> act != ReviewAct.ASSIGN_SECOND
                        || it.reviewers().secondReviewer().isEmpty())
                .findFirst();
    }

    public boolean leads(CaseAct act) {
        return lead().filter(act::equals).isPresent();
    }

    /** The page on which that seat is given. */
    public String candidates(CaseAct act) {
        return again() + "/candidates/" + (act == ReviewAct.ASSIGN_FIRST ? "FIRST" : "SECOND");
    }

    /** Whether the act is done on a page of its own. */
    public boolean isOnOwnPage(CaseAct act) {
        return act == ReviewAct.ASSIGN_FIRST || act == ReviewAct.ASSIGN_SECOND;
    }

    /** How many messages stand folded before the latest ones. */
    public int earlier() {
        return Math.max(0, it.correspondence().messages().size() - LATEST);
    }

    /** The journal, with one line for all that somebody looked at on one day. */
    public List<TimelineLine> timeline() {
        return TimelineLine.of(it.standing().timeline());
    }

    /** The page of the case. */
    public String again() {
        return frame.to("/staff/cases/" + it.reference());
    }

    /** Where a script asks what happened after the steps that this page shows; looks are none. */
    public String changes() {
        long steps = it.standing().timeline().stream()
                .filter(act -> !act.part().equals(Part.LOOK))
                .count();
        return again() + "/changes?steps=" + steps;
    }

    /** Whether the last word was the complainant's, and can be answered here. */
    public boolean isToAnswer() {
        var messages = it.correspondence().messages();
        return it.possible().moves().contains(CorrespondenceAct.REPLY)
                && !messages.isEmpty()
                && messages.get(messages.size() - 1).from() == Role.COMPLAINANT;
    }

    /** The open deadline that ends first. */
    public Optional<Due> nearest() {
        return it.standing().deadlines().stream().min(Comparator.comparing(Due::due));
    }

    /** Whose turn it is, and until when. */
    public String next() {
        var who = frame.say("staff.role." + it.standing().owes());
        if (it.standing().owes() == Role.SYSTEM) {
            return frame.say("desk.done.over");
        }
        return nearest()
                .map(due -> frame.say("desk.done.next.until", who, frame.day(due.due())))
                .orElseGet(() -> frame.say("desk.done.next", who));
    }

    public String name(StaffKey key) {
        return departments.organisation().findStaff(key).map(StaffMember::name).orElse(key.text());
    }
}
