package org.vieraugen.domain.act;

import java.util.UUID;

/** A thing of a department to which one act after the other is done; two who act on what they saw at the same time meet at its version. */
public interface Versioned {
    UUID id();

    /** How many steps have led here, from 1. */
    int version();
}
