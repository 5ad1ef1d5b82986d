package org.vieraugen.domain.complaint;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.conflict.Conflicts;
import org.vieraugen.domain.conflict.Involvement;
import org.vieraugen.domain.conflict.PairHistory;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.deadline.Deadlines;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.identity.Authorisation;
import org.vieraugen.domain.identity.CodeScope;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.domain.journal.Participation;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.organisation.Organisation;

/**
 * A complaint in one moment of its course. It is received ({@link Reception}), judged by four eyes ({@link Reviewing}), talked about
 * ({@link Correspondence}), perhaps taken to the ombudsperson ({@link Appeal}), and brought to its end ({@link Completion}); each act returns a
 * {@link Step} to the next moment.
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

    public Turn turn() {
        return Turn.of(this);
    }

    /** Who must stand in now, at the desk, on the ombudsperson's seat, or for the word that a proposal or a challenge waits for (F12). */
    public Sight.Called called(Setting setting) {
        var levels = EnumSet.noneOf(Succession.Level.class);
        levels.add(Succession.atDesk(this, setting).level());
        if (status == Status.WITH_OMBUDSPERSON) {
            levels.add(Succession.ofOmbudsperson(this, setting).level());
        }
        file.openChallenges()
                .forEach(challenge -> levels.add(
                        Succession.onChallenge(challenge, this, setting).level()));
        file.pending()
                .forEach(proposal -> levels.add(
                        Succession.confirming(proposal, this, setting).level()));
        boolean countersigning = awaitsCountersignature();
        return new Sight.Called(
                levels.contains(Succession.Level.DEPUTIES)
                        || file.pickWaits()
                        || (countersigning && reviewing(setting).standsIn(Seat.COUNTERSIGN, Role.DEPUTY)),
                levels.contains(Succession.Level.LAST_SEAT)
                        || (countersigning && reviewing(setting).standsIn(Seat.COUNTERSIGN, Role.LAST_SEAT))
                        || (file.pickWaits()
                                && Succession.picking(this, setting).level() == Succession.Level.LAST_SEAT));
    }

    /** Whether the ombudsperson has decided and an uninvolved person must confirm it (F7). */
    public boolean awaitsCountersignature() {
        return status == Status.WITH_OMBUDSPERSON && file.proposalWaits();
    }

    public Department department(Organisation organisation) {
        return organisation.department(submission.department());
    }

    Terms terms(Setting setting) {
        return department(setting.organisation()).terms();
    }

    /** All facts from which conflicts are found, for whoever considers a seat. */
    public Involvement involvement(Organisation organisation, PairHistory pairs, Seat seat) {
        return new Involvement(
                parties.namedStaff(),
                parties.maybeNamed(),
                parties.handlers(),
                parts,
                file.declared(),
                representing(organisation),
                seats.partner(seat),
                pairs,
                organisation.chart(),
                department(organisation).sameTeam());
    }

    /** Whether staff are warned before they read it: the text seems to threaten, or somebody who read it wrote a calm summary. */
    public boolean isShielded() {
        return submission.shielded() || file.calmSummary().isPresent();
    }

    public StaffProtection protection(Setting setting) {
        return new StaffProtection(this, setting);
    }

    public Conflicts conflicts(Setting setting, Seat seat) {
        return setting.conflicts(this, seat);
    }

    private Map<StaffKey, String> representing(Organisation organisation) {
        var belonging = new HashMap<StaffKey, String>();
        submission.representative().ifPresent(written -> addThoseOf(written, organisation, belonging));
        for (var signed : file.authorisations()) {
            addThoseOf(signed.whom(), organisation, belonging);
            if (signed.signer() == Authorisation.Signer.REPRESENTATIVE) {
                addThoseOf(signed.name(), organisation, belonging);
            }
        }
        return belonging;
    }

    /** Adds whoever is, or belongs to, the representative that was written like this. */
    private static void addThoseOf(String written, Organisation organisation, Map<StaffKey, String> belonging) {
        for (var department : organisation.departments()) {
            var partners = department.partners().stream()
                    .filter(partner -> Names.sameParty(written, partner.name()))
                    .toList();
            for (var person : department.staff()) {
                // Of the last seat nobody is left out by what somebody writes: there would be nobody behind it (F12).
                if (person.is(Role.LAST_SEAT)) {
                    continue;
                }
                if (Names.isPerson(written, person.name())) {
                    belonging.put(person.key(), person.name());
                }
                partners.stream()
                        .filter(partner -> person.memberOf().contains(partner.key()))
                        .forEach(partner -> belonging.put(person.key(), partner.name()));
            }
        }
    }

    /** Whether this person did something in this complaint. */
    public boolean tookPart(StaffKey staff) {
        return parts.stream().anyMatch(p -> p.elsewhere().isEmpty() && p.staff().equals(staff));
    }

    /** Whether this person owes a remedy of the decision that is not done yet, and so marks it as done without seeing the case. */
    public boolean owesRemedy(StaffKey staff) {
        return file.decision().isPresent()
                && file.decision().get().finding().remedies().stream()
                        .anyMatch(remedy -> remedy.owner().equals(staff));
    }

    /** Whether this person reviews it, under whichever of their keys. */
    boolean isReviewedBy(StaffKey staff, Setting setting) {
        return keysOf(staff, setting).anyMatch(seats::holds);
    }

    private static Stream<StaffKey> keysOf(StaffKey staff, Setting setting) {
        return setting.organisation().chart().keysOf(staff).stream();
    }

    /** Whoever holds a seat or did something in this complaint, under all their keys. */
    Set<StaffKey> acting(Setting setting) {
        return Stream.concat(
                        Stream.of(seats.first(), seats.second()).flatMap(Optional::stream),
                        parts.stream().filter(p -> p.elsewhere().isEmpty()).map(Participation::staff))
                .flatMap(who -> keysOf(who, setting))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Tells whoever's desk the complaint is on. */
    Notice tellingDesk(Notice.Kind kind) {
        return Notice.to(desk(), kind);
    }

    /** The same with what was written now read for names (C1), and a term to settle the possible ones in. */
    Complaint reading(Parties.Place place, String text, Setting setting) {
        var found = new Names(setting.organisation(), department(setting.organisation()))
                .later(parties.named(), place, text, acting(setting));
        return found.isEmpty() ? this : with(parties.reading(found)).owingNames(setting);
    }

    /** Starts the term in which possible names are settled, or ends it when none is left. */
    Complaint owingNames(Setting setting) {
        return with(
                parties.unsettled().isEmpty()
                        ? deadlines.fulfil(DeadlineKind.SETTLE_NAME, setting.today())
                        : deadlines.start(
                                terms(setting).start(DeadlineKind.SETTLE_NAME, setting.today(), submission.urgent())));
    }

    Complaint with(Status next) {
        if (!status.next().contains(next)) {
            throw new IllegalStateException(status + " never becomes " + next);
        }
        return new Complaint(id, reference, submission, next, parties, seats, file, deadlines, parts, waiting, version);
    }

    Complaint with(Parties next) {
        return new Complaint(id, reference, submission, status, next, seats, file, deadlines, parts, waiting, version);
    }

    Complaint with(Seat seat, Optional<StaffKey> who) {
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

    Complaint filing(Object leaf) {
        return new Complaint(
                id, reference, submission, status, parties, seats, file.with(leaf), deadlines, parts, waiting, version);
    }

    Complaint with(Deadlines next) {
        return new Complaint(id, reference, submission, status, parties, seats, file, next, parts, waiting, version);
    }

    Complaint waiting(boolean next) {
        return new Complaint(id, reference, submission, status, parties, seats, file, deadlines, parts, next, version);
    }

    /** Somebody puts forward what takes a second person; that person has a term. */
    Step<Complaint> proposing(Matter matter, String reason, StaffKey by, Role as, ActKind kind, Setting setting) {
        return filing(new Proposal(matter, reason, by, as, setting.at()))
                .with(deadlines.start(
                        terms(setting).start(DeadlineKind.CONFIRMATION, setting.today(), submission.urgent())))
                .step(Act.by(by, as, Desk.part(as), kind, setting.at()).with("matter", matter.kind()))
                .telling(Notice.to(Role.OMBUDSPERSON, Notice.Kind.CONFIRMATION_WANTED));
    }

    /** What a proposal would change: keys of people, a state, a date; empty lists where all of it stands in the proposal. */
    public record Change(List<String> before, List<String> after) {}

    /** What would be different once a second person confirms that proposal (F11). */
    public Change change(Proposal proposal, Setting setting) {
        return switch (proposal.matter().kind()) {
            case LEAVING -> {
                var after = parties.without(
                        ((Matter.Leave) proposal.matter()).staff(), proposal.by(), proposal.reason(), setting.at());
                yield new Change(keys(parties), keys(after));
            }
            case ERASURE -> {
                var due = deadlines.open(DeadlineKind.RETENTION).orElseThrow().due();
                var sooner = retention(setting).soonest();
                yield new Change(
                        List.of(due.toString()), List.of(due.isAfter(sooner) ? sooner.toString() : due.toString()));
            }
            default -> new Change(List.of(), List.of());
        };
    }

    private static List<String> keys(Parties parties) {
        return parties.involved().sorted().map(StaffKey::text).toList();
    }

    /** The second person's word is filed, and nothing of it is owed any more. */
    Complaint answering(Matter.Kind kind, boolean confirmed, String reasons, StaffKey by, Setting setting) {
        return answering(new Proposal.Answer(kind, confirmed, reasons, Optional.empty(), by, setting.at()), setting);
    }

    Complaint answering(Proposal.Answer answer, Setting setting) {
        var next = filing(answer);
        return next.file().pending().isEmpty() && next.file().openChallenges().isEmpty()
                ? next.with(next.deadlines().fulfil(DeadlineKind.CONFIRMATION, setting.today()))
                : next;
    }

    /** The second person does not agree: all stays as it is. */
    Step<Complaint> refusing(Matter.Kind kind, String reasons, StaffKey by, Role as, Setting setting) {
        Text.required("reasons", reasons, 2_000);
        return answering(kind, false, reasons, by, setting)
                .step(Act.by(by, as, Desk.part(as), kind.refused(), setting.at()))
                .telling(tellingDesk(Notice.Kind.DISSENT));
    }

    /** Whoever put something forward takes it back, with a reason. */
    public Step<Complaint> takeBack(Matter.Kind kind, StaffKey by, Role as, String reason, Setting setting) {
        ComplaintAct.TAKE_BACK.require(this, setting, by, as);
        if (file.pending(kind).filter(proposal -> proposal.by().equals(by)).isEmpty()) {
            throw new Malformed("kind", "unknown", "you have proposed nothing of that kind that still waits");
        }
        return refusing(kind, reason, by, as, setting);
    }

    /** Whoever must keep away now leaves the seat at once, and what they proposed and nobody confirmed is void (F2). */
    public Step<Complaint> freeing(Setting setting, Step<Complaint> step) {
        return new Freeing(setting).after(step);
    }

    /** The same for what came from outside: another chart, another day. Empty when nobody must leave a seat. */
    public Optional<Step<Complaint>> freed(Setting setting) {
        var step = new Freeing(setting).after(Step.to(this));
        return step.acts().isEmpty() ? Optional.empty() : Optional.of(step);
    }

    /** Whether somebody of the office wrote it down, so that staff held its first code (I9). */
    public boolean isRecorded() {
        return parts.stream().anyMatch(p -> p.elsewhere().isEmpty() && p.part() == Part.RECORDING);
    }

    /** The same once this person has done something in that part. */
    Complaint acted(StaffKey by, Part part) {
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
    Step<Complaint> step(Act... acts) {
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

    public Reviewing reviewing(Setting setting) {
        return new Reviewing(this, setting);
    }

    public Reception reception(Setting setting) {
        return new Reception(this, setting);
    }

    public Correspondence correspondence(Setting setting) {
        return new Correspondence(this, setting);
    }

    public Appeal appeal(Setting setting) {
        return new Appeal(this, setting);
    }

    public Unsealing unsealing(Setting setting) {
        return new Unsealing(this, setting);
    }

    public Retention retention(Setting setting) {
        return new Retention(this, setting);
    }

    public Completion completion(Setting setting) {
        return new Completion(this, setting);
    }
}
