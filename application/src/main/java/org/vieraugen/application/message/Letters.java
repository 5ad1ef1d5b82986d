package org.vieraugen.application.message;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.message.Outbox.Letter;
import org.vieraugen.domain.journal.Subject;

/** What is taken out of the outbox, made into mails, and laid back: a transaction each, none of which waits for a mail server. */
@OnePerServer
@Transactional
public class Letters {
    /** Longer than a claim's mails take, however slow the mail server; whatever a server took with it when it died is due again by then. */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    private static final Logger LOG = Logger.getLogger(Letters.class.getName());
    private static final int MOST_ATTEMPTS = 15;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration AWAY = Duration.ofSeconds(30);
    /** Longer than a courier waits for one mail. */
    private static final Duration SLOWEST = Duration.ofMinutes(2);

    /** As long as the address counts to which a bounce comes. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final Outbox outbox;
    private final Iterable<Recipients> recipients;
    private final Clock clock;

    @Inject
    public Letters(Outbox outbox, @Any Instance<Recipients> recipients, Clock clock) {
        this(outbox, (Iterable<Recipients>) recipients, clock);
    }

    public Letters(Outbox outbox, Iterable<Recipients> recipients, Clock clock) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.clock = clock;
    }

    /** A letter as it goes out. */
    public record Addressed(Letter letter, Mail mail) {}

    /**
     * What was taken.
     *
     * @param letters how many, those among them that need no mail or have none yet
     * @param until no other server takes them before
     */
    public record Taken(int letters, List<Addressed> mails, Instant until) {}

    /** Up to {@code most} letters that are due, as mails. What needs no mail is done; what cannot be made into one waits, and holds up no other. */
    public Taken take(int most) {
        var now = clock.instant();
        var until = now.plus(CLAIM);
        var letters = outbox.claim(most, now, until);
        var mails = new ArrayList<Addressed>();
        var done = new ArrayList<Letter>();
        for (var letter : letters) {
            var about = about(letter.subject().kind());
            if (about.isEmpty()) {
                // A newer server, which knows what this is about, has posted it, and will take it.
                later(letter);
                continue;
            }
            try {
                about.get()
                        .mail(letter.department(), letter.subject().key(), letter.notice())
                        .ifPresentOrElse(mail -> mails.add(new Addressed(letter, mail)), () -> done.add(letter));
            } catch (Wording.Unknown e) {
                later(letter);
            } catch (RuntimeException e) {
                // What it lacks may be personal, and stays out of the log.
                LOG.log(
                        Level.WARNING,
                        "A notice about a {0} cannot be made and will be tried again: {1}",
                        new Object[] {letter.subject().kind(), e.getClass().getName()});
                failed(letter, Failure.UNREADABLE);
            }
        }
        outbox.drop(done);
        return new Taken(letters.size(), mails, until);
    }

    /** Whether there is time left to send one more of them before another server may take it. */
    boolean isHeld(Taken taken) {
        return clock.instant().plus(SLOWEST).isBefore(taken.until());
    }

    public void delivered(Collection<Addressed> gone) {
        outbox.delivered(letters(gone), clock.instant());
    }

    /** What went out longer ago than any mail server tries is forgotten. */
    public void forgetSent() {
        outbox.forgetSent(clock.instant().minus(KEPT));
    }

    /** The mail server is away, or slow: it is no letter's failure, and they are due again soon, however long it lasts. */
    public void release(Collection<Addressed> waiting) {
        outbox.release(letters(waiting), clock.instant().plus(AWAY));
    }

    /** Tried again after 1, 2, 4, ... minutes, at most a day; given up, and put before a person, when that is of no use. */
    public void failed(Addressed addressed, Failure why) {
        failed(addressed.letter(), why);
    }

    private void failed(Letter letter, Failure why) {
        if (why.isLasting() || letter.attempts() >= MOST_ATTEMPTS) {
            outbox.giveUp(letter, why, clock.instant());
        } else {
            later(letter);
        }
    }

    private static List<Letter> letters(Collection<Addressed> mails) {
        return mails.stream().map(Addressed::letter).toList();
    }

    private void later(Letter letter) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(letter.attempts(), 10));
        outbox.tryAgain(letter, clock.instant().plus(wait));
    }

    Optional<Recipients> about(Subject.Kind kind) {
        for (var one : recipients) {
            if (one.kind().equals(kind)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
