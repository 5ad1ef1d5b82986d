package org.vieraugen.domain.naming;

import java.util.List;

/** The surnames that a word may be, and by how much it differs from them. */
record Match(How how, List<Surname> surnames) {
    /** From the surest on. */
    enum How {
        EXACT,
        INFLECTED,
        /** Spelled as it sounds, in another script or language. */
        SOUND,
        /** One letter off. */
        NEAR,
        /** The same consonants; enough beside a title only. */
        LOOSE
    }

    boolean exact() {
        return how == How.EXACT || how == How.INFLECTED;
    }
}
