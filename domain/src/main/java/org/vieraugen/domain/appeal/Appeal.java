package org.vieraugen.domain.appeal;

import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Parties.Place;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.CaseParts;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.course.CourseEntries;
import org.vieraugen.domain.course.CourseNotices;
import org.vieraugen.domain.course.Proposals;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.Challenge;
import org.vieraugen.domain.file.Decision;
import org.vieraugen.domain.file.Decision.Objection;
import org.vieraugen.domain.file.Dissent;
import org.vieraugen.domain.file.Finding;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.review.Judgement;
import org.vieraugen.domain.review.ReviewEntries;
import org.vieraugen.domain.review.ReviewNotices;
import org.vieraugen.domain.review.Verdict;
import org.vieraugen.domain.seat.Desk;
import org.vieraugen.domain.seat.Freeing;
import org.vieraugen.domain.seat.Succession;

/** With the ombudsperson, after a second dissent or an objection: decided finally, and countersigned (F7). */
public final class Appeal {
    private final Complaint complaint;
    private final Setting setting;

    public Appeal(Complaint complaint, Setting setting) {
        this.complaint = complaint;
        this.setting = setting;
    }

    /**
     * The complainant objects: once, and until the end of the last day allowed.
     *
     * @throws RuleBroken when there is no decision to object to, it is final, or the time is over
     */
    public Step<Complaint> object(String reasons) {
        AppealAct.OBJECT.require(complaint.status());
        requireReviewPossible();
        return objected(complaint, reasons, Act.byComplainant(AppealEntries.OBJECTED, setting.at()));
    }

    /** @throws RuleBroken when there is no decision to object to, it is final, or the time is over */
    void requireReviewPossible() {
        var decision = complaint.file().decision().orElseThrow();
        if (decision.isFinal()) {
            throw new RuleBroken("objection", "review-once", "this decision is final: an objection is possible once");
        }
        var until =
                complaint.deadlines().open(DeadlineKind.OBJECTION).orElseThrow().due();
        if (setting.today().isAfter(until)) {
            throw new RuleBroken("objection", "review-too-late", "an objection was possible until " + until, until);
        }
    }

    private Step<Complaint> objected(Complaint from, String reasons, Act act) {
        var next = from.filing(new Objection(Text.required("reasons", reasons, Text.MOST), setting.at()))
                .reading(Place.REVIEW_REQUEST, reasons, setting);
        return next.with(next.deadlines()
                        .fulfil(DeadlineKind.OBJECTION, setting.today())
                        .start(complaint
                                .terms(setting)
                                .start(
                                        DeadlineKind.OMBUDS_DECISION,
                                        setting.today(),
                                        complaint.submission().urgent())))
                .with(Status.WITH_OMBUDSPERSON)
                .step(act)
                .telling(Notice.to(Role.OMBUDSPERSON, AppealNotices.OBJECTION));
    }

    /** Somebody of the desk takes down a request for review of a complainant without a device, and reads it back; it takes a second person (I9). */
    public Step<Complaint> takeReview(StaffKey by, Role as, String reasons, String how) {
        AppealAct.TAKE_REVIEW.require(complaint, setting, by, as);
        return Proposals.propose(
                complaint, new Matter.TakenReview(reasons), how, by, as, CourseEntries.TAKING_PROPOSED, setting);
    }

    /** @throws RuleBroken I9 when {@code by} took it down */
    public Step<Complaint> confirmReview(StaffKey by, Role as, String how) {
        AppealAct.ANSWER_TAKEN_REVIEW.require(complaint, setting, by, as);
        var taken = complaint.file().pending(Matter.Kind.TAKEN_REVIEW).orElseThrow();
        return objected(
                Proposals.answered(complaint, Matter.Kind.TAKEN_REVIEW, true, how, by, setting),
                ((Matter.TakenReview) taken.matter()).reasons(),
                Act.by(by, as, Desk.part(as), AppealEntries.OBJECTED, setting.at()));
    }

    /** @throws RuleBroken I9 when {@code by} took it down */
    public Step<Complaint> refuseReview(StaffKey by, Role as, String reasons) {
        AppealAct.ANSWER_TAKEN_REVIEW.require(complaint, setting, by, as);
        return Proposals.refuse(complaint, Matter.Kind.TAKEN_REVIEW, reasons, by, as, setting);
    }

    /** The ombudsperson says what the decision shall be; it waits for a countersignature. */
    public Step<Complaint> propose(StaffKey by, Judgement judgement) {
        AppealAct.OMBUDS_DECISION.require(complaint, setting, by, Role.OMBUDSPERSON);
        return complaint
                .filing(judgement.by(by, Seat.OMBUDS, complaint, setting))
                .with(complaint
                        .deadlines()
                        .start(complaint
                                .terms(setting)
                                .start(
                                        DeadlineKind.COUNTERSIGNATURE,
                                        setting.today(),
                                        complaint.submission().urgent())))
                .step(Act.by(by, Role.OMBUDSPERSON, CaseParts.OMBUDS, AppealEntries.OMBUDS_PROPOSED, setting.at())
                        .with("outcome", judgement.outcome()))
                .telling(Notice.to(Role.REVIEWER, AppealNotices.COUNTERSIGNATURE_WANTED));
    }

    /** Somebody eligible with no earlier part confirms the ombudsperson's decision, which is final then. */
    public Step<Complaint> countersign(StaffKey by) {
        AppealAct.COUNTERSIGN.require(complaint, setting, by, Role.REVIEWER);
        var finding = complaint.file().waiting().orElseThrow().hers();
        return decided(
                finding,
                by,
                Act.by(by, Role.REVIEWER, CaseParts.COUNTERSIGN, AppealEntries.COUNTERSIGNED, setting.at()));
    }

    private Step<Complaint> decided(Finding finding, StaffKey by, Act act) {
        return Verdict.decided(complaint, setting, new Decision(finding, by, setting.at(), true))
                .step(act, Act.bySystem(ReviewEntries.DECIDED, setting.at()).with("outcome", finding.outcome()))
                .telling(Notice.to(Role.COMPLAINANT, ReviewNotices.DECISION));
    }

    /**
     * The countersigner does not agree: the ombudsperson decides anew. The second time the countersigner says what the decision should be instead, and the deputy picks one of
     * the two (F7).
     *
     * @param instead what the countersigner would decide; needed the second time, and not before
     */
    public Step<Complaint> refuse(StaffKey by, String reasons, Optional<Judgement> instead) {
        AppealAct.COUNTERSIGN.require(complaint, setting, by, Role.REVIEWER);
        boolean again = complaint.file().refusedBefore();
        if (again && instead.isEmpty()) {
            throw new Malformed("outcome", "missing", "a second refusal says what the decision should be instead (F7)");
        }
        var next = complaint
                .filing(new Dissent(Seat.COUNTERSIGN, by, reasons, setting.at()))
                .with(complaint.deadlines().fulfil(DeadlineKind.COUNTERSIGNATURE, setting.today()));
        if (again) {
            next = next.filing(instead.orElseThrow().by(by, Seat.COUNTERSIGN, complaint, setting));
        }
        return next.step(Act.by(
                        by, Role.REVIEWER, CaseParts.COUNTERSIGN, AppealEntries.COUNTERSIGNATURE_REFUSED, setting.at()))
                .telling(Notice.to(Role.OMBUDSPERSON, CourseNotices.DISSENT));
    }

    /**
     * The deputy, or another ombudsperson with no part in it, picks one of the two findings, which is final then (F7).
     *
     * @param hers whether the ombudsperson's is picked, and not the countersigner's
     */
    public Step<Complaint> pick(StaffKey by, boolean hers) {
        AppealAct.PICK.require(complaint, setting, by, Role.OMBUDSPERSON);
        var both = complaint.file().waiting().orElseThrow();
        return decided(
                hers ? both.hers() : both.theirs().orElseThrow(),
                by,
                Act.by(by, Role.OMBUDSPERSON, CaseParts.PICK, AppealEntries.PICKED, setting.at())
                        .with("seat", hers ? Seat.OMBUDS : Seat.COUNTERSIGN));
    }

    /** The ombudsperson, about her the deputy, says whether there is reason to doubt whoever was challenged (L7). */
    public Step<Complaint> decideChallenge(StaffKey by, StaffKey challenged, boolean upheld, String reasons) {
        AppealAct.DECIDE_CHALLENGE.require(complaint, setting, by, Role.OMBUDSPERSON);
        if (setting.isSame(by, challenged)) {
            throw new RuleBroken("L7", "challenged-herself", "about whoever is challenged somebody else decides");
        }
        var challenge = complaint.file().openChallenges().stream()
                .filter(open -> open.staff().equals(challenged))
                .findFirst()
                .orElseThrow(() -> new Malformed("staff", "unknown", challenged + " is not challenged"));
        Succession.onChallenge(challenge, complaint, setting).require(by);
        var next = complaint.filing(new Challenge.Decided(challenged, upheld, reasons, by, setting.at()));
        if (next.file().openChallenges().isEmpty() && next.file().pending().isEmpty()) {
            next = next.with(next.deadlines().fulfil(DeadlineKind.CONFIRMATION, setting.today()));
        }
        var kind = upheld ? AppealEntries.CHALLENGE_UPHELD : AppealEntries.CHALLENGE_DISMISSED;
        return Freeing.after(
                setting,
                next.step(Act.by(by, Role.OMBUDSPERSON, CaseParts.OMBUDS, kind, setting.at())
                        .with("staff", challenged)));
    }
}
