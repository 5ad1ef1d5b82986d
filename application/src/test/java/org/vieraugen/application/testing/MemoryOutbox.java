package org.vieraugen.application.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.vieraugen.application.message.Failure;
import org.vieraugen.application.message.Outbox;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;

/** An outbox in memory, for several at once. */
public final class MemoryOutbox implements Outbox {
    private record Waiting(Letter letter, Instant due, Optional<Undelivered> failed) {
        Waiting dueAt(Instant at) {
            return new Waiting(letter, at, failed);
        }

        Waiting attempted(int attempts) {
            return new Waiting(
                    new Letter(letter.id(), letter.department(), letter.subject(), letter.notice(), attempts),
                    due,
                    failed);
        }
    }

    private record Gone(Letter letter, Instant at, Optional<Instant> delayed) {}

    private final List<Waiting> waiting = new ArrayList<>();
    private final List<Gone> sent = new ArrayList<>();

    /** What waits to be told about a subject, in the order in which it was posted. */
    public List<Notice> about(Subject subject) {
        return letters().stream()
                .filter(letter -> letter.subject().equals(subject))
                .map(Letter::notice)
                .toList();
    }

    public List<Letter> letters() {
        return waiting.stream().map(Waiting::letter).toList();
    }

    /** From when on it may be taken. */
    public Instant due(UUID letter) {
        return waiting.stream()
                .filter(one -> one.letter().id().equals(letter))
                .map(Waiting::due)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public synchronized void post(DepartmentKey department, Subject subject, List<Notice> notices, Instant at) {
        notices.forEach(notice -> waiting.add(
                new Waiting(new Letter(UUID.randomUUID(), department, subject, notice, 0), at, Optional.empty())));
    }

    @Override
    public synchronized List<Letter> claim(int most, Instant now, Instant until) {
        var claimed = waiting.stream()
                .filter(one -> one.failed().isEmpty() && !one.due().isAfter(now))
                .sorted(Comparator.comparing(Waiting::due))
                .map(Waiting::letter)
                .limit(most)
                .toList();
        claimed.forEach(letter -> change(letter, one -> one.dueAt(until)));
        return claimed;
    }

    private void change(Letter letter, UnaryOperator<Waiting> how) {
        waiting.replaceAll(one -> one.letter().id().equals(letter.id()) ? how.apply(one) : one);
    }

    /** When a mail server last said that it goes on trying. */
    public Optional<Instant> delayed(UUID letter) {
        return sent(letter).flatMap(Gone::delayed);
    }

    private Optional<Gone> sent(UUID letter) {
        return sent.stream().filter(gone -> gone.letter().id().equals(letter)).findFirst();
    }

    @Override
    public synchronized void delivered(Collection<Letter> letters, Instant at) {
        for (var letter : letters) {
            boolean going = waiting.removeIf(
                    one -> one.letter().id().equals(letter.id()) && one.failed().isEmpty());
            if (going) {
                sent.add(new Gone(letter, at, Optional.empty()));
            }
        }
    }

    @Override
    public synchronized void drop(Collection<Letter> letters) {
        letters.forEach(letter -> waiting.removeIf(one -> one.letter().id().equals(letter.id())));
    }

    @Override
    public synchronized boolean bounced(UUID letter, Failure why, Instant at) {
        var going = waiting.stream()
                .filter(one -> one.letter().id().equals(letter) && one.failed().isEmpty())
                .findFirst();
        if (going.isPresent()) {
            change(
                    going.get().letter(),
                    one -> new Waiting(one.letter(), one.due(), Optional.of(new Undelivered(one.letter(), why, at))));
            return true;
        }
        var gone = sent(letter);
        gone.ifPresent(known -> {
            sent.remove(known);
            var back = new Letter(
                    letter,
                    known.letter().department(),
                    known.letter().subject(),
                    known.letter().notice(),
                    0);
            waiting.add(new Waiting(back, at, Optional.of(new Undelivered(back, why, at))));
        });
        return gone.isPresent();
    }

    @Override
    public synchronized boolean delayed(UUID letter, Instant at) {
        var gone = sent(letter);
        sent.replaceAll(
                one -> one.letter().id().equals(letter) ? new Gone(one.letter(), one.at(), Optional.of(at)) : one);
        return gone.isPresent();
    }

    @Override
    public synchronized void forgetSent(Instant before) {
        sent.removeIf(gone -> gone.at().isBefore(before));
    }

    @Override
    public synchronized void release(Collection<Letter> letters, Instant at) {
        letters.forEach(letter -> change(letter, one -> one.dueAt(at)));
    }

    @Override
    public synchronized void tryAgain(Letter letter, Instant at) {
        change(letter, one -> one.attempted(one.letter().attempts() + 1).dueAt(at));
    }

    @Override
    public synchronized void giveUp(Letter letter, Failure why, Instant at) {
        change(letter, one -> {
            var tried = one.attempted(one.letter().attempts() + 1);
            return new Waiting(tried.letter(), one.due(), Optional.of(new Undelivered(tried.letter(), why, at)));
        });
    }

    @Override
    public synchronized List<Undelivered> undelivered(DepartmentKey department, int most) {
        return waiting.stream()
                .flatMap(one -> one.failed().stream())
                .filter(failed -> failed.letter().department().equals(department))
                .sorted(Comparator.comparing(Undelivered::since).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public synchronized Optional<Undelivered> undelivered(UUID id) {
        return waiting.stream()
                .filter(one -> one.letter().id().equals(id))
                .flatMap(one -> one.failed().stream())
                .findFirst();
    }

    @Override
    public synchronized void sendAgain(Letter letter, Instant at) {
        change(letter, one -> new Waiting(one.attempted(0).letter(), at, Optional.empty()));
    }

    /** A subject's notices are nobody's business any more. */
    void forget(Subject subject) {
        waiting.removeIf(one -> one.letter().subject().equals(subject));
        sent.removeIf(one -> one.letter().subject().equals(subject));
    }
}
