package org.vieraugen.application.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.participant.SignInCodes;
import org.vieraugen.domain.participant.SignInCode;

/** Codes in memory. */
public final class MemorySignInCodes implements SignInCodes {
    private final Map<UUID, SignInCode> codes = new HashMap<>();

    @Override
    public void put(SignInCode code) {
        codes.put(code.id(), code);
    }

    @Override
    public Optional<SignInCode> find(UUID id) {
        return Optional.ofNullable(codes.get(id));
    }

    @Override
    public Optional<SignInCode> take(UUID id) {
        return find(id);
    }

    @Override
    public void tried(SignInCode next) {
        codes.put(next.id(), next);
    }

    @Override
    public void end(UUID id) {
        codes.remove(id);
    }

    @Override
    public void endAll(String box) {
        codes.values().removeIf(code -> code.box().equals(box));
    }

    @Override
    public void forgetOld() {
        // Nothing lasts longer than its test.
    }
}
