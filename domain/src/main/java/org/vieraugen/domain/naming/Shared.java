package org.vieraugen.domain.naming;

import java.util.ResourceBundle;

/** Words of every language: {@code words.properties}. */
final class Shared {
    private static final ResourceBundle WORDS = Speech.bundle("words");
    private static final WordSet PLACES = Speech.phrases(WORDS, "places");
    private static final WordSet TIMES = Speech.set(WORDS, "times");
    private static final WordSet FIRST_NAMES = Speech.set(WORDS, "given");
    private static final WordSet STREETS = Speech.set(WORDS, "streets");
    private static final WordSet FIRMS = Speech.set(WORDS, "firms");
    private static final WordSet OUTSIDE = Speech.set(WORDS, "outside");
    private static final WordSet INSTITUTIONS = Speech.set(WORDS, "institutions");
    private static final WordSet PARTICLES = Speech.set(WORDS, "particles");
    private static final WordSet UNITS = Speech.set(WORDS, "units");
    private static final WordSet FILLERS = Speech.set(WORDS, "fillers");
    private static final WordSet CALLED = Speech.set(WORDS, "called");
    private static final WordSet RELATIONS = Speech.set(WORDS, "relations");

    private Shared() {}

    /** Whoever else a writer speaks of: lawyer, doctor, landlord, president. */
    static boolean outside(String key) {
        return OUTSIDE.has(key);
    }

    /** What is called after people: schools, hospitals, museums, streets. */
    static boolean institution(String key) {
        return INSTITUTIONS.has(key);
    }

    /** Such as: is called, named. */
    static boolean called(String key) {
        return CALLED.has(key);
    }

    static Surname.Kind kind(String key) {
        if (FIRST_NAMES.has(key)) {
            return Surname.Kind.FIRST_NAME;
        }
        if (TIMES.has(key)) {
            return Surname.Kind.TIME;
        }
        return PLACES.has(key) ? Surname.Kind.PLACE : Surname.Kind.PLAIN;
    }

    static boolean firstName(String key) {
        return FIRST_NAMES.has(key);
    }

    static boolean place(String key) {
        return PLACES.has(key);
    }

    static boolean street(String key) {
        return STREETS.has(key);
    }

    static boolean firm(String key) {
        return FIRMS.has(key);
    }

    /** Such as von, der, de, al. */
    static boolean particle(String key) {
        return PARTICLES.has(key);
    }

    static boolean unit(String key) {
        return UNITS.has(key);
    }

    /** Words that say nothing of a person. */
    static boolean filler(String key) {
        return FILLERS.has(key);
    }

    static boolean relation(String key) {
        return RELATIONS.has(key);
    }
}
