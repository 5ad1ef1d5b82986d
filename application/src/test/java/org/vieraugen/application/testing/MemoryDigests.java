package org.vieraugen.application.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.vieraugen.application.due.Digests;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.due.Digest;

/** Digests in memory. */
public final class MemoryDigests implements Digests {
    private final Map<UUID, Sent> all = new HashMap<>();
    private final Set<StaffKey> declined = new HashSet<>();
    private final MemoryOutbox outbox;

    public MemoryDigests(MemoryOutbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Set<StaffKey> of(LocalDate day) {
        return all.values().stream()
                .filter(sent -> sent.day().equals(day))
                .map(Sent::whose)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean claim(StaffKey whose, LocalDate day, UUID id) {
        return !of(day).contains(whose) && all.put(id, new Sent(whose, day)) == null;
    }

    @Override
    public Optional<Sent> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public void forget(LocalDate before) {
        var waiting = outbox.letters().stream()
                .filter(letter -> letter.subject().kind().equals(Digest.KIND))
                .map(letter -> letter.subject().key())
                .collect(Collectors.toSet());
        all.entrySet().removeIf(one -> one.getValue().day().isBefore(before) && !waiting.contains(one.getKey()));
    }

    @Override
    public Set<StaffKey> declined() {
        return Set.copyOf(declined);
    }

    @Override
    public void decline(StaffKey whose, Instant at) {
        declined.add(whose);
    }

    @Override
    public void want(StaffKey whose) {
        declined.remove(whose);
    }
}
