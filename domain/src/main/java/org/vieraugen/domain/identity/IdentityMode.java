package org.vieraugen.domain.identity;

/** The three ways of I1. */
public enum IdentityMode {
    /** Nothing is stored. */
    ANONYMOUS,
    /** Stored sealed; nobody reads it. */
    CONFIDENTIAL,
    /** The reviewers may see it. */
    OPEN
}
