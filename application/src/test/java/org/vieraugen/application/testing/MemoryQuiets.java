package org.vieraugen.application.testing;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.vieraugen.application.mail.Quiets;
import org.vieraugen.domain.mail.desk.Quiet;

/** How addresses were dealt with, in memory. */
public final class MemoryQuiets implements Quiets {
    private final Map<String, Quiet> quiets = new HashMap<>();
    private final Map<String, Instant> changed = new HashMap<>();
    private final MovableClock clock;

    public MemoryQuiets(MovableClock clock) {
        this.clock = clock;
    }

    @Override
    public Quiet lock(String address) {
        return read(address);
    }

    @Override
    public Quiet read(String address) {
        return quiets.getOrDefault(address.toLowerCase(Locale.ROOT), Quiet.NEVER);
    }

    @Override
    public void keep(String address, Quiet quiet) {
        quiets.put(address.toLowerCase(Locale.ROOT), quiet);
        changed.put(address.toLowerCase(Locale.ROOT), clock.instant());
    }

    @Override
    public void forget(Instant before) {
        changed.entrySet().removeIf(one -> {
            boolean old = one.getValue().isBefore(before);
            if (old) {
                quiets.remove(one.getKey());
            }
            return old;
        });
    }
}
