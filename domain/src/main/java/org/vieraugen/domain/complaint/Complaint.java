package org.vieraugen.domain.complaint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.domain.conflict.CaseParts;
import org.vieraugen.domain.conflict.Conflicts;
import org.vieraugen.domain.conflict.Involvement;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.deadline.Deadlines;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.CaseFile;
import org.vieraugen.domain.file.Leaf;
import org.vieraugen.domain.file.Proposal;
import org.vieraugen.domain.identity.CodeScope;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.domain.journal.Participation;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.organisation.Organisation;

/**
 * A complaint in one moment of its course. The capabilities receive it, judge it by four eyes, talk about it, perhaps take it to the ombudsperson, and bring it to its
 * end; each act returns a {@link Step} to the next moment. What leads from one moment to the next is the domain's alone.
 *
 * @param parts who acted so far, told by the journal
 * @param waiting whether nobody is eligible for a seat that must be filled (F6)
 * @param version counts the steps stored so far
 */
public record Complaint(
        UUID id,
        Reference reference,
        Submission submission,
        Status status,
        Parties parties,
        Seats seats,
        CaseFile file,
        Deadlines deadlines,
        List<Participation> parts,
        boolean waiting,
        int version) {

    /** Complaints as subjects of the journal, of notices and of erasures. */
    public static final Subject.Kind KIND = new Subject.Kind("COMPLAINT");

    public Complaint {
        parts = List.copyOf(parts);
    }

    public Subject subject() {
        return new Subject(KIND, id);
    }

    /** A complaint that came straight to the ombudsperson, because the complainant is treated worse since an earlier one (I6). */
    public boolean isProtected() {
        return submission.origin().isPresent();
    }

    /** Whose desk it is on: the one place from which notices, lists and acts know it (I6). */
    public Role desk() {
        return isProtected() ? Role.OMBUDSPERSON : Role.COORDINATOR;
    }

    /** Where whoever holds that role is written to about it: at a box that nobody reads who must keep away from it (F5); empty where there is none. */
    public Optional<Mailbox> mailbox(Role to, Setting setting) {
        var department = department(setting.organisation());
        var conflicts = conflicts(setting, Seat.DESK);
        return department.mailboxesFor(to, isProtected()).stream()
                .filter(box -> department.readers(box).noneMatch(reader -> conflicts.exclude(reader.key())))
                .findFirst();
    }

    /** Whether the ombudsperson has decided and an uninvolved person must confirm it (F7). */
    public boolean awaitsCountersignature() {
        return status == Status.WITH_OMBUDSPERSON && file.proposalWaits();
    }

    public Department department(Organisation organisation) {
        return organisation.department(submission.department());
    }

    /** The terms of its department. */
    public Terms terms(Setting setting) {
        return department(setting.organisation()).terms();
    }

    /** All facts from which conflicts are found, for whoever considers a seat. */
    public Involvement involvement(Setting setting, Seat seat) {
        var organisation = setting.organisation();
        return new Involvement(
                parties.namedStaff(),
                parties.maybeNamed(),
                parties.handlers(),
                parts,
                file.declared(),
                setting.represented(this),
                seats.partner(seat),
                setting.pairs(),
                organisation.chart(),
                department(organisation).seating().sameTeam());
    }

    /** Whether staff are warned before they read it: the text seems to threaten, or somebody who read it wrote a calm summary. */
    public boolean isShielded() {
        return submission.shielded() || file.calmSummary().isPresent();
    }

    public Conflicts conflicts(Setting setting, Seat seat) {
        return setting.conflicts(this, seat);
    }

    /** Whether this person did something in this complaint with it before them, which marking a remedy as done is not. */
    public boolean hasSeen(StaffKey staff) {
        return parts.stream()
                .anyMatch(p -> p.elsewhere().isEmpty()
                        && p.staff().equals(staff)
                        && !p.part().equals(CaseParts.REMEDY));
    }

    /** Whether this person owes a remedy of the decision that is not done yet, and so marks it as done without seeing the case. */
    public boolean owesRemedy(StaffKey staff) {
        return file.openRemedies().values().stream()
                .anyMatch(remedy -> remedy.owner().equals(staff));
    }

    /** Whether this person reviews it, under whichever of their keys. */
    public boolean isReviewedBy(StaffKey staff, Setting setting) {
        return keysOf(staff, setting).anyMatch(seats::holds);
    }

    private static Stream<StaffKey> keysOf(StaffKey staff, Setting setting) {
        return setting.organisation().chart().keysOf(staff).stream();
    }

    /** Whoever holds a seat or did something in this complaint, under all their keys. */
    public Set<StaffKey> acting(Setting setting) {
        return Stream.concat(
                        Stream.of(seats.first(), seats.second()).flatMap(Optional::stream),
                        parts.stream().filter(p -> p.elsewhere().isEmpty()).map(Participation::staff))
                .flatMap(who -> keysOf(who, setting))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Tells whoever's desk the complaint is on. */
    public Notice tellingDesk(Notice.Kind kind) {
        return Notice.to(desk(), kind);
    }

    /** The same with what was written now read for names (C1), and a term to settle the possible ones in. */
    public Complaint reading(Parties.Place place, String text, Setting setting) {
        var found = new Names(setting.organisation(), department(setting.organisation()))
                .later(parties.named(), place, text, acting(setting));
        return found.isEmpty() ? this : with(parties.reading(found)).owingNames(setting);
    }

    /** Starts the term in which possible names are settled, or ends it when none is left. */
    public Complaint owingNames(Setting setting) {
        return with(
                parties.unsettled().isEmpty()
                        ? deadlines.fulfil(DeadlineKind.SETTLE_NAME, setting.today())
                        : deadlines.start(
                                terms(setting).start(DeadlineKind.SETTLE_NAME, setting.today(), submission.urgent())));
    }

    /** The same in the next state, which must follow from this one. */
    public Complaint with(Status next) {
        if (!status.next().contains(next)) {
            throw new IllegalStateException(status + " never becomes " + next);
        }
        return new Complaint(id, reference, submission, next, parties, seats, file, deadlines, parts, waiting, version);
    }

    /** The same once it is known whom it concerns. */
    public Complaint with(Parties next) {
        return new Complaint(id, reference, submission, status, next, seats, file, deadlines, parts, waiting, version);
    }

    /** The same with that person on the seat, or nobody. */
    public Complaint with(Seat seat, Optional<StaffKey> who) {
        return new Complaint(
                id,
                reference,
                submission,
                status,
                parties,
                seats.with(seat, who),
                file,
                deadlines,
                parts,
                false,
                version);
    }

    /** The same with one leaf more in its file. */
    public Complaint filing(Leaf leaf) {
        return new Complaint(
                id, reference, submission, status, parties, seats, file.with(leaf), deadlines, parts, waiting, version);
    }

    /** The same with these deadlines. */
    public Complaint with(Deadlines next) {
        return new Complaint(id, reference, submission, status, parties, seats, file, next, parts, waiting, version);
    }

    /** The same once nobody is eligible for a seat, or somebody is (F6). */
    public Complaint waiting(boolean next) {
        return new Complaint(id, reference, submission, status, parties, seats, file, deadlines, parts, next, version);
    }

    /** A second person's word is filed, and nothing of it is owed any more. */
    public Complaint answering(Proposal.Answer answer, Setting setting) {
        var next = filing(answer);
        return next.file().pending().isEmpty() && next.file().openChallenges().isEmpty()
                ? next.with(next.deadlines().fulfil(DeadlineKind.CONFIRMATION, setting.today()))
                : next;
    }

    /** What one capability does with this complaint, such as {@code in(setting, Reviewing::new)}. */
    public <A> A in(Setting setting, BiFunction<Complaint, Setting, A> acts) {
        return acts.apply(this, setting);
    }

    /** Whether somebody of the office wrote it down, so that staff held its first code (I9). */
    public boolean isRecorded() {
        return parts.stream().anyMatch(p -> p.elsewhere().isEmpty() && p.part().equals(CaseParts.RECORDING));
    }

    /** The same once this person has done something in that part. */
    public Complaint acted(StaffKey by, Part part) {
        var participation = Participation.here(by, part);
        if (!part.makesParticipant() || parts.contains(participation)) {
            return this;
        }
        var more = new ArrayList<>(parts);
        more.add(participation);
        return new Complaint(
                id, reference, submission, status, parties, seats, file, deadlines, more, waiting, version);
    }

    /** What the first code opens (I9); one that a secret sentence brought opens everything. */
    public CodeScope firstCode() {
        return isRecorded() ? CodeScope.STATUS : CodeScope.EVERYTHING;
    }

    /** Ends the act: whoever did something has a part in the complaint from now on. */
    public Step<Complaint> step(Act... acts) {
        var next = this;
        for (var act : acts) {
            if (act.by().isPresent()) {
                next = next.acted(act.by().get(), act.part());
            }
        }
        var step = Step.to(next);
        for (var act : acts) {
            step = step.noting(act);
        }
        return step;
    }
}
