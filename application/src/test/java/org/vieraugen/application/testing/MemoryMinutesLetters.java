package org.vieraugen.application.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.minutes.MinutesLetters;
import org.vieraugen.domain.department.DepartmentKey;

/** Mails about minutes in memory. */
public final class MemoryMinutesLetters implements MinutesLetters {
    private final Map<UUID, Letter> all = new HashMap<>();

    @Override
    public void add(Letter letter) {
        all.put(letter.id(), letter);
    }

    @Override
    public Optional<Letter> find(DepartmentKey department, UUID id) {
        return Optional.ofNullable(all.get(id))
                .filter(letter -> letter.department().equals(department));
    }
}
