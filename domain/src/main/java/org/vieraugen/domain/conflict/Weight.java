package org.vieraugen.domain.conflict;

/** How much a conflict weighs: one kind keeps away without exception, the other may be waived with reasons. */
public enum Weight {
    DISCLOSABLE,
    EXCLUDING
}
