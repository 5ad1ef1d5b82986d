package org.vieraugen.application.testing;

import org.vieraugen.application.due.Digests;
import org.vieraugen.application.message.Outbox;

/** The digests of the tests are as the port promises them. */
class MemoryDigestsTest extends DigestsContract {
    private final MemoryOutbox outbox = new MemoryOutbox();
    private final MemoryDigests digests = new MemoryDigests(outbox);

    @Override
    protected Digests digests() {
        return digests;
    }

    @Override
    protected Outbox outbox() {
        return outbox;
    }
}
