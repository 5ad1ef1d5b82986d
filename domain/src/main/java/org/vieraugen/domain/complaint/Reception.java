package org.vieraugen.domain.complaint;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.attachment.Attachment;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.complaint.Parties.Named;
import org.vieraugen.domain.complaint.Parties.Place;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.deadline.Deadlines;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.domain.journal.Participation;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Notice;

/** How a complaint comes in, and what the coordinator's desk does with it before and beside the review. */
public final class Reception {
    private final Complaint complaint;
    private final Setting setting;

    Reception(Complaint complaint, Setting setting) {
        this.complaint = complaint;
        this.setting = setting;
    }

    /**
     * A new complaint: its names are read, its clock starts.
     *
     * @param recordedBy who wrote down what somebody told or sent, absent when the complainant submits
     * @param before the complaint this one grew out of: who took part in it, and whom it concerned (I6)
     * @param files what the complainant sent with it
     * @throws Malformed when the department has no such category, or there are too many files
     */
    public static Step<Complaint> submit(
            UUID id,
            Reference reference,
            Submission submission,
            Optional<StaffKey> recordedBy,
            Optional<Complaint> before,
            List<Upload> files,
            Setting setting) {
        Upload.count(files.size(), Upload.MOST);
        var department = setting.organisation().department(submission.department());
        department.category(submission.category());
        if (submission.channel() != Channel.PORTAL && recordedBy.isEmpty()) {
            throw new Malformed(
                    "channel",
                    "needs-staff",
                    "only the complaints office records what came by another channel than PORTAL");
        }
        var terms = department.terms();
        var today = setting.today();
        var deadlines = Deadlines.NONE
                .start(terms.start(DeadlineKind.FIRST_REPLY, today, submission.urgent()))
                .start(terms.start(DeadlineKind.FINDING, today, submission.urgent()));
        var complaint = new Complaint(
                        id,
                        reference,
                        submission,
                        Status.SUBMITTED,
                        parties(submission, before, setting),
                        Seats.EMPTY,
                        new CaseFile(files.stream()
                                .map(file -> new Attachment(
                                        file,
                                        recordedBy.isPresent() ? Role.COORDINATOR : Role.COMPLAINANT,
                                        recordedBy,
                                        setting.at()))
                                .map(Object.class::cast)
                                .toList()),
                        deadlines,
                        before.map(first -> partsOf(first, setting)).orElse(List.of()),
                        false,
                        0)
                .owingNames(setting);
        recordedBy.ifPresent(staff -> requireApart(complaint, setting, staff));
        var at = setting.at();
        var act = recordedBy
                .map(staff -> Act.by(staff, Role.COORDINATOR, Part.RECORDING, ActKind.RECORDED, at))
                .orElse(Act.byComplainant(ActKind.SUBMITTED, at))
                .with("channel", submission.channel());
        if (!files.isEmpty()) {
            act = act.with("files", files.size());
        }
        var step = complaint.step(act);
        if (submission.shielded()) {
            step = step.noting(Act.bySystem(ActKind.SHIELDED, at));
        }
        return step.telling(
                complaint.tellingDesk(complaint.isProtected() ? Notice.Kind.TREATED_WORSE : Notice.Kind.SUBMITTED));
    }

    /**
     * Whoever is named does not write it down, and holds no code to it (F5). Others of the same line may, who lose sight of it at once: at a small counter there would be
     * nobody else, and somebody without a device would be sent away.
     */
    private static void requireApart(Complaint complaint, Setting setting, StaffKey recorder) {
        if (complaint.parties().namedStaff().stream().anyMatch(named -> setting.isSame(named, recorder))) {
            throw new RuleBroken("F5", "this complaint names whoever writes it down: somebody else must do so");
        }
    }

    /** Whoever the earlier complaint concerned is concerned by this one, too, and a name that is open there is open here (I6). */
    private static Parties parties(Submission submission, Optional<Complaint> before, Setting setting) {
        var parties = new Names(setting.organisation(), setting.organisation().department(submission.department()))
                .of(submission);
        if (before.isEmpty()) {
            return parties;
        }
        var earlier = before.get().parties();
        var taken = earlier.namedStaff().stream()
                .sorted()
                .map(who -> Named.by(nameOf(who, setting), Place.EARLIER, Set.of(who)))
                .toList();
        var open = earlier.unsettled().stream()
                .map(name -> new Named(
                        name.asWritten(), Place.EARLIER, 0, name.certainty(), name.taken(), false, Optional.empty()))
                .toList();
        return parties.reading(taken)
                .reading(open)
                .handledBy(earlier.handlers())
                .about(earlier.aboutTeam());
    }

    private static String nameOf(StaffKey who, Setting setting) {
        return setting.organisation().findStaff(who).map(StaffMember::name).orElse(who.text());
    }

    /** Of the last seat nobody is left out: there would be nobody behind it (F12). */
    private static List<Participation> partsOf(Complaint before, Setting setting) {
        var reference = Optional.of(before.reference().text());
        return Stream.concat(
                        before.parts().stream(),
                        Stream.of(Seat.FIRST, Seat.SECOND).flatMap(seat -> holder(before, seat).stream()
                                .map(who -> Participation.here(who, seat.part()))))
                .filter(part -> !LastSeat.isOfIt(part.staff(), setting))
                .map(part -> new Participation(part.staff(), part.part(), reference))
                .distinct()
                .toList();
    }

    private static Optional<StaffKey> holder(Complaint complaint, Seat seat) {
        return seat == Seat.FIRST
                ? complaint.seats().first()
                : complaint.seats().second();
    }

    /** What the desk found out: names that were not read and are added, handlers, the team; what is empty leaves that as it is. */
    public record Clarification(List<Settled> settled, Set<StaffKey> handlers, Optional<TeamKey> aboutTeam) {
        /** That the name written so means these people, perhaps none; a name not yet in the complaint is added. */
        public record Settled(String asWritten, Set<StaffKey> means) {}
    }

    /**
     * Says who is meant by a name, who handled the procedure, and which team it is about; may happen late, and then whoever is excluded by it leaves the seat at once (F2).
     *
     * @throws RuleBroken F5 when the desk's person is involved, also by the new facts; F9 when somebody who counts would leave the list
     */
    public Step<Complaint> triage(StaffKey by, Role as, Clarification found) {
        ComplaintAct.TRIAGE.require(complaint, setting, by, as);
        var department = complaint.department(setting.organisation());
        if (found.aboutTeam().filter(team -> department.team(team).isEmpty()).isPresent()) {
            throw new Malformed("aboutTeam", "unknown", "the department has no such team");
        }
        found.handlers().forEach(this::requireInChart);
        var parties = complaint.parties().handledBy(found.handlers()).about(found.aboutTeam());
        for (var name : found.settled()) {
            parties = settle(parties, name.asWritten(), name.means(), false, by, "");
        }
        return clarified(by, as, parties, ActKind.TRIAGED);
    }

    /**
     * Settles a name with a reason: who is meant, nobody, or somebody named only for acts in this complaint, who is challenged by it and not complained about (C1, L7).
     *
     * @throws RuleBroken F9 when somebody who counts would leave the list, F5 when {@code by} is, or may be, meant
     */
    public Step<Complaint> settle(
            StaffKey by, Role as, String asWritten, Set<StaffKey> means, boolean challenge, String reason) {
        ComplaintAct.SETTLE_NAME.require(complaint, setting, by, as);
        Text.required("reason", reason, 2_000);
        var settled = settle(complaint.parties(), asWritten, means, challenge, by, reason);
        var step = clarified(by, as, settled, ActKind.NAME_SETTLED);
        if (!challenge) {
            return step;
        }
        var challenged = complaint.parties().named().stream()
                .filter(n -> n.asWritten().equals(asWritten))
                .flatMap(n -> n.taken().stream())
                .filter(complaint.acting(setting)::contains)
                .findFirst()
                .orElseThrow(() -> new RuleBroken("L7", "nobody who acts in this complaint bears that name"));
        var next = step.next().filing(new Challenge(challenged, asWritten, setting.at()));
        return new Step<>(
                        next.with(next.deadlines()
                                .start(next.terms(setting)
                                        .start(
                                                DeadlineKind.CONFIRMATION,
                                                setting.today(),
                                                next.submission().urgent()))),
                        step.acts(),
                        step.notices())
                .telling(Notice.to(Role.OMBUDSPERSON, Notice.Kind.CONFIRMATION_WANTED));
    }

    /** Whoever counts already stays, be it one of several bearers of a name: only names that are not certain are settled by one person. */
    private Parties settle(
            Parties parties, String asWritten, Set<StaffKey> means, boolean challenge, StaffKey by, String reason) {
        means.forEach(this::requireInChart);
        var before = parties.namedStaff();
        int place = place(parties.named(), asWritten);
        if (place < 0) {
            return parties.reading(List.of(Named.by(asWritten, Place.DESK, means)));
        }
        var name = parties.named().get(place);
        if (name.settlement().isEmpty() && name.counting().equals(means) && !name.isOpen()) {
            return parties;
        }
        var next =
                parties.with(place, name.settled(new Parties.Settlement(means, challenge, by, reason, setting.at())));
        var gone = new HashSet<>(before);
        gone.removeAll(next.namedStaff());
        if (!gone.isEmpty()) {
            throw new RuleBroken(
                    "F9", "whoever counts as named leaves the list by two persons and a reason: propose it");
        }
        return next;
    }

    /** Of names written alike the first on which a word is owed, else the last; -1 where there is none. */
    private static int place(List<Named> named, String asWritten) {
        int place = -1;
        for (int i = 0; i < named.size(); i++) {
            if (named.get(i).asWritten().equals(asWritten)) {
                place = i;
                if (named.get(i).isOpen()) {
                    return i;
                }
            }
        }
        return place;
    }

    /** The last seat is a body outside the chart, and nobody of it is complained about here: there would be nothing behind it (F12). */
    private void requireInChart(StaffKey who) {
        if (setting.organisation().staff(who).is(Role.LAST_SEAT)) {
            throw new Malformed("staff", "unknown", who + " sits in the body outside the chart");
        }
    }

    private Step<Complaint> clarified(StaffKey by, Role as, Parties parties, ActKind kind) {
        var next = complaint.with(parties).owingNames(setting);
        FourEyes.require(next, setting, Seat.DESK, by);
        var act = Act.by(by, as, Desk.part(as), kind, setting.at());
        return next.freeing(setting, next.step(changed(act, complaint.parties(), parties)));
    }

    /** The journal has the keys before and after. */
    static Act changed(Act act, Parties before, Parties after) {
        var noted = fact(act, "named", before.namedStaff(), after.namedStaff());
        noted = fact(noted, "maybe", before.maybeNamed(), after.maybeNamed());
        noted = fact(noted, "handlers", before.handlers(), after.handlers());
        return after.aboutTeam().equals(before.aboutTeam())
                ? noted
                : noted.with("team", after.aboutTeam().map(TeamKey::text).orElse(""));
    }

    private static Act fact(Act act, String name, Set<StaffKey> before, Set<StaffKey> after) {
        return before.equals(after)
                ? act
                : act.with(name + "Before", keys(before)).with(name + "After", keys(after));
    }

    private static String keys(Set<StaffKey> staff) {
        return staff.stream().sorted().map(StaffKey::text).collect(Collectors.joining(" "));
    }

    /** Proposes that these people count as named or as handlers no longer (F9). */
    public Step<Complaint> proposeLeaving(StaffKey by, Role as, Set<StaffKey> staff, String reason) {
        ComplaintAct.PROPOSE_LEAVING.require(complaint, setting, by, as);
        var involved = complaint.parties().involved().collect(Collectors.toSet());
        if (!involved.containsAll(staff)) {
            throw new Malformed("staff", "unknown", "only whoever counts as named or as handler can leave the list");
        }
        return complaint.proposing(new Matter.Leave(staff), reason, by, as, ActKind.LEAVING_PROPOSED, setting);
    }

    /**
     * The second person agrees. The complainant sees that it happened, and the ombudsperson is told.
     *
     * @throws RuleBroken F9 when {@code by} proposed it
     */
    public Step<Complaint> confirmLeaving(StaffKey by, Role as, String reasons) {
        ComplaintAct.ANSWER_LEAVING.require(complaint, setting, by, as);
        var pending = complaint.file().pending(Matter.Kind.LEAVING).orElseThrow();
        var leaving = ((Matter.Leave) pending.matter()).staff();
        var parties = complaint.parties().without(leaving, by, pending.reason(), setting.at());
        var act = Act.by(by, as, Desk.part(as), ActKind.LEFT_LIST, setting.at());
        var next = complaint
                .answering(Matter.Kind.LEAVING, true, reasons, by, setting)
                .with(parties)
                .owingNames(setting);
        return next.step(changed(act, complaint.parties(), parties))
                .telling(Notice.to(Role.OMBUDSPERSON, Notice.Kind.LEFT_LIST))
                .telling(Notice.to(Role.COMPLAINANT, Notice.Kind.LEFT_LIST));
    }

    /** @throws RuleBroken F9 when {@code by} proposed it */
    public Step<Complaint> refuseLeaving(StaffKey by, Role as, String reasons) {
        ComplaintAct.ANSWER_LEAVING.require(complaint, setting, by, as);
        return complaint.refusing(Matter.Kind.LEAVING, reasons, by, as, setting);
    }

    /** Proposes to send the complainant elsewhere, because the matter lies outside the scope (F9). */
    public Step<Complaint> proposeRedirection(StaffKey by, Role as, String target, String reason, boolean consent) {
        ComplaintAct.REDIRECT.require(complaint, setting, by, as);
        return complaint.proposing(
                new Matter.Redirect(target, consent), reason, by, as, ActKind.REDIRECT_PROPOSED, setting);
    }

    /** @throws RuleBroken F9 when {@code by} proposed it, or has another part or a conflict */
    public Step<Complaint> confirmRedirection(StaffKey by, Role as) {
        ComplaintAct.CONFIRM_REDIRECTION.require(complaint, setting, by, as);
        var pending = complaint.file().pending(Matter.Kind.REDIRECTION).orElseThrow();
        return Retention.begin(complaint.answering(Matter.Kind.REDIRECTION, true, "", by, setting), setting)
                .with(Status.REDIRECTED)
                .step(Act.by(by, as, Desk.part(as), ActKind.REDIRECTED, setting.at())
                        .with("consent", ((Matter.Redirect) pending.matter()).consent()))
                .telling(Notice.to(Role.COMPLAINANT, Notice.Kind.REDIRECTED));
    }

    /** @throws RuleBroken F9 when {@code by} proposed it, or has another part or a conflict */
    public Step<Complaint> refuseRedirection(StaffKey by, Role as, String reasons) {
        ComplaintAct.CONFIRM_REDIRECTION.require(complaint, setting, by, as);
        return complaint.refusing(Matter.Kind.REDIRECTION, reasons, by, as, setting);
    }
}
