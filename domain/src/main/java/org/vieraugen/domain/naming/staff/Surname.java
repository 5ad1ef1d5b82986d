package org.vieraugen.domain.naming.staff;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.naming.language.WordKind;
import org.vieraugen.domain.naming.sound.Closeness;
import org.vieraugen.domain.naming.sound.Sound;

/** A surname, or a part of a double one, and who bears it. */
public final class Surname {
    /** Somebody who bears the name, with the first names as they are compared and as they sound. */
    public record Bearer(StaffKey key, List<String> firstNames, List<String> firstSounds) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Bearer bearer && key.equals(bearer.key);
        }

        @Override
        public int hashCode() {
            return key.hashCode();
        }
    }

    private final String key;
    private final WordKind kind;
    private final Set<String> sounds;
    private final String heard;
    private final Set<Bearer> bearers = new LinkedHashSet<>();

    Surname(String key, WordKind kind, Set<String> sounds) {
        this.key = key;
        this.kind = kind;
        this.sounds = sounds;
        heard = Closeness.heard(key);
    }

    void bornBy(Bearer bearer) {
        bearers.add(bearer);
    }

    /** As it is compared. */
    public String key() {
        return key;
    }

    /** What else it may be. */
    public WordKind kind() {
        return kind;
    }

    /** As {@link Closeness} compares it. */
    public String heard() {
        return heard;
    }

    /** See {@link Sound#of}. */
    public Set<String> sounds() {
        return sounds;
    }

    /** Everybody who bears it, in the order of the staff. */
    public Set<Bearer> bearers() {
        return bearers;
    }
}
