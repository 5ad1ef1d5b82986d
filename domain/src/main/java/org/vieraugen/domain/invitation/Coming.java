package org.vieraugen.domain.invitation;

/** Whether somebody comes. */
public enum Coming {
    /** Nothing was said. */
    OPEN,
    YES,
    MAYBE,
    NO
}
