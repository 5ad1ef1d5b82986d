package org.vieraugen.domain.naming.language;

import java.util.Set;
import org.vieraugen.domain.naming.text.WordSet;

/** Words of every language: {@code words.properties}. */
public final class SharedWords {
    private static final WordFile WORDS = new WordFile("words");
    private static final WordSet PLACES = WORDS.phrases("places");
    private static final WordSet TIMES = WORDS.set("times");
    private static final WordSet FIRST_NAMES = WORDS.set("given");
    private static final WordSet STREETS = WORDS.set("streets");
    private static final WordSet FIRMS = WORDS.set("firms");
    private static final WordSet OUTSIDE = WORDS.set("outside");
    private static final WordSet INSTITUTIONS = WORDS.set("institutions");
    private static final WordSet PARTICLES = WORDS.set("particles");
    private static final WordSet UNITS = WORDS.set("units");
    private static final WordSet FILLERS = WORDS.set("fillers");
    private static final WordSet CALLED = WORDS.set("called");
    private static final WordSet RELATIONS = WORDS.set("relations");
    private static final Set<String> AND = Set.of(
            "und", "and", "et", "y", "e", "i", "oder", "or", "ou", "o", "si", "dhe", "ve", "va", "iyo", "u", "и", "та",
            "й", "і", "و", "او", "और", "ን", "和", "sowie", "bzw");

    private SharedWords() {}

    /** Whoever else a writer speaks of: lawyer, doctor, landlord, president. */
    public static boolean outside(String key) {
        return OUTSIDE.has(key);
    }

    /** What is called after people: schools, hospitals, museums, streets. */
    public static boolean institution(String key) {
        return INSTITUTIONS.has(key);
    }

    /** Such as: is called, named. */
    public static boolean called(String key) {
        return CALLED.has(key);
    }

    /** What else a surname may be. */
    public static WordKind kind(String key) {
        if (FIRST_NAMES.has(key)) {
            return WordKind.FIRST_NAME;
        }
        if (TIMES.has(key)) {
            return WordKind.TIME;
        }
        return PLACES.has(key) ? WordKind.PLACE : WordKind.PLAIN;
    }

    /** Whether it is a usual first name. */
    public static boolean firstName(String key) {
        return FIRST_NAMES.has(key);
    }

    /** Whether it is a town or country. */
    public static boolean place(String key) {
        return PLACES.has(key);
    }

    /** Such as street, lane, square. */
    public static boolean street(String key) {
        return STREETS.has(key);
    }

    /** Such as shop, bakery, firm. */
    public static boolean firm(String key) {
        return FIRMS.has(key);
    }

    /** Such as von, der, de, al. */
    public static boolean particle(String key) {
        return PARTICLES.has(key);
    }

    /** Such as team, room, counter. */
    public static boolean unit(String key) {
        return UNITS.has(key);
    }

    /** Words that say nothing of a person. */
    public static boolean filler(String key) {
        return FILLERS.has(key);
    }

    /** Such as boss, colleague. */
    public static boolean relation(String key) {
        return RELATIONS.has(key);
    }

    /** What joins people in a row: and, or. */
    public static boolean isAnd(String key) {
        return AND.contains(key);
    }
}
