package org.vieraugen.domain.department;

/** How heavily a department takes C4, working in the team of a person involved. */
public enum SameTeam {
    DISCLOSABLE,
    EXCLUDING
}
