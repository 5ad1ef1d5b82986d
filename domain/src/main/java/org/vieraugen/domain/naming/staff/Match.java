package org.vieraugen.domain.naming.staff;

import java.util.List;

/** The surnames that a word may be, and by how much it differs from them. */
public record Match(How how, List<Surname> surnames) {
    /** From the surest on. */
    public enum How {
        EXACT,
        INFLECTED,
        /** Spelled as it sounds, in another script or language. */
        SOUND,
        /** One letter off. */
        NEAR,
        /** The same consonants; enough beside a title only. */
        LOOSE
    }

    /** Whether it is spelled like the surname, with an ending or without. */
    public boolean exact() {
        return how == How.EXACT || how == How.INFLECTED;
    }
}
