package org.vieraugen.application.testing;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.mail.Mails;
import org.vieraugen.application.mail.Sameness;
import org.vieraugen.domain.complaint.Parties;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.mail.desk.Fate;
import org.vieraugen.domain.mail.desk.IncomingMail;
import org.vieraugen.domain.mail.desk.MailHead;

/** Mails in memory, with the journal beside them. */
public final class MemoryMails implements Mails {
    private static final Comparator<IncomingMail> LATEST = Comparator.comparing(IncomingMail::received)
            .thenComparing(IncomingMail::id)
            .reversed();

    /** Whether a mail that was taken to be sorted cannot be given back, since the database went away meanwhile. */
    public boolean away;
    /** Whether it notes that a mail was taken, and goes away before it says so. */
    public boolean silent;

    private final Map<UUID, Stored> mails = new LinkedHashMap<>();
    private final Map<String, Map<ByteBuffer, UUID>> known = new HashMap<>();
    private final MemoryJournal journal;
    private final MovableClock clock;

    public MemoryMails(MemoryJournal journal, MovableClock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    private static final class Stored {
        IncomingMail mail;
        final byte[] whole;
        Optional<Instant> due;
        Instant fated;
        int tries;

        Stored(IncomingMail mail, byte[] whole, Instant due) {
            this.mail = mail;
            this.whole = whole;
            this.due = Optional.of(due);
            this.fated = due;
        }
    }

    @Override
    public Arrived arrive(DepartmentKey department, String box, Instant received, long size, byte[] mail, Instant at) {
        var prints = known.computeIfAbsent(department.text(), key -> new HashMap<>());
        var print = ByteBuffer.wrap(Sameness.of(mail, received));
        var earlier = prints.get(print);
        if (earlier != null) {
            var stored = mails.get(earlier);
            if (stored != null && !stored.mail.boxes().contains(box)) {
                var boxes = new ArrayList<>(stored.mail.boxes());
                boxes.add(box);
                var before = stored.mail;
                stored.mail = new IncomingMail(
                        before.id(),
                        department,
                        boxes,
                        before.received(),
                        before.size(),
                        before.head(),
                        before.fate(),
                        before.version());
            }
            return new Arrived(earlier, false);
        }
        var id = TimeOrdered.id(at);
        prints.put(print, id);
        var nobody = new MailHead(Optional.empty(), "", "", new Parties(List.of(), Set.of(), Optional.empty()), false);
        mails.put(
                id,
                new Stored(
                        new IncomingMail(id, department, List.of(box), received, size, nobody, Fate.NEW, 0),
                        mail.clone(),
                        at));
        return new Arrived(id, true);
    }

    /** All that there are, in the order in which they came. */
    public List<IncomingMail> all() {
        return mails.values().stream().map(one -> one.mail).toList();
    }

    private Optional<Stored> find(DepartmentKey department, UUID id) {
        return Optional.ofNullable(mails.get(id))
                .filter(one -> one.mail.department().equals(department));
    }

    @Override
    public IncomingMail get(DepartmentKey department, UUID id) {
        return lock(department, id).orElseThrow(() -> new Unknown("mail"));
    }

    @Override
    public Optional<IncomingMail> lock(DepartmentKey department, UUID id) {
        return find(department, id).map(one -> one.mail);
    }

    @Override
    public Optional<byte[]> whole(DepartmentKey department, UUID id) {
        return find(department, id).map(one -> one.whole.clone());
    }

    @Override
    public void follow(Step<IncomingMail> step) {
        var next = step.next();
        var stored = find(next.department(), next.id()).orElseThrow(() -> new Outdated(false));
        if (stored.mail.version() != next.version() - 1) {
            throw new Outdated(false);
        }
        stored.mail = next;
        stored.due = Optional.empty();
        stored.fated = clock.instant();
        if (!step.acts().isEmpty()) {
            journal.append(next.department(), new Subject(IncomingMail.KIND, next.id()), step.acts());
        }
    }

    @Override
    public void look(IncomingMail mail, Act look) {
        journal.append(mail.department(), new Subject(IncomingMail.KIND, mail.id()), List.of(look));
    }

    @Override
    public List<Unsorted> claimUnsorted(Instant now, Instant until, int most) {
        var due = mails.values().stream()
                .filter(one -> one.due.filter(at -> !at.isAfter(now)).isPresent())
                .limit(most)
                .toList();
        return due.stream()
                .map(one ->
                        claim(one.mail.department(), one.mail.id(), now, until).orElseThrow())
                .toList();
    }

    @Override
    public Optional<Unsorted> claim(DepartmentKey department, UUID id, Instant now, Instant until) {
        return find(department, id)
                .filter(one -> one.due.filter(at -> !at.isAfter(now)).isPresent())
                .map(one -> {
                    one.due = Optional.of(until);
                    one.tries++;
                    if (silent) {
                        throw new IllegalStateException("the database went away");
                    }
                    return new Unsorted(department, id, one.tries);
                });
    }

    @Override
    public void giveBack(Instant until, Instant at) {
        mails.values().stream()
                .filter(one -> one.due.equals(Optional.of(until)))
                .forEach(one -> one.due = Optional.of(at));
    }

    @Override
    public void tryAgain(DepartmentKey department, UUID id, Instant at) {
        if (away) {
            throw new IllegalStateException("the database is away");
        }
        find(department, id).filter(one -> one.due.isPresent()).ifPresent(one -> one.due = Optional.of(at));
    }

    @Override
    public List<IncomingMail> list(DepartmentKey department, Set<Fate.Kind> kinds, Optional<UUID> after, int most) {
        var from = after.flatMap(id -> lock(department, id));
        return mails.values().stream()
                .map(one -> one.mail)
                .filter(mail -> mail.department().equals(department)
                        && kinds.contains(mail.fate().kind()))
                .filter(mail -> from.isEmpty() || LATEST.compare(mail, from.get()) > 0)
                .sorted(LATEST)
                .limit(most)
                .toList();
    }

    @Override
    public List<IncomingMail> of(DepartmentKey department, Reference complaint) {
        return mails.values().stream()
                .map(one -> one.mail)
                .filter(mail -> mail.department().equals(department)
                        && mail.fate().complaint().filter(complaint::equals).isPresent())
                .sorted(LATEST.reversed())
                .toList();
    }

    @Override
    public List<IncomingMail> of(DepartmentKey department, String request) {
        return mails.values().stream()
                .map(one -> one.mail)
                .filter(mail -> mail.department().equals(department)
                        && mail.fate().request().filter(request::equals).isPresent())
                .sorted(LATEST.reversed())
                .toList();
    }

    @Override
    public List<IncomingMail> since(Set<Fate.Kind> kinds, Instant before, int most) {
        return mails.values().stream()
                .filter(one -> kinds.contains(one.mail.fate().kind()) && one.fated.isBefore(before))
                .map(one -> one.mail)
                .limit(most)
                .toList();
    }

    @Override
    public void erase(Step<IncomingMail> last) {
        var mail = last.next();
        var stored = find(mail.department(), mail.id()).orElseThrow(() -> new Outdated(false));
        if (stored.mail.version() != mail.version() - 1) {
            throw new Outdated(false);
        }
        var subject = new Subject(IncomingMail.KIND, mail.id());
        if (!journal.of(mail.department(), subject).isEmpty()) {
            journal.append(mail.department(), subject, last.acts());
            journal.erase(mail.department(), subject);
        }
        mails.remove(mail.id());
    }
}
