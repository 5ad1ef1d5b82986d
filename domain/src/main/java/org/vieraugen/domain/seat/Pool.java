package org.vieraugen.domain.seat;

/** Where a candidate comes from, in the order in which they are proposed (F6). */
public enum Pool {
    OWN,
    LENT,
    OMBUDSPERSON,
    /** A deputy or a member of the last seat, where nobody before them is free (F12). */
    STANDING_IN
}
