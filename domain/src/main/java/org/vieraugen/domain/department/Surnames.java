package org.vieraugen.domain.department;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vieraugen.domain.Folding;

/** Names of people, teams and organisations as they are compared: case, accents, and the spellings ae, oe, ue, ss do not matter. */
public final class Surnames {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

    private Surnames() {}

    /** The words of a text, folded; single letters are left out. */
    public static Set<String> words(String text) {
        return Arrays.stream(BETWEEN.split(fold(text), -1))
                .filter(w -> w.length() > 1)
                .collect(Collectors.toSet());
    }

    /** A text as it is compared. */
    public static String fold(String text) {
        return Folding.fold(text)
                .replace("ß", "ss")
                .replace("ae", "a")
                .replace("oe", "o")
                .replace("ue", "u");
    }
}
