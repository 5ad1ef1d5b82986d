package org.vieraugen.application.testing;

import org.vieraugen.application.message.Outbox;

/** The outbox that tests use keeps what a real one promises. */
class MemoryOutboxTest extends OutboxContract {
    private final MemoryOutbox outbox = new MemoryOutbox();

    @Override
    protected Outbox outbox() {
        return outbox;
    }
}
