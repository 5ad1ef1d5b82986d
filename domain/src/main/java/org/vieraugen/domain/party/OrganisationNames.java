package org.vieraugen.domain.party;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.Folding;

/**
 * Names of organisations as they are compared everywhere: case, accents, blanks, signs between words and the form in which Unicode writes a letter do not matter. They are stored and shown as they were
 * written.
 */
public final class OrganisationNames {
    private OrganisationNames() {}

    /** Whether both are one organisation. */
    public static boolean isSame(String one, String other) {
        return key(one).equals(key(other));
    }

    /** As it is written among these; empty when it is none of them. */
    public static Optional<String> among(Collection<String> names, String name) {
        var key = key(name);
        return names.stream().filter(one -> key(one).equals(key)).findFirst();
    }

    public static boolean isAmong(Collection<String> names, String name) {
        return among(names, name).isPresent();
    }

    /** Whether each is named once. */
    public static boolean areDistinct(Collection<String> names) {
        var seen = new HashSet<List<String>>();
        return names.stream().map(OrganisationNames::key).allMatch(seen::add);
    }

    /** Where a name has no letter and no digit, it is what was written. */
    private static List<String> key(String name) {
        var words = Folding.words(name);
        return words.isEmpty() ? List.of(name.strip()) : words;
    }
}
