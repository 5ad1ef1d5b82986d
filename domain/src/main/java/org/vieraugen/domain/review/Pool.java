package org.vieraugen.domain.review;

/** Where a candidate comes from, in the order in which they are proposed (F6). */
public enum Pool {
    OWN,
    LENT,
    OMBUDSPERSON
}
