package org.vieraugen.domain.figure;

/** Which decision of a case a number tells of; numbers of the two are never added up. */
public enum Stage {
    /** Confirmed by the second reviewer. */
    FIRST,
    /** The ombudsperson's, countersigned: after two dissents, or after a request for review. */
    FINAL
}
