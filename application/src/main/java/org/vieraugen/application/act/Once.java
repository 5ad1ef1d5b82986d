package org.vieraugen.application.act;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import org.vieraugen.application.KeyReused;
import org.vieraugen.application.OnePerServer;

/** That something is done once however often it arrives: a repeat gets the first answer. The same for acts on every kind of subject. */
@OnePerServer
public class Once {
    private final Repeats repeats;

    @Inject
    public Once(Repeats repeats) {
        this.repeats = repeats;
    }

    /**
     * @param key an idempotency key; without one it is done each time
     * @param asked what is asked for, by whom, of what
     * @param act does it; runs in the caller's transaction
     * @throws KeyReused when the key came with something else before
     */
    public <T> T answer(Optional<String> key, Object asked, Class<T> answer, Supplier<T> act) {
        var earlier = key.flatMap(given -> repeats.answered(given, asked, answer));
        if (earlier.isPresent()) {
            return earlier.get();
        }
        var made = act.get();
        key.ifPresent(given -> repeats.remember(given, asked, made));
        return made;
    }
}
