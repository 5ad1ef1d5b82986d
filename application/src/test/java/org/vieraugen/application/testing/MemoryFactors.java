package org.vieraugen.application.testing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vieraugen.application.access.Factors;
import org.vieraugen.application.secret.Passkey;
import org.vieraugen.domain.department.StaffKey;

/** Second factors in memory. */
public final class MemoryFactors implements Factors {
    private final Map<StaffKey, byte[]> secrets = new HashMap<>();
    private final Map<StaffKey, Long> steps = new HashMap<>();
    private final Map<StaffKey, List<Passkey>> passkeys = new HashMap<>();
    private final Map<StaffKey, Set<String>> recovery = new HashMap<>();
    private final Clock clock;

    public MemoryFactors(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<byte[]> totp(StaffKey staff) {
        return Optional.ofNullable(secrets.get(staff)).map(byte[]::clone);
    }

    @Override
    public void setTotp(StaffKey staff, Optional<byte[]> secret) {
        secret.ifPresentOrElse(given -> secrets.put(staff, given.clone()), () -> secrets.remove(staff));
        steps.remove(staff);
    }

    @Override
    public boolean useStep(StaffKey staff, long step) {
        if (steps.getOrDefault(staff, Long.MIN_VALUE) >= step) {
            return false;
        }
        steps.put(staff, step);
        return true;
    }

    @Override
    public List<Passkey> passkeys(StaffKey staff) {
        return List.copyOf(passkeys.getOrDefault(staff, List.of()));
    }

    @Override
    public void addPasskey(StaffKey staff, String name, Passkey.Proven proven) {
        passkeys.computeIfAbsent(staff, key -> new ArrayList<>())
                .add(new Passkey(UUID.randomUUID(), name, proven, clock.instant()));
    }

    @Override
    public void used(Passkey passkey, long uses) {
        passkeys.values()
                .forEach(some -> some.replaceAll(one -> one.id().equals(passkey.id())
                        ? new Passkey(
                                one.id(),
                                one.name(),
                                new Passkey.Proven(
                                        one.proven().credential(), one.proven().publicKey(), uses),
                                one.addedAt())
                        : one));
    }

    @Override
    public void removePasskey(StaffKey staff, UUID id) {
        passkeys.getOrDefault(staff, new ArrayList<>()).removeIf(one -> one.id().equals(id));
    }

    @Override
    public void setRecovery(StaffKey staff, List<String> codes) {
        recovery.put(staff, new HashSet<>(codes));
    }

    @Override
    public int recoveryLeft(StaffKey staff) {
        return recovery.getOrDefault(staff, Set.of()).size();
    }

    @Override
    public boolean useRecovery(StaffKey staff, String code) {
        return recovery.getOrDefault(staff, new HashSet<>()).remove(code);
    }
}
