package org.vieraugen.application.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.Certificate;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.complaint.Erased;
import org.vieraugen.application.message.Outbox;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.identity.CodeScope;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.undo.Undoable;

/** Complaints in memory, with journal and outbox beside them. */
public final class MemoryComplaints implements Complaints {
    private static final class Kept {
        private Complaint complaint;
        private String receipt;
        private CodeScope opens;
        private Optional<Identity> identity;
        private Optional<Certificate> erased = Optional.empty();
        private Optional<Instant> alarm;
        private Optional<Undoable> undoable = Optional.empty();
        private List<Outbox.Letter> letters = List.of();

        private Kept(Complaint complaint, String receipt, Optional<Identity> identity, Optional<Instant> alarm) {
            this.complaint = complaint;
            this.receipt = receipt;
            this.opens = complaint.firstCode();
            this.identity = identity;
            this.alarm = alarm;
        }
    }

    private final List<Kept> all = new ArrayList<>();
    private final MemoryJournal journal;
    private final MemoryOutbox outbox;
    private final Clock clock;
    private final Function<Complaint, Optional<Instant>> alarm;
    private long number;

    /** @param alarm when the watch should look at a complaint next */
    public MemoryComplaints(
            MemoryJournal journal, MemoryOutbox outbox, Clock clock, Function<Complaint, Optional<Instant>> alarm) {
        this.journal = journal;
        this.outbox = outbox;
        this.clock = clock;
        this.alarm = alarm;
    }

    public int count() {
        return all.size();
    }

    /** All that are not erased. */
    List<Complaint> all() {
        return all.stream()
                .filter(one -> one.erased.isEmpty())
                .map(one -> one.complaint)
                .toList();
    }

    /** How that subject is called, if it is a complaint. */
    Optional<Reference> reference(DepartmentKey department, Subject subject) {
        return find(one -> one.complaint.subject().equals(subject)
                        && one.complaint.submission().department().equals(department))
                .map(one -> one.complaint.reference());
    }

    private Optional<Kept> find(Predicate<Kept> which) {
        return all.stream().filter(which).findFirst();
    }

    private Kept kept(Complaint complaint) {
        return find(one -> one.complaint.id().equals(complaint.id())).orElseThrow(() -> new Unknown("complaint"));
    }

    private static Kept readable(Kept kept) {
        kept.erased.ifPresent(certificate -> {
            throw new Erased(certificate);
        });
        return kept;
    }

    private static Complaint stored(Complaint next) {
        return new Complaint(
                next.id(),
                next.reference(),
                next.submission(),
                next.status(),
                next.parties(),
                next.seats(),
                next.file(),
                next.deadlines(),
                next.parts(),
                next.waiting(),
                next.version() + 1);
    }

    @Override
    public Complaint get(Reference reference) {
        return find(one -> one.complaint.reference().equals(reference))
                .map(MemoryComplaints::readable)
                .orElseThrow(() -> new Unknown("complaint"))
                .complaint;
    }

    @Override
    public Complaint get(DepartmentKey department, UUID id) {
        return find(one -> one.complaint.id().equals(id)
                        && one.complaint.submission().department().equals(department))
                .map(MemoryComplaints::readable)
                .orElseThrow(() -> new Unknown("complaint"))
                .complaint;
    }

    @Override
    public Held holding(byte[] digest) {
        return find(one -> one.receipt.equals(HexFormat.of().formatHex(digest)))
                .map(MemoryComplaints::readable)
                .map(one -> new Held(one.complaint, one.opens))
                .orElseThrow(() -> new Unknown("receipt"));
    }

    @Override
    public long nextNumber() {
        number++;
        return number;
    }

    @Override
    public void add(Step<Complaint> first, byte[] receipt, Optional<Identity> identity, Setting around) {
        var complaint = first.next();
        all.add(new Kept(stored(complaint), HexFormat.of().formatHex(receipt), identity, alarm.apply(complaint)));
        note(first);
    }

    @Override
    public void follow(Step<Complaint> step) {
        moved(step);
        note(step);
    }

    private Kept moved(Step<Complaint> step) {
        var next = step.next();
        var kept = find(one -> one.complaint.id().equals(next.id()) && one.erased.isEmpty())
                .filter(one -> one.complaint.version() == next.version())
                .orElseThrow(() -> new Outdated(false));
        kept.complaint = stored(next);
        kept.alarm = alarm.apply(next);
        return kept;
    }

    private void note(Step<Complaint> step) {
        note(step, clock.instant());
    }

    private void note(Step<Complaint> step, Instant due) {
        var department = step.next().submission().department();
        journal.append(department, step.next().subject(), step.acts());
        outbox.post(department, step.next().subject(), step.notices(), due);
    }

    @Override
    public void follow(Step<Complaint> step, Undoable done) {
        var kept = moved(step);
        boolean joins = done.before().version() != step.next().version();
        int before = outbox.letters().size();
        note(step, done.until());
        // Letters lie in the order in which they were posted.
        var letters = outbox.letters().stream().skip(before).toList();
        kept.letters =
                joins ? Stream.concat(kept.letters.stream(), letters.stream()).toList() : letters;
        kept.undoable =
                Optional.of(joins && kept.undoable.filter(Undoable::seen).isPresent() ? done.looked() : done);
    }

    @Override
    public Optional<Undoable> undoable(Complaint complaint) {
        return kept(complaint).undoable;
    }

    @Override
    public boolean takeBack(Step<Complaint> step) {
        var kept = kept(step.next());
        var until = kept.undoable.orElseThrow().until();
        if (kept.letters.stream()
                .anyMatch(letter -> !outbox.letters().contains(letter)
                        || outbox.due(letter.id()).isAfter(until))) {
            return false;
        }
        outbox.drop(kept.letters);
        moved(step);
        note(step);
        kept.undoable = Optional.empty();
        return true;
    }

    @Override
    public boolean see(Complaint complaint) {
        var kept = kept(complaint);
        kept.undoable = kept.undoable.map(Undoable::looked);
        return kept.complaint.version() == complaint.version();
    }

    @Override
    public void forgetUndoable(Instant before) {
        for (var one : all) {
            one.undoable = one.undoable.filter(done -> !done.until().isBefore(before));
        }
    }

    @Override
    public void renew(Complaint complaint, byte[] receipt) {
        var kept = kept(complaint);
        kept.receipt = HexFormat.of().formatHex(receipt);
        kept.opens = CodeScope.EVERYTHING;
    }

    @Override
    public Optional<Identity> openIdentity(Complaint complaint) {
        return complaint.submission().identityMode() == IdentityMode.OPEN ? kept(complaint).identity : Optional.empty();
    }

    @Override
    public Optional<Identity> unsealedIdentity(Complaint complaint, StaffKey reader, Instant now) {
        return complaint.file().identityOpenUntil(reader, now).flatMap(until -> kept(complaint).identity);
    }

    @Override
    public Optional<String> address(Complaint complaint) {
        return ownIdentity(complaint).flatMap(Identity::email);
    }

    @Override
    public Optional<Identity> ownIdentity(Complaint complaint) {
        return complaint.submission().identityMode() == IdentityMode.ANONYMOUS
                ? Optional.empty()
                : kept(complaint).identity;
    }

    @Override
    public void replaceIdentity(Complaint complaint, Identity identity) {
        var kept = kept(complaint);
        if (kept.identity.isEmpty()) {
            throw new Unknown("identity");
        }
        kept.identity = Optional.of(identity);
    }

    private static Optional<LocalDate> keptUntil(Complaint complaint) {
        return complaint.deadlines().open(DeadlineKind.RETENTION).map(deadline -> deadline.due());
    }

    @Override
    public List<Complaint> keptUntilBefore(DepartmentKey department, LocalDate day, int skip, int most) {
        return all.stream()
                .filter(one -> one.erased.isEmpty())
                .map(one -> one.complaint)
                .filter(complaint -> complaint.submission().department().equals(department)
                        && complaint.status().isOver()
                        && keptUntil(complaint).filter(due -> due.isBefore(day)).isPresent())
                .sorted(Comparator.comparing(
                                (Complaint complaint) -> keptUntil(complaint).orElseThrow())
                        .thenComparing(Complaint::id))
                .skip(skip)
                .limit(most)
                .toList();
    }

    @Override
    public Certificate erase(Step<Complaint> last) {
        follow(last);
        var kept = kept(last.next());
        var department = kept.complaint.submission().department();
        var entry = journal.of(department, kept.complaint.subject()).stream()
                .filter(noted -> noted.act().kind().equals(ActKind.ERASED))
                .findFirst()
                .orElseThrow();
        var facts = entry.act().facts();
        var certificate = new Certificate(
                kept.complaint.reference().text(),
                entry.act().at(),
                entry.act().as(),
                Boolean.parseBoolean(facts.get("early")),
                Integer.parseInt(facts.getOrDefault("leaves", "0")),
                Integer.parseInt(facts.getOrDefault("files", "0")),
                entry.number(),
                entry.hash().toString());
        kept.erased = Optional.of(certificate);
        kept.identity = Optional.empty();
        kept.alarm = Optional.empty();
        journal.erase(department, kept.complaint.subject());
        return certificate;
    }

    @Override
    public Optional<Complaint> claimAlarmed(Instant now) {
        return all.stream()
                .filter(one -> one.alarm.filter(at -> !at.isAfter(now)).isPresent())
                .min(Comparator.comparing(one -> one.alarm.orElseThrow()))
                .map(one -> one.complaint);
    }

    @Override
    public void watched(Complaint complaint) {
        kept(complaint).alarm = alarm.apply(complaint);
    }
}
