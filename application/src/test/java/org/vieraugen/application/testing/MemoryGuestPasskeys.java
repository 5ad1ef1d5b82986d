package org.vieraugen.application.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.vieraugen.application.participant.GuestPasskeys;
import org.vieraugen.application.secret.Passkey;
import org.vieraugen.domain.participant.Participant;

/** Passkeys of people from outside in memory. */
public final class MemoryGuestPasskeys implements GuestPasskeys {
    private final List<Held> all = new ArrayList<>();

    @Override
    public void add(List<Participant> of, String name, Passkey.Proven proven, Instant at) {
        var passkey = new Passkey(UUID.randomUUID(), name, proven, at);
        of.forEach(one -> all.add(new Held(one.department(), one.id(), passkey)));
    }

    private static boolean isOf(Held held, Participant one) {
        return held.participant().equals(one.id());
    }

    @Override
    public List<Passkey> of(List<Participant> who) {
        return all.stream()
                .filter(held -> who.stream().anyMatch(one -> isOf(held, one)))
                .map(Held::passkey)
                .distinct()
                .toList();
    }

    @Override
    public List<Held> with(String credential) {
        return all.stream()
                .filter(held -> held.passkey().proven().credential().equals(credential))
                .toList();
    }

    @Override
    public void used(Passkey passkey, long uses) {
        all.replaceAll(held -> held.passkey().id().equals(passkey.id())
                ? new Held(
                        held.department(),
                        held.participant(),
                        new Passkey(
                                passkey.id(),
                                passkey.name(),
                                new Passkey.Proven(
                                        passkey.proven().credential(),
                                        passkey.proven().publicKey(),
                                        uses),
                                passkey.addedAt()))
                : held);
    }

    @Override
    public boolean remove(Participant of, UUID id) {
        return all.removeIf(held -> isOf(held, of) && held.passkey().id().equals(id));
    }

    @Override
    public void removeAll(Participant of) {
        all.removeIf(held -> isOf(held, of));
    }

    @Override
    public void forgetOver() {
        // Nothing lasts longer than its test.
    }
}
