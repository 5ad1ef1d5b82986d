package org.vieraugen.domain.naming;

import java.util.LinkedHashSet;
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
    record Bearer(StaffKey key, Set<String> firstNames, Set<String> firstSounds) {}

    private final String key;
    private final Kind kind;
    private final Set<String> sounds;
    private final Set<Bearer> bearers = new LinkedHashSet<>();

    Surname(String key, Kind kind, Set<String> sounds) {
        this.key = key;
        this.kind = kind;
        this.sounds = sounds;
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

    Set<String> sounds() {
        return sounds;
    }

    Set<Bearer> bearers() {
        return bearers;
    }
}
