package org.vieraugen.domain.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vieraugen.domain.Days;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.Conflicts;
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
import org.vieraugen.domain.review.Candidate;
import org.vieraugen.domain.review.Candidates;
import org.vieraugen.domain.review.Cause;
import org.vieraugen.domain.review.Decision;
import org.vieraugen.domain.review.Dissent;
import org.vieraugen.domain.review.Extension;
import org.vieraugen.domain.review.Finding;
import org.vieraugen.domain.review.Outcome;
import org.vieraugen.domain.review.Pool;
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

    /**
     * Everybody to whom {@code by} could give the seat, with conflicts and evidence, the proposed one first. Assigning is a part in the complaint, so that nobody assigns
     * themselves (C5).
     */
    public Candidates candidates(Seat seat, Workload workload, StaffKey by, Role as) {
        return assignedBy(by, as).candidates(seat, workload);
    }

    private Reviewing assignedBy(StaffKey by, Role as) {
        return new Reviewing(complaint.acted(by, Desk.part(as)), setting);
    }

    /** Everybody who could take the seat, whoever assigns. */
    Candidates candidates(Seat seat, Workload workload) {
        var conflicts = complaint.conflicts(setting, seat);
        var found = candidates(seat, workload, conflicts, Set.of());
        if (!isOneFree(found, seat)) {
            found = candidates(seat, workload, conflicts, Set.of(Role.DEPUTY));
        }
        return isOneFree(found, seat)
                ? found
                : candidates(seat, workload, conflicts, Set.of(Role.DEPUTY, Role.LAST_SEAT));
    }

    private Candidates candidates(Seat seat, Workload workload, Conflicts conflicts, Set<Role> standingIn) {
        return Candidates.of(
                        seat,
                        setting.organisation(),
                        complaint.submission().department(),
                        conflicts,
                        complaint.file().waivers(),
                        workload,
                        person -> standingIn.stream().anyMatch(person::is)
                                && LastSeat.mayServe(person.key(), seat, complaint, setting, Set.of()))
                // Nothing of a protected complaint reaches the complaints office's side (I6).
                .without(person ->
                        complaint.isProtected() && setting.organisation().coordinates(person.key()));
    }

    /** Whether somebody is eligible, present, and not on the other seat. */
    private boolean isOneFree(Candidates found, Seat seat) {
        return found.ranked().stream().anyMatch(candidate -> isFree(candidate, seat));
    }

    private boolean isFree(Candidate candidate, Seat seat) {
        var who = candidate.who().key();
        return candidate.eligible()
                && !setting.absent().contains(who)
                && complaint
                        .seats()
                        .partner(seat)
                        .filter(other -> setting.isSame(who, other))
                        .isEmpty();
    }

    /** Whether a seat's candidates include whoever stands in (F12). */
    boolean standsIn(Seat seat, Role role) {
        return candidates(seat, Workload.NONE).ranked().stream()
                .anyMatch(candidate ->
                        candidate.pool() == Pool.STANDING_IN && candidate.who().is(role));
    }

    /**
     * Gives a seat to a reviewer; the first one starts the review.
     *
     * @throws RuleBroken when {@code who} has a conflict, is the other reviewer, or is no candidate
     */
    public Step<Complaint> assign(Seat seat, StaffKey who, StaffKey by, Role as) {
        switch (seat) {
            case FIRST -> ComplaintAct.ASSIGN_FIRST.require(complaint, setting, by, as);
            case SECOND -> ComplaintAct.ASSIGN_SECOND.require(complaint, setting, by, as);
            default -> throw new Malformed("seat", "unknown", "must be FIRST or SECOND");
        }
        if (candidates(seat, Workload.NONE, by, as).find(who).isEmpty()) {
            throw new RuleBroken("F6", who + " is no reviewer for this department");
        }
        FourEyes.require(complaint.acted(by, Desk.part(as)), setting, seat, who);
        var next = complaint.with(seat, Optional.of(who));
        if (next.status() == Status.SUBMITTED) {
            next = next.with(Status.UNDER_REVIEW);
        }
        return next.step(Act.by(by, as, Desk.part(as), ActKind.ASSIGNED, setting.at())
                        .with("seat", seat)
                        .with("staff", who))
                .telling(Notice.to(who, Role.REVIEWER, Notice.Kind.ASSIGNED));
    }

    /** Whom the system proposes to {@code by} for the seat; empty when nobody is eligible (F6). */
    public Optional<StaffKey> proposed(Seat seat, Workload workload, StaffKey by, Role as) {
        return candidates(seat, workload, by, as).ranked().stream()
                .filter(candidate -> isFree(candidate, seat))
                .map(candidate -> candidate.who().key())
                .findFirst();
    }

    /** Notes that nobody is eligible: the complaint waits, visibly, and the ombudsperson is told (F6). */
    public Step<Complaint> nobodyEligible(Seat seat, StaffKey by, Role as) {
        (seat == Seat.FIRST ? ComplaintAct.ASSIGN_FIRST : ComplaintAct.ASSIGN_SECOND)
                .require(complaint, setting, by, as);
        return complaint
                .waiting(true)
                .step(Act.bySystem(ActKind.WAITING_FOR_REVIEWER, setting.at()).with("seat", seat))
                .telling(Notice.to(Role.OMBUDSPERSON, Notice.Kind.NOBODY_ELIGIBLE));
    }

    /** A reviewer declares a relation and leaves the seat (C6). */
    public Step<Complaint> recuse(StaffKey by, String reason) {
        ComplaintAct.RECUSE.require(complaint, setting, by, Role.REVIEWER);
        var seat = seatOf(by);
        var next = complaint.filing(new Recusal(by, reason, setting.at()));
        var step = next.step(Act.by(by, Role.REVIEWER, seat.part(), ActKind.RECUSED, setting.at()))
                .telling(complaint.tellingDesk(Notice.Kind.RECUSED));
        return complaint.freeing(setting, step);
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

    /**
     * The second pair of eyes sees that a name was settled wrongly: it counts again as it was read, and whoever must keep away by it leaves the seat (C1, F2).
     *
     * @throws Malformed when no such name was settled
     */
    public Step<Complaint> reinstate(StaffKey by, String asWritten) {
        ComplaintAct.REINSTATE_NAME.require(complaint, setting, by, Role.REVIEWER);
        var named = complaint.parties().named();
        for (int i = 0; i < named.size(); i++) {
            if (named.get(i).asWritten().equals(asWritten)
                    && named.get(i).settlement().isPresent()) {
                var parties = complaint.parties().with(i, named.get(i).reinstated());
                var act = Act.by(by, Role.REVIEWER, Part.SECOND_REVIEW, ActKind.NAME_REINSTATED, setting.at());
                var step = complaint
                        .with(parties)
                        .owingNames(setting)
                        .step(Reception.changed(act, complaint.parties(), parties))
                        .telling(complaint.tellingDesk(Notice.Kind.CONFLICT_FOUND));
                return complaint.freeing(setting, step);
            }
        }
        throw new Malformed("asWritten", "unknown", "no such name was settled");
    }

    /** The first reviewer asks; the clock stands still until the complainant answers. */
    public Step<Complaint> ask(StaffKey by, String question) {
        ComplaintAct.ASK.require(complaint, setting, by, Role.REVIEWER);
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
    public record Judgement(
            Outcome outcome,
            String reasons,
            Optional<String> onStatement,
            Set<Cause> causes,
            List<Remedy> remedies,
            Optional<String> onDropped,
            int minutes) {
        /** Where no promise falls away. */
        public Judgement(
                Outcome outcome,
                String reasons,
                Optional<String> onStatement,
                Set<Cause> causes,
                List<Remedy> remedies,
                int minutes) {
            this(outcome, reasons, onStatement, causes, remedies, Optional.empty(), minutes);
        }

        Finding by(StaffKey staff, Seat seat, Complaint complaint, Setting setting) {
            if (!complaint.file().statements().isEmpty() && onStatement.isEmpty()) {
                throw new RuleBroken(
                        "F10", "a statement was given: the finding must say what it makes of it (onStatement)");
            }
            for (var remedy : remedies) {
                setting.organisation().staff(remedy.owner());
                if (Days.near("remedies.due", remedy.due()).isBefore(setting.today())) {
                    throw new Malformed("remedies.due", "in-the-past", "a remedy's due date must not be past");
                }
            }
            var finding = new Finding(
                    seat, staff, setting.at(), outcome, reasons, onStatement, causes, remedies, onDropped, minutes);
            var dropped = Promises.dropped(complaint.file(), finding);
            if (!dropped.isEmpty() && onDropped.isEmpty()) {
                throw new RuleBroken(
                        "F11",
                        "what was promised falls away: say why (onDropped): "
                                + dropped.stream()
                                        .map(remedy -> remedy.kind() + " until " + remedy.due())
                                        .collect(Collectors.joining(", ")));
            }
            return finding;
        }
    }

    /** The first reviewer's finding goes to the second pair of eyes. */
    public Step<Complaint> find(StaffKey by, Judgement proposal) {
        ComplaintAct.FIND.require(complaint, setting, by, Role.REVIEWER);
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
                .orElse(complaint.tellingDesk(Notice.Kind.SECOND_REVIEW_WANTED)));
    }

    /** The second pair of eyes agrees: the finding becomes the decision (F1-F3). */
    public Step<Complaint> concur(StaffKey by) {
        ComplaintAct.CONCUR.require(complaint, setting, by, Role.REVIEWER);
        var finding = complaint.file().finding().orElseThrow();
        return Verdict.decided(complaint, setting, new Decision(finding, by, setting.at(), false))
                .step(
                        Act.by(by, Role.REVIEWER, Part.SECOND_REVIEW, ActKind.CONCURRED, setting.at()),
                        Act.bySystem(ActKind.DECIDED, setting.at()).with("outcome", finding.outcome()))
                .telling(Notice.to(Role.COMPLAINANT, Notice.Kind.DECISION));
    }

    /** The second pair of eyes disagrees: back to the first, and the second time to the ombudsperson (F4). */
    public Step<Complaint> dissent(StaffKey by, String reasons) {
        ComplaintAct.DISSENT.require(complaint, setting, by, Role.REVIEWER);
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
                                        .orElse(complaint.tellingDesk(Notice.Kind.DISSENT)));
    }

    /** One later date, with a reason, told to the complainant. */
    public Step<Complaint> extend(StaffKey by, Role as, LocalDate until, String reason) {
        Days.near("until", until);
        ComplaintAct.EXTEND.require(complaint, setting, by, as);
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
        ComplaintAct.WAIVE.require(complaint, setting, by, Role.OMBUDSPERSON);
        if (setting.isSame(by, staff)) {
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

    private boolean urgent() {
        return complaint.submission().urgent();
    }
}
