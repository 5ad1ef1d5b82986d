package org.vieraugen.application.message;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.message.KeyedAddresses.Known;
import org.vieraugen.domain.message.KeyedAddress.Purpose;

/**
 * A mail server says afterwards that a notice did not arrive (K5): it is put before a person, as if it had been refused at once. However often the same is said, it counts
 * once; and once a person has dealt with it, only the next mail can bounce.
 */
@OnePerServer
@Transactional
public class TakeBounce {
    private final Outbox outbox;

    @Inject
    public TakeBounce(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Why it did not arrive, as far as the mail server says. */
    public enum Reason {
        /** There is no such address. */
        ADDRESS(Failure.BOUNCED_ADDRESS),
        /** The mailbox is full. */
        FULL(Failure.BOUNCED_FULL),
        /** It says something else, or nothing. */
        OTHER(Failure.BOUNCED);

        private final Failure failure;

        Reason(Failure failure) {
            this.failure = failure;
        }
    }

    /** What became of it. */
    public enum Outcome {
        /** The notice stands among the undelivered now. */
        UNDELIVERED,
        /** The mail server goes on trying. */
        NOTED,
        /** It was known already, or is about nothing that went out lately. */
        NOTHING
    }

    /**
     * A bounce that came to a keyed address.
     *
     * @param lasting whether the mail server has given up
     * @param at when it came in
     * @return NOTHING as well for an address that is for something else, or whose time is over
     */
    public Outcome handle(Known address, Reason why, boolean lasting, Instant at) {
        return address.purpose() == Purpose.BOUNCE && !address.expired()
                ? handle(address.about(), why, lasting, at)
                : Outcome.NOTHING;
    }

    /** One whose letter is known otherwise: from a Message-ID of ours, which whoever got the letter knows as well. */
    public Outcome handle(UUID letter, Reason why, boolean lasting, Instant at) {
        if (lasting) {
            return outbox.bounced(letter, why.failure, at) ? Outcome.UNDELIVERED : Outcome.NOTHING;
        }
        return outbox.delayed(letter, at) ? Outcome.NOTED : Outcome.NOTHING;
    }
}
