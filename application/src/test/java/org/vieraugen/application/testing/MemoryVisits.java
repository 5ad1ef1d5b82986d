package org.vieraugen.application.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.application.visit.Visit;
import org.vieraugen.application.visit.Visits;

/** Visits in memory; each reader gets a copy, as from a database. */
public final class MemoryVisits implements Visits {
    private final Map<String, Visit> all = new HashMap<>();

    /** How many are remembered. */
    public int size() {
        return all.size();
    }

    @Override
    public Optional<Visit> find(String secret) {
        return Optional.ofNullable(all.get(secret)).map(visit -> new Visit(visit.words(), visit.files()));
    }

    @Override
    public void keep(String secret, Visit visit) {
        all.put(secret, new Visit(visit.words(), visit.files()));
    }

    @Override
    public void end(String secret) {
        all.remove(secret);
    }

    @Override
    public void forgetOld() {
        // Nothing grows old here.
    }
}
