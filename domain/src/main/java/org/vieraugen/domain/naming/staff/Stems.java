package org.vieraugen.domain.naming.staff;

import java.util.List;

/** What is left of a surname where a language's cases change its end: {@code Petrenko}, {@code Petrenki}; {@code Dudek}, {@code Dudka}; {@code Brandt}, {@code Brandcie}. */
final class Stems {
    private static final int LEAST = 4;
    private static final String VOWELS = "aeiouy";

    private Stems() {}

    static List<String> of(String key) {
        int length = key.length();
        if (length < LEAST) {
            return List.of();
        }
        char last = key.charAt(length - 1);
        var stem = key.substring(0, length - 1);
        if (VOWELS.indexOf(last) >= 0) {
            return stem.length() < LEAST - 1 ? List.of() : List.of(stem, changed(stem));
        }
        if (length > LEAST && (key.endsWith("ek") || key.endsWith("ec") || key.endsWith("ok") || key.endsWith("ac"))) {
            return List.of(key.substring(0, length - 2) + last);
        }
        return (last == 't' || last == 'd') ? List.of(stem + "c", stem + "dz") : List.of();
    }

    /** The softened end before some endings: Nowicka, Nowickiej; Saskia Wolska, Wolsce. */
    private static String changed(String stem) {
        if (stem.endsWith("k")) {
            return stem.substring(0, stem.length() - 1) + "c";
        }
        return stem.endsWith("g") ? stem.substring(0, stem.length() - 1) + "dz" : stem;
    }
}
