package org.vieraugen.application.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.vieraugen.application.message.Outbox;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;

/** An outbox in memory. */
public final class MemoryOutbox implements Outbox {
    private record Waiting(Letter letter, Instant due) {}

    private final List<Waiting> waiting = new ArrayList<>();

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
    public void post(DepartmentKey department, Subject subject, List<Notice> notices, Instant at) {
        notices.forEach(
                notice -> waiting.add(new Waiting(new Letter(UUID.randomUUID(), department, subject, notice, 0), at)));
    }

    @Override
    public List<Letter> claim(int most, Instant now) {
        return waiting.stream()
                .filter(one -> !one.due().isAfter(now))
                .map(Waiting::letter)
                .limit(most)
                .toList();
    }

    @Override
    public void delivered(Letter letter) {
        waiting.removeIf(one -> one.letter().id().equals(letter.id()));
    }

    @Override
    public void tryAgain(Letter letter, Instant at) {
        delivered(letter);
        waiting.add(new Waiting(
                new Letter(letter.id(), letter.department(), letter.subject(), letter.notice(), letter.attempts() + 1),
                at));
    }

    /** A subject's notices are nobody's business any more. */
    void forget(Subject subject) {
        waiting.removeIf(one -> one.letter().subject().equals(subject));
    }
}
