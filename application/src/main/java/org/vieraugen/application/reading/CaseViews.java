package org.vieraugen.application.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vieraugen.application.reading.CaseView.ChallengeView;
import org.vieraugen.application.reading.CaseView.ConflictView;
import org.vieraugen.application.reading.CaseView.CopyView;
import org.vieraugen.application.reading.CaseView.DissentView;
import org.vieraugen.application.reading.CaseView.FindingView;
import org.vieraugen.application.reading.CaseView.KeptView;
import org.vieraugen.application.reading.CaseView.MessageView;
import org.vieraugen.application.reading.CaseView.NamedView;
import org.vieraugen.application.reading.CaseView.OwedView;
import org.vieraugen.application.reading.CaseView.Person;
import org.vieraugen.application.reading.CaseView.ProposalView;
import org.vieraugen.application.reading.CaseView.RefusedView;
import org.vieraugen.application.reading.CaseView.StatementView;
import org.vieraugen.application.reading.CaseView.ThreatView;
import org.vieraugen.application.reading.CaseView.WaiverView;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Parties;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.deadline.Deadline;
import org.vieraugen.domain.decision.Remedy;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.file.CaseFile;
import org.vieraugen.domain.file.Decision;
import org.vieraugen.domain.file.Finding;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.file.Proposal;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.journal.Noted;
import org.vieraugen.domain.offer.Change;
import org.vieraugen.domain.offer.Offers;
import org.vieraugen.domain.protection.Shielding;
import org.vieraugen.domain.review.Promises;
import org.vieraugen.domain.seat.Turn;

/** Makes the staff's view of one complaint, with names beside the keys. */
final class CaseViews {
    private final Complaint complaint;
    private final Setting setting;
    private final Shielding shielding;

    CaseViews(Complaint complaint, Setting setting, Shielding shielding) {
        this.complaint = complaint;
        this.setting = setting;
        this.shielding = shielding;
    }

    CaseView view(List<Noted> journal, Optional<Identity> identity, Caller reader) {
        var told = complaint.submission();
        var file = complaint.file();
        var offers = Offers.of(complaint, setting, reader);
        return new CaseView(
                complaint.reference().text(),
                told.department().text(),
                complaint.status(),
                Turn.of(complaint).owes(setting.today()),
                complaint.waiting(),
                complaint.isProtected(),
                told.urgent(),
                complaint.isShielded(),
                told.category(),
                told.language(),
                told.channel(),
                told.identityMode(),
                identity,
                told.at(),
                told.particulars().text(),
                told.particulars().wish(),
                told.particulars().circumstances(),
                told.particulars().representative(),
                told.particulars().fileNumber(),
                complaint.parties().named().stream().map(this::named).toList(),
                people(complaint.parties().handlers()),
                people(complaint.parties().involved().collect(Collectors.toSet())),
                complaint.parties().aboutTeam().map(TeamKey::text),
                complaint.seats().first().map(this::person),
                complaint.seats().second().map(this::person),
                complaint.deadlines().all().stream()
                        .filter(Deadline::isOpen)
                        .map(d -> new Tracked.Due(
                                d.kind(), d.due(), d.pausedSince().isPresent()))
                        .toList(),
                file.messages().stream()
                        .map(m -> new MessageView(
                                m.from(),
                                m.staff().map(this::person),
                                m.question(),
                                m.text(),
                                m.staff().isEmpty() && shielding.seemsToThreaten(m.text()),
                                m.at()))
                        .toList(),
                FileView.of(complaint),
                file.authorisations().stream().map(Tracked.Authorised::of).toList(),
                file.workingCopy().map(c -> new CopyView(c.text(), person(c.by()), c.at())),
                file.calmSummary().map(c -> new CopyView(c.text(), person(c.by()), c.at())),
                file.limit(setting.today()).map(Tracked.Limited::of),
                file.threatReports().stream()
                        .map(t -> new ThreatView(t.threat(), t.reasons(), person(t.by()), t.at()))
                        .toList(),
                conflicts(),
                file.statements().stream()
                        .map(s -> new StatementView(person(s.staff()), s.text(), s.at()))
                        .toList(),
                file.finding().map(this::finding),
                file.decision().map(Decision::finding).map(this::finding),
                file.waiting().map(CaseFile.Waiting::hers).map(this::finding),
                file.waiting().flatMap(CaseFile.Waiting::theirs).map(this::finding),
                dropped(file, file.waiting().map(CaseFile.Waiting::hers)),
                dropped(file, file.waiting().flatMap(CaseFile.Waiting::theirs)),
                file.refusedBefore(),
                file.dissents().stream()
                        .map(d -> new DissentView(d.seat(), person(d.by()), d.reasons(), d.at()))
                        .toList(),
                file.objection().map(Decision.Objection::reasons),
                file.objection()
                        .map(Decision.Objection::reasons)
                        .filter(shielding::seemsToThreaten)
                        .isPresent(),
                file.decision().isPresent(),
                owedNow(file),
                file.waivers().stream()
                        .map(w -> new WaiverView(person(w.staff()), w.rule(), w.reasons(), w.at()))
                        .toList(),
                file.pending().stream().map(this::proposal).toList(),
                file.openChallenges().stream()
                        .map(c -> new ChallengeView(person(c.staff()), c.asWritten(), c.at()))
                        .toList(),
                file.hold().map(h -> new KeptView(h.reason(), person(h.by()), h.at())),
                file.identityOpenUntil(reader.staff(), setting.at()),
                journal.stream().map(Noted::act).toList(),
                Offers.open(offers),
                offers.stream()
                        .flatMap(offer -> offer.refused().stream()
                                .map(why -> new RefusedView(offer.act(), why.rule(), why.detail())))
                        .toList(),
                complaint.version());
    }

    private NamedView named(Parties.Named name) {
        return new NamedView(
                name.asWritten(),
                people(name.isOpen() ? name.taken() : name.counting()),
                name.settlement().isPresent(),
                name.place() != Parties.Place.FIELD,
                name.place(),
                name.start(),
                name.certainty(),
                name.isOpen(),
                name.settlement().map(Parties.Settlement::reason));
    }

    private List<OwedView> dropped(CaseFile file, Optional<Finding> by) {
        return by.map(finding -> owed(Promises.dropped(file, finding))).orElse(List.of());
    }

    private FindingView finding(Finding finding) {
        return new FindingView(
                finding.seat(),
                person(finding.by()),
                finding.outcome(),
                finding.reasons(),
                finding.onStatement(),
                finding.causes(),
                owed(finding.remedies()),
                finding.onDropped(),
                finding.minutes(),
                finding.at());
    }

    private List<OwedView> owed(List<Remedy> remedies) {
        return remedies.stream().map(remedy -> owed(remedy, Optional.empty())).toList();
    }

    /** What the decision in force promises, with what is done of it. */
    private List<OwedView> owedNow(CaseFile file) {
        if (file.decision().isEmpty()) {
            return List.of();
        }
        var promised = Remedies.of(file.decision().get(), file);
        var remedies = file.decision().get().finding().remedies();
        return IntStream.range(0, remedies.size())
                .mapToObj(place -> owed(remedies.get(place), promised.get(place).done()))
                .toList();
    }

    private OwedView owed(Remedy remedy, Optional<LocalDate> done) {
        return new OwedView(remedy.kind(), remedy.description(), remedy.due(), done, person(remedy.owner()));
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
                person(proposal.by()),
                proposal.reason(),
                proposal.at(),
                redirect.map(Matter.Redirect::target).or(() -> review.map(Matter.TakenReview::reasons)),
                redirect.filter(Matter.Redirect::consent).isPresent(),
                limit.map(Matter.LimitContact::perWeek),
                limit.map(l -> l.channels().stream().sorted().toList()).orElse(List.of()),
                limit.map(Matter.LimitContact::until),
                people(leave.map(Matter.Leave::staff).orElse(java.util.Set.of())),
                names(change.before()),
                names(change.after()));
    }

    /** Of keys of people, their names; whatever else changes is shown as it is. */
    private List<String> names(List<String> values) {
        return values.stream()
                .map(value -> setting.organisation()
                        .findStaff(new StaffKey(value))
                        .map(StaffMember::name)
                        .orElse(value))
                .toList();
    }

    /** Of those who hold a seat: a name may have turned up since they were assigned (F2). */
    private List<ConflictView> conflicts() {
        return Stream.of(Seat.FIRST, Seat.SECOND)
                .flatMap(seat -> holder(seat).stream()
                        .flatMap(who -> complaint.conflicts(setting, seat).of(who).stream())
                        .map(c -> new ConflictView(seat, person(c.who()), c.rule(), c.weight(), c.evidence())))
                .toList();
    }

    private Optional<StaffKey> holder(Seat seat) {
        return seat == Seat.FIRST
                ? complaint.seats().first()
                : complaint.seats().second();
    }

    private List<Person> people(java.util.Set<StaffKey> keys) {
        return keys.stream().sorted().map(this::person).toList();
    }

    /** Whoever left the chart keeps the key. */
    private Person person(StaffKey key) {
        return new Person(
                key.text(),
                setting.organisation().findStaff(key).map(StaffMember::name).orElse(key.text()));
    }
}
