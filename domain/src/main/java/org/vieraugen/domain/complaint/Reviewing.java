package org.vieraugen.domain.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.conflict.Weight;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Message;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.review.Candidates;
import org.vieraugen.domain.review.Cause;
import org.vieraugen.domain.review.Decision;
import org.vieraugen.domain.review.Dissent;
import org.vieraugen.domain.review.Extension;
import org.vieraugen.domain.review.Finding;
import org.vieraugen.domain.review.Outcome;
import org.vieraugen.domain.review.Recusal;
import org.vieraugen.domain.review.Remedy;
import org.vieraugen.domain.review.Waiver;
import org.vieraugen.domain.review.Workload;

/** The two pairs of eyes at work: rules F1-F6. */
public final class Reviewing {
    private final Complaint complaint;
    private final Setting setting;

    Reviewing(Complaint complaint, Setting setting) {
        this.complaint = complaint;
        this.setting = setting;
    }

    /** Everybody who could take the seat, with conflicts and evidence, the proposed one first. */
    public Candidates candidates(Seat seat, Workload workload) {
        return Candidates.of(
                seat,
                setting.organisation(),
                complaint.submission().department(),
                complaint.conflicts(setting, seat),
                complaint.file().waivers(),
                workload);
    }

    /**
     * Gives a seat to a reviewer; the first one starts the review.
     *
     * @throws RuleBroken when {@code who} has a conflict, is the other reviewer, or is no candidate
     */
    public Step<Complaint> assign(Seat seat, StaffKey who, StaffKey by, Role as) {
        switch (seat) {
            case FIRST -> Move.ASSIGN_FIRST.require(complaint.status());
            case SECOND -> Move.ASSIGN_SECOND.require(complaint.status());
            default -> throw new Malformed("seat", "unknown", "must be FIRST or SECOND");
        }
        Desk.require(complaint, setting, by, as);
        if (candidates(seat, Workload.NONE).find(who).isEmpty()) {
            throw new RuleBroken("F6", who + " is no reviewer for this department");
        }
        FourEyes.require(complaint, setting, seat, who);
        var next = complaint.with(seat, Optional.of(who));
        if (next.status() == Status.SUBMITTED) {
            if (complaint.file().pendingRedirection().isPresent()) {
                throw new RuleBroken("course", "a redirection is proposed and must be confirmed or refused first");
            }
            next = next.with(Status.UNDER_REVIEW);
        }
        return next.step(Act.by(by, as, Desk.part(as), ActKind.ASSIGNED, setting.at())
                        .with("seat", seat)
                        .with("staff", who))
                .telling(Notice.to(who, Role.REVIEWER, Notice.Kind.ASSIGNED));
    }

    /** Notes that nobody is eligible: the complaint waits, visibly, and the ombudsperson is told (F6). */
    public Step<Complaint> nobodyEligible(Seat seat) {
        return complaint
                .waiting(true)
                .step(Act.bySystem(ActKind.WAITING_FOR_REVIEWER, setting.at()).with("seat", seat))
                .telling(Notice.to(Role.OMBUDSPERSON, Notice.Kind.NOBODY_ELIGIBLE));
    }

    /** A reviewer declares a relation and leaves the seat (C6). */
    public Step<Complaint> recuse(StaffKey by, String reason) {
        Move.RECUSE.require(complaint.status());
        var seat = seatOf(by);
        var next = complaint.filing(new Recusal(by, reason, setting.at()));
        if (complaint.status() != Status.DECIDED) {
            next = next.with(seat, Optional.empty());
        }
        return next.step(Act.by(by, Role.REVIEWER, seat.part(), ActKind.RECUSED, setting.at()))
                .telling(Notice.to(Role.COORDINATOR, Notice.Kind.RECUSED));
    }

    private Seat seatOf(StaffKey by) {
        if (complaint.seats().first().filter(by::equals).isPresent()) {
            return Seat.FIRST;
        }
        if (complaint.seats().second().filter(by::equals).isPresent()) {
            return Seat.SECOND;
        }
        throw new RuleBroken("F1", by + " is not a reviewer of this complaint");
    }

    /** The first reviewer asks; the clock stands still until the complainant answers. */
    public Step<Complaint> ask(StaffKey by, String question) {
        Move.ASK.require(complaint.status());
        onSeat(Seat.FIRST, by);
        var today = setting.today();
        return complaint
                .filing(new Message(
                        Role.REVIEWER, Optional.of(by), true, Text.required("text", question, Text.MOST), setting.at()))
                .with(complaint
                        .deadlines()
                        .fulfil(DeadlineKind.FIRST_REPLY, today)
                        .pause(today))
                .with(Status.AWAITING_COMPLAINANT)
                .step(Act.by(by, Role.REVIEWER, Part.FIRST_REVIEW, ActKind.ASKED, setting.at()))
                .telling(Notice.to(Role.COMPLAINANT, Notice.Kind.QUESTION));
    }

    /** What a reviewer proposes; see {@link Finding} for the limits. */
    public record Proposal(
            Outcome outcome,
            String reasons,
            Optional<String> onStatement,
            Set<Cause> causes,
            List<Remedy> remedies,
            int minutes) {
        Finding by(StaffKey staff, Seat seat, Complaint complaint, Setting setting) {
            if (!complaint.file().statements().isEmpty() && onStatement.isEmpty()) {
                throw new RuleBroken(
                        "F10", "a statement was given: the finding must say what it makes of it (onStatement)");
            }
            for (var remedy : remedies) {
                setting.organisation().staff(remedy.owner());
                if (remedy.due().isBefore(setting.today())) {
                    throw new Malformed("remedies.due", "in-the-past", "a remedy's due date must not be past");
                }
            }
            return new Finding(seat, staff, setting.at(), outcome, reasons, onStatement, causes, remedies, minutes);
        }
    }

    /** The first reviewer's finding goes to the second pair of eyes. */
    public Step<Complaint> find(StaffKey by, Proposal proposal) {
        Move.FIND.require(complaint.status());
        onSeat(Seat.FIRST, by);
        var deadlines = complaint
                .deadlines()
                .fulfil(DeadlineKind.FINDING, setting.today())
                .start(complaint.terms(setting).start(DeadlineKind.SECOND_REVIEW, setting.today(), urgent()));
        var step = complaint
                .filing(proposal.by(by, Seat.FIRST, complaint, setting))
                .with(deadlines)
                .with(Status.IN_SECOND_REVIEW)
                .step(Act.by(by, Role.REVIEWER, Part.FIRST_REVIEW, ActKind.FOUND, setting.at())
                        .with("outcome", proposal.outcome()));
        return step.telling(complaint
                .seats()
                .second()
                .map(second -> Notice.to(second, Role.REVIEWER, Notice.Kind.SECOND_REVIEW_WANTED))
                .orElse(Notice.to(Role.COORDINATOR, Notice.Kind.SECOND_REVIEW_WANTED)));
    }

    /** The second pair of eyes agrees: the finding becomes the decision (F1-F3). */
    public Step<Complaint> concur(StaffKey by) {
        Move.CONCUR.require(complaint.status());
        onSeat(Seat.SECOND, by);
        var finding = complaint.file().finding().orElseThrow();
        // A name may have turned up since the finding: its author is looked at again too (F2).
        FourEyes.require(complaint, setting, Seat.FIRST, finding.by());
        return Verdict.decided(complaint, setting, new Decision(finding, by, setting.at(), false))
                .step(
                        Act.by(by, Role.REVIEWER, Part.SECOND_REVIEW, ActKind.CONCURRED, setting.at()),
                        Act.bySystem(ActKind.DECIDED, setting.at()).with("outcome", finding.outcome()))
                .telling(Notice.to(Role.COMPLAINANT, Notice.Kind.DECISION));
    }

    /** The second pair of eyes disagrees: back to the first, and the second time to the ombudsperson (F4). */
    public Step<Complaint> dissent(StaffKey by, String reasons) {
        Move.DISSENT.require(complaint.status());
        onSeat(Seat.SECOND, by);
        boolean again = complaint.file().dissents().stream().anyMatch(d -> d.seat() == Seat.SECOND);
        var terms = complaint.terms(setting);
        var kind = again ? DeadlineKind.OMBUDS_DECISION : DeadlineKind.FINDING;
        return complaint
                .filing(new Dissent(Seat.SECOND, by, reasons, setting.at()))
                .with(complaint
                        .deadlines()
                        .fulfil(DeadlineKind.SECOND_REVIEW, setting.today())
                        .start(terms.start(kind, setting.today(), urgent())))
                .with(again ? Status.WITH_OMBUDSPERSON : Status.UNDER_REVIEW)
                .step(Act.by(by, Role.REVIEWER, Part.SECOND_REVIEW, ActKind.DISSENTED, setting.at()))
                .telling(
                        again
                                ? Notice.to(Role.OMBUDSPERSON, Notice.Kind.WITH_OMBUDSPERSON)
                                : complaint
                                        .seats()
                                        .first()
                                        .map(first -> Notice.to(first, Role.REVIEWER, Notice.Kind.DISSENT))
                                        .orElse(Notice.to(Role.COORDINATOR, Notice.Kind.DISSENT)));
    }

    /** One later date, with a reason, told to the complainant. */
    public Step<Complaint> extend(StaffKey by, Role as, LocalDate until, String reason) {
        Move.EXTEND.require(complaint.status());
        if (complaint.file().extension().isPresent()) {
            throw new RuleBroken("deadline", "a deadline is extended once, and this one was");
        }
        if (as == Role.REVIEWER) {
            onSeat(seatOf(by), by);
        } else {
            Desk.require(complaint, setting, by, as);
        }
        var part = as == Role.REVIEWER ? seatOf(by).part() : Desk.part(as);
        return complaint
                .filing(new Extension(until, reason, by, setting.at()))
                .with(complaint.deadlines().extend(until, urgent(), complaint.terms(setting)))
                .step(Act.by(by, as, part, ActKind.EXTENDED, setting.at()).with("until", until))
                .telling(Notice.to(Role.COMPLAINANT, Notice.Kind.EXTENDED));
    }

    /**
     * The ombudsperson permits a reviewer despite a disclosable conflict; the complainant reads the reasons.
     *
     * @throws RuleBroken with the conflict's number when it is excluding or not there
     */
    public Step<Complaint> waive(StaffKey by, StaffKey staff, ConflictRule rule, Seat seat, String reasons) {
        Move.WAIVE.require(complaint.status());
        FourEyes.require(complaint, setting, Seat.DESK, by);
        if (by.equals(staff)) {
            throw new RuleBroken("F9", "nobody grants a waiver to themselves");
        }
        var conflicts = complaint.conflicts(setting, seat).of(staff).stream()
                .filter(c -> c.rule() == rule)
                .toList();
        if (conflicts.isEmpty() || conflicts.stream().anyMatch(c -> c.weight() == Weight.EXCLUDING)) {
            throw new RuleBroken(rule.number(), "a waiver exists only for a disclosable conflict that is there");
        }
        return complaint
                .filing(new Waiver(staff, rule, reasons, by, setting.at()))
                .step(Act.by(by, Role.OMBUDSPERSON, Part.OMBUDS, ActKind.WAIVED, setting.at())
                        .with("staff", staff)
                        .with("rule", rule))
                .telling(Notice.to(Role.COMPLAINANT, Notice.Kind.WAIVER));
    }

    private void onSeat(Seat seat, StaffKey by) {
        var holder = seat == Seat.FIRST
                ? complaint.seats().first()
                : complaint.seats().second();
        if (holder.filter(by::equals).isEmpty()) {
            throw new RuleBroken("F1", by + " is not the " + (seat == Seat.FIRST ? "first" : "second") + " reviewer");
        }
        FourEyes.require(complaint, setting, seat, by);
    }

    private boolean urgent() {
        return complaint.submission().urgent();
    }
}
