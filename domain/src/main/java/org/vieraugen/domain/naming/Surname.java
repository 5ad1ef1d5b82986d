package org.vieraugen.domain.naming;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vieraugen.domain.department.StaffKey;

/** A surname, or a part of a double one, and who bears it. */
final class Surname {
    /** What else a surname may be in a text. */
    enum Kind {
        PLAIN,
        PLACE,
        TIME,
        FIRST_NAME
    }

    /** Somebody who bears the name, with the first names as they are compared and as they sound. */
    record Bearer(StaffKey key, List<String> firstNames, List<String> firstSounds) {
        @Override
        public boolean equals(@org.jspecify.annotations.Nullable Object other) {
            return other instanceof Bearer bearer && key.equals(bearer.key);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }

    private final String key;
    private final Kind kind;
    private final Set<String> sounds;
    private final String heard;
    private final Set<Bearer> bearers = new LinkedHashSet<>();

    Surname(String key, Kind kind, Set<String> sounds) {
        this.key = key;
        this.kind = kind;
        this.sounds = sounds;
        heard = Closeness.heard(key);
    }

    void bornBy(Bearer bearer) {
        bearers.add(bearer);
    }

    String key() {
        return key;
    }

    Kind kind() {
        return kind;
    }

    /** As {@link Closeness} compares it. */
    String heard() {
        return heard;
    }

    Set<String> sounds() {
        return sounds;
    }

    Set<Bearer> bearers() {
        return bearers;
    }
}
