package org.vieraugen.application.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.vieraugen.application.secret.Passwords;

/** Hashes that are none, and how often one was asked for. */
public final class PlainPasswords implements Passwords {
    private final AtomicInteger asked = new AtomicInteger();

    public int asked() {
        return asked.get();
    }

    @Override
    public String hash(String password) {
        asked.incrementAndGet();
        return "hash of " + password;
    }

    @Override
    public boolean fits(String password, String hash) {
        asked.incrementAndGet();
        return hash.equals("hash of " + password);
    }
}
