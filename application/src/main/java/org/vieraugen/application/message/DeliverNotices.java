package org.vieraugen.application.message;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vieraugen.application.OnePerServer;

/** Takes what waits in the outbox to the courier; runs on every server, again and again. What it says to whom is for each kind of subject to answer. */
@OnePerServer
public class DeliverNotices {
    private static final Logger LOG = Logger.getLogger(DeliverNotices.class.getName());
    private static final int AT_ONCE = 20;
    private static final int MOST_ATTEMPTS = 12;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);

    private final Outbox outbox;
    private final Courier courier;
    private final Iterable<Recipients> recipients;
    private final Clock clock;

    @Inject
    public DeliverNotices(Outbox outbox, Courier courier, @Any Instance<Recipients> recipients, Clock clock) {
        this(outbox, courier, (Iterable<Recipients>) recipients, clock);
    }

    DeliverNotices(Outbox outbox, Courier courier, Iterable<Recipients> recipients, Clock clock) {
        this.outbox = outbox;
        this.courier = courier;
        this.recipients = recipients;
        this.clock = clock;
    }

    /** Delivers up to 20 and returns how many it took; those that failed wait 1, 2, 4, ... minutes, at most a day. */
    @Transactional
    public int handle() {
        if (!courier.isReady()) {
            return 0;
        }
        var letters = outbox.claim(AT_ONCE, clock.instant());
        for (var letter : letters) {
            var about = about(letter);
            if (about.isEmpty()) {
                // A newer server, which knows what this is about, has posted it, and will take it.
                later(letter);
                continue;
            }
            if (isDone(letter, about.get())) {
                outbox.delivered(letter);
            } else {
                later(letter);
            }
        }
        return letters.size();
    }

    /** Whether nothing is left to do. What cannot be worded waits, and holds up no other; what it lacks may be personal, and stays out of the log. */
    private boolean isDone(Outbox.Letter letter, Recipients about) {
        Optional<Mail> mail;
        try {
            mail = about.mail(letter.department(), letter.subject().key(), letter.notice());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A notice about a {0} cannot be made and will be tried again: {1}", new Object[] {
                letter.subject().kind(), e.getClass().getName()
            });
            return false;
        }
        return mail.isEmpty() || isGone(letter, mail.get());
    }

    private Optional<Recipients> about(Outbox.Letter letter) {
        for (var one : recipients) {
            if (one.kind().equals(letter.subject().kind())) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** Whether it is on its way, or never will be. */
    private boolean isGone(Outbox.Letter letter, Mail mail) {
        try {
            if (mail instanceof Mail.ToPerson person) {
                courier.write(person.address(), person.words());
            } else if (mail instanceof Mail.ToOffice office) {
                courier.carry(office.mailbox(), office.name(), office.notice());
            }
            return true;
        } catch (Courier.Undeliverable e) {
            // An address that never takes a mail; what is new stands on the subject's page all the same.
            return letter.attempts() >= MOST_ATTEMPTS && mail instanceof Mail.ToPerson;
        }
    }

    private void later(Outbox.Letter letter) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(letter.attempts(), 10));
        outbox.tryAgain(letter, clock.instant().plus(wait));
    }
}
