package org.vieraugen.application.complaint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.vieraugen.application.complaint.CaseView.ConflictView;
import org.vieraugen.application.complaint.CaseView.CopyView;
import org.vieraugen.application.complaint.CaseView.DissentView;
import org.vieraugen.application.complaint.CaseView.FindingView;
import org.vieraugen.application.complaint.CaseView.KeptView;
import org.vieraugen.application.complaint.CaseView.LimitView;
import org.vieraugen.application.complaint.CaseView.MessageView;
import org.vieraugen.application.complaint.CaseView.NamedView;
import org.vieraugen.application.complaint.CaseView.Person;
import org.vieraugen.application.complaint.CaseView.RedirectionView;
import org.vieraugen.application.complaint.CaseView.StatementView;
import org.vieraugen.application.complaint.CaseView.ThreatView;
import org.vieraugen.application.complaint.CaseView.UnsealingView;
import org.vieraugen.application.complaint.CaseView.WaiverView;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.CaseFile;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Move;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.complaint.Shielding;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.deadline.Deadline;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.journal.Entry;

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

    CaseView view(List<Entry> journal, Optional<Identity> identity, Caller reader) {
        var told = complaint.submission();
        var file = complaint.file();
        return new CaseView(
                complaint.reference().text(),
                told.department().text(),
                complaint.status(),
                complaint.status().owes(),
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
                told.text(),
                told.wish(),
                told.circumstances(),
                told.representative(),
                told.fileNumber(),
                complaint.parties().named().stream()
                        .map(n -> new NamedView(n.asWritten(), people(n.taken()), n.settled(), n.fromText()))
                        .toList(),
                people(complaint.parties().handlers()),
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
                file.pendingLimit()
                        .map(p -> new LimitView(
                                p.terms().perWeek(),
                                p.terms().channels().stream().sorted().toList(),
                                p.terms().until(),
                                p.reasons(),
                                person(p.by()))),
                file.limit(setting.today()).map(Tracked.Limited::of),
                file.threatReports().stream()
                        .map(t -> new ThreatView(t.threat(), t.reasons(), person(t.by()), t.at()))
                        .toList(),
                conflicts(),
                file.statements().stream()
                        .map(s -> new StatementView(person(s.staff()), s.text(), s.at()))
                        .toList(),
                file.finding()
                        .map(f -> new FindingView(
                                f.seat(),
                                person(f.by()),
                                f.outcome(),
                                f.reasons(),
                                f.onStatement(),
                                f.causes(),
                                f.minutes(),
                                f.at())),
                file.dissents().stream()
                        .map(d -> new DissentView(d.seat(), person(d.by()), d.reasons(), d.at()))
                        .toList(),
                file.objection().map(CaseFile.Objection::reasons),
                file.objection()
                        .map(CaseFile.Objection::reasons)
                        .filter(shielding::seemsToThreaten)
                        .isPresent(),
                file.decision().isPresent(),
                file.decision().map(d -> Remedies.of(d, file)).orElse(List.of()),
                file.waivers().stream()
                        .map(w -> new WaiverView(person(w.staff()), w.rule(), w.reasons(), w.at()))
                        .toList(),
                file.pendingRedirection()
                        .map(r -> new RedirectionView(
                                r.target(),
                                r.reason(),
                                r.consent(),
                                person(r.by()),
                                r.at().atZone(Terms.ZONE).toLocalDate())),
                file.hold().map(h -> new KeptView(h.reason(), person(h.by()), h.at())),
                file.pendingErasure().map(e -> new KeptView(e.reason(), person(e.by()), e.at())),
                file.pendingUnsealing().map(r -> new UnsealingView(r.purpose(), person(r.by()), r.at())),
                file.identityOpenUntil(reader.staff(), setting.at()),
                journal.stream().map(Entry::act).toList(),
                Move.open(complaint, reader, setting.today()),
                complaint.version());
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
