package org.vieraugen.definition.deadline;

import java.util.Locale;

/** A public holiday of only a part of a state: municipalities there name it in their definition (decision 43). */
public enum LocalHoliday {
    /** 15 August, in the municipalities of Bavaria that are mostly Catholic; in Saarland it is everywhere. */
    ASSUMPTION("BY", "ASSUMPTION_DAY", "sl"),
    /** 8 August, in the city of Augsburg. */
    PEACE_FESTIVAL("BY", "PEACE", "by/ag"),
    /** In Catholic municipalities of Saxony and Thuringia. */
    CORPUS_CHRISTI("SN TH", "christian.CORPUS_CHRISTI", "nw");

    private final String states;
    private final String key;
    private final String place;

    /**
     * @param key what the holiday library calls it
     * @param place where the library has it, from the state down
     */
    LocalHoliday(String states, String key, String place) {
        this.states = states;
        this.key = key;
        this.place = place;
    }

    /** As definitions write it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param state two letters, such as {@code BY} */
    public boolean isOf(String state) {
        return states.contains(state);
    }

    String key() {
        return key;
    }

    String[] place() {
        return place.split("/", -1);
    }
}
