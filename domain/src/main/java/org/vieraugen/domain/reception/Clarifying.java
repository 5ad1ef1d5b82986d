package org.vieraugen.domain.reception;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Parties;
import org.vieraugen.domain.complaint.Parties.Named;
import org.vieraugen.domain.complaint.Parties.Place;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.course.CourseNotices;
import org.vieraugen.domain.course.Proposals;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.file.Challenge;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.seat.Desk;
import org.vieraugen.domain.seat.FourEyes;
import org.vieraugen.domain.seat.Freeing;

/** Whom a complaint means: what the desk finds out of names, handlers and the team, before and beside the review (C1, C2). */
public final class Clarifying {
    private final Complaint complaint;
    private final Setting setting;

    public Clarifying(Complaint complaint, Setting setting) {
        this.complaint = complaint;
        this.setting = setting;
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
        ReceptionAct.TRIAGE.require(complaint, setting, by, as);
        var department = complaint.department(setting.organisation());
        if (found.aboutTeam().filter(team -> department.team(team).isEmpty()).isPresent()) {
            throw new Malformed("aboutTeam", "unknown", "the department has no such team");
        }
        found.handlers().forEach(this::requireInChart);
        var parties = complaint.parties().handledBy(found.handlers()).about(found.aboutTeam());
        for (var name : found.settled()) {
            parties = settle(parties, name.asWritten(), name.means(), false, by, "");
        }
        return clarified(by, as, parties, ReceptionEntries.TRIAGED);
    }

    /**
     * Settles a name with a reason: who is meant, nobody, or somebody named only for acts in this complaint, who is challenged by it and not complained about (C1, L7).
     *
     * @throws RuleBroken F9 when somebody who counts would leave the list, F5 when {@code by} is, or may be, meant
     */
    public Step<Complaint> settle(
            StaffKey by, Role as, String asWritten, Set<StaffKey> means, boolean challenge, String reason) {
        ReceptionAct.SETTLE_NAME.require(complaint, setting, by, as);
        Text.required("reason", reason, 2_000);
        var settled = settle(complaint.parties(), asWritten, means, challenge, by, reason);
        var step = clarified(by, as, settled, ReceptionEntries.NAME_SETTLED);
        if (!challenge) {
            return step;
        }
        var challenged = complaint.parties().named().stream()
                .filter(n -> n.asWritten().equals(asWritten))
                .flatMap(n -> n.taken().stream())
                .filter(complaint.acting(setting)::contains)
                .findFirst()
                .orElseThrow(() -> new RuleBroken(
                        "L7", "nobody-of-that-name", "nobody who acts in this complaint bears that name"));
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
                .telling(Notice.to(Role.OMBUDSPERSON, CourseNotices.CONFIRMATION_WANTED));
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
                    "F9",
                    "leaves-by-two",
                    "whoever counts as named leaves the list by two persons and a reason: propose it");
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
        return Freeing.after(setting, next.step(parties.noting(act, complaint.parties())));
    }

    /** Proposes that these people count as named or as handlers no longer (F9). */
    public Step<Complaint> proposeLeaving(StaffKey by, Role as, Set<StaffKey> staff, String reason) {
        ReceptionAct.PROPOSE_LEAVING.require(complaint, setting, by, as);
        var involved = complaint.parties().involved().collect(Collectors.toSet());
        if (!involved.containsAll(staff)) {
            throw new Malformed("staff", "unknown", "only whoever counts as named or as handler can leave the list");
        }
        return Proposals.propose(
                complaint, new Matter.Leave(staff), reason, by, as, ReceptionEntries.LEAVING_PROPOSED, setting);
    }

    /**
     * The second person agrees. The complainant sees that it happened, and the ombudsperson is told.
     *
     * @throws RuleBroken F9 when {@code by} proposed it
     */
    public Step<Complaint> confirmLeaving(StaffKey by, Role as, String reasons) {
        ReceptionAct.ANSWER_LEAVING.require(complaint, setting, by, as);
        var pending = complaint.file().pending(Matter.Kind.LEAVING).orElseThrow();
        var leaving = ((Matter.Leave) pending.matter()).staff();
        var parties = complaint.parties().without(leaving, by, pending.reason(), setting.at());
        var act = Act.by(by, as, Desk.part(as), ReceptionEntries.LEFT_LIST, setting.at());
        var next = Proposals.answered(complaint, Matter.Kind.LEAVING, true, reasons, by, setting)
                .with(parties)
                .owingNames(setting);
        return next.step(parties.noting(act, complaint.parties()))
                .telling(Notice.to(Role.OMBUDSPERSON, ReceptionNotices.LEFT_LIST))
                .telling(Notice.to(Role.COMPLAINANT, ReceptionNotices.LEFT_LIST));
    }

    /** @throws RuleBroken F9 when {@code by} proposed it */
    public Step<Complaint> refuseLeaving(StaffKey by, Role as, String reasons) {
        ReceptionAct.ANSWER_LEAVING.require(complaint, setting, by, as);
        return Proposals.refuse(complaint, Matter.Kind.LEAVING, reasons, by, as, setting);
    }
}
