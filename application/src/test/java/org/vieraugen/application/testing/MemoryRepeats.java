package org.vieraugen.application.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.application.KeyReused;
import org.vieraugen.application.act.Repeats;

/** Answers in memory, for a day. */
public final class MemoryRepeats implements Repeats {
    private static final Duration DAY = Duration.ofDays(1);

    private record Answered(Object asked, Object answer, Instant at) {}

    private final Map<String, Answered> answers = new HashMap<>();
    private final Clock clock;

    public MemoryRepeats(Clock clock) {
        this.clock = clock;
    }

    private boolean isYoung(Answered answered) {
        return answered.at().isAfter(clock.instant().minus(DAY));
    }

    @Override
    public <T> Optional<T> answered(String key, Object asked, Class<T> answer) {
        var earlier = Optional.ofNullable(answers.get(key)).filter(this::isYoung);
        if (earlier.filter(known -> !known.asked().equals(asked)).isPresent()) {
            throw new KeyReused();
        }
        return earlier.map(known -> answer.cast(known.answer()));
    }

    @Override
    public void remember(String key, Object asked, Object answer) {
        answers.put(key, new Answered(asked, answer, clock.instant()));
    }

    @Override
    public void forgetOld() {
        answers.values().removeIf(answered -> !isYoung(answered));
    }
}
