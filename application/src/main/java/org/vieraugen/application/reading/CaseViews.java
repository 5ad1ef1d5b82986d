package org.vieraugen.application.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.application.reading.CaseView.Complainant;
import org.vieraugen.application.reading.CaseView.KeptView;
import org.vieraugen.application.reading.CaseView.Protection;
import org.vieraugen.application.reading.CaseView.Standing;
import org.vieraugen.application.reading.CaseView.ThreatView;
import org.vieraugen.application.reading.Correspondence.MessageView;
import org.vieraugen.application.reading.Correspondence.StatementView;
import org.vieraugen.application.reading.People.NamedView;
import org.vieraugen.application.reading.Possible.ProposalView;
import org.vieraugen.application.reading.Possible.RefusedView;
import org.vieraugen.application.reading.Reviewers.ChallengeView;
import org.vieraugen.application.reading.Reviewers.ConflictView;
import org.vieraugen.application.reading.Reviewers.WaiverView;
import org.vieraugen.application.reading.Told.CopyView;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Parties;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.deadline.Deadline;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.file.CaseFile;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.file.Message;
import org.vieraugen.domain.file.Proposal;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.journal.Noted;
import org.vieraugen.domain.offer.Change;
import org.vieraugen.domain.offer.Offers;
import org.vieraugen.domain.protection.Shielding;
import org.vieraugen.domain.seat.Turn;

/** Makes the staff's view of one complaint, group by group, with names beside the keys. */
final class CaseViews {
    private final Complaint complaint;
    private final CaseFile file;
    private final Setting setting;
    private final Shielding shielding;
    private final StaffNames staff;

    CaseViews(Complaint complaint, Setting setting, Shielding shielding) {
        this.complaint = complaint;
        this.file = complaint.file();
        this.setting = setting;
        this.shielding = shielding;
        this.staff = new StaffNames(setting.organisation());
    }

    CaseView view(List<Noted> journal, Optional<Identity> identity, Caller reader) {
        var found = new FindingViews(file, staff, shielding);
        return new CaseView(
                complaint.reference().text(),
                standing(journal),
                told(),
                complainant(identity, reader),
                people(),
                reviewers(),
                correspondence(),
                found.findings(),
                found.inForce(),
                protection(),
                possible(reader),
                complaint.version());
    }

    private Standing standing(List<Noted> journal) {
        return new Standing(
                complaint.submission().department().text(),
                complaint.status(),
                Turn.of(complaint).owes(setting.today()),
                complaint.waiting(),
                complaint.submission().urgent(),
                complaint.isProtected(),
                complaint.deadlines().all().stream()
                        .filter(Deadline::isOpen)
                        .map(Tracked.Due::of)
                        .toList(),
                file.hold().map(h -> new KeptView(h.reason(), staff.person(h.by()), h.at())),
                journal.stream().map(Noted::act).toList());
    }

    private Told told() {
        var told = complaint.submission();
        return new Told(
                told.category(),
                told.language(),
                told.isForeign(),
                told.channel(),
                told.at(),
                told.particulars().text(),
                told.particulars().wish(),
                told.particulars().circumstances(),
                told.particulars().representative(),
                told.particulars().fileNumber(),
                told.particulars().interpreter(),
                file.workingCopy().map(c -> new CopyView(c.text(), staff.person(c.by()), c.at())));
    }

    private Complainant complainant(Optional<Identity> identity, Caller reader) {
        return new Complainant(
                complaint.submission().identityMode(),
                identity,
                file.identityOpenUntil(reader.staff(), setting.at()),
                file.authorisations().stream().map(Tracked.Authorised::of).toList());
    }

    private People people() {
        var parties = complaint.parties();
        return new People(
                parties.named().stream().map(this::named).toList(),
                staff.people(parties.handlers()),
                staff.people(parties.involved().collect(Collectors.toSet())),
                parties.aboutTeam().map(TeamKey::text));
    }

    private NamedView named(Parties.Named name) {
        return new NamedView(
                name.asWritten(),
                staff.people(name.isOpen() ? name.taken() : name.counting()),
                name.settlement().isPresent(),
                name.place() != Parties.Place.FIELD,
                name.place(),
                name.start(),
                name.certainty(),
                name.isOpen(),
                name.settlement().map(Parties.Settlement::reason));
    }

    private Reviewers reviewers() {
        return new Reviewers(
                holder(Seat.FIRST).map(staff::person),
                holder(Seat.SECOND).map(staff::person),
                conflicts(),
                file.waivers().stream()
                        .map(w -> new WaiverView(staff.person(w.staff()), w.rule(), w.reasons(), w.at()))
                        .toList(),
                file.openChallenges().stream()
                        .map(c -> new ChallengeView(staff.person(c.staff()), c.asWritten(), c.at()))
                        .toList());
    }

    /** Of those who hold a seat: a name may have turned up since they were assigned (F2). */
    private List<ConflictView> conflicts() {
        return Stream.of(Seat.FIRST, Seat.SECOND)
                .flatMap(seat -> holder(seat).stream()
                        .flatMap(who -> complaint.conflicts(setting, seat).of(who).stream())
                        .map(c -> new ConflictView(seat, staff.person(c.who()), c.rule(), c.weight(), c.evidence())))
                .toList();
    }

    private Optional<StaffKey> holder(Seat seat) {
        return seat == Seat.FIRST
                ? complaint.seats().first()
                : complaint.seats().second();
    }

    private Correspondence correspondence() {
        return new Correspondence(
                file.messages().stream().map(this::message).toList(),
                FileView.of(complaint),
                file.statements().stream()
                        .map(s -> new StatementView(staff.person(s.staff()), s.text(), s.at()))
                        .toList());
    }

    private MessageView message(Message message) {
        return new MessageView(
                message.from(),
                message.staff().map(staff::person),
                message.question(),
                message.text(),
                message.inTheirs(),
                message.staff().isEmpty() && shielding.seemsToThreaten(message.text()),
                message.at());
    }

    private Protection protection() {
        return new Protection(
                complaint.isShielded(),
                file.calmSummary().map(c -> new CopyView(c.text(), staff.person(c.by()), c.at())),
                file.limit(setting.today()).map(Tracked.Limited::of),
                file.threatReports().stream()
                        .map(t -> new ThreatView(t.threat(), t.reasons(), staff.person(t.by()), t.at()))
                        .toList());
    }

    private Possible possible(Caller reader) {
        var offers = Offers.of(complaint, setting, reader);
        return new Possible(
                file.pending().stream().map(this::proposal).toList(),
                Offers.open(offers),
                offers.stream()
                        .flatMap(offer -> offer.refused().stream().map(why -> new RefusedView(offer.act(), why)))
                        .toList());
    }

    private ProposalView proposal(Proposal proposal) {
        var matter = proposal.matter();
        var limit = Optional.of(matter)
                .filter(Matter.LimitContact.class::isInstance)
                .map(Matter.LimitContact.class::cast);
        var redirect =
                Optional.of(matter).filter(Matter.Redirect.class::isInstance).map(Matter.Redirect.class::cast);
        var leave = Optional.of(matter).filter(Matter.Leave.class::isInstance).map(Matter.Leave.class::cast);
        var review =
                Optional.of(matter).filter(Matter.TakenReview.class::isInstance).map(Matter.TakenReview.class::cast);
        var change = Change.of(proposal, complaint, setting);
        return new ProposalView(
                matter.kind(),
                staff.person(proposal.by()),
                proposal.reason(),
                proposal.at(),
                redirect.map(Matter.Redirect::target).or(() -> review.map(Matter.TakenReview::reasons)),
                redirect.filter(Matter.Redirect::consent).isPresent(),
                limit.map(Matter.LimitContact::perWeek),
                limit.map(l -> l.channels().stream().sorted().toList()).orElse(List.of()),
                limit.map(Matter.LimitContact::until),
                staff.people(leave.map(Matter.Leave::staff).orElse(Set.of())),
                staff.names(change.before()),
                staff.names(change.after()));
    }
}
