package org.vieraugen.domain.naming.language;

/** What else a surname may be in a text. */
public enum WordKind {
    PLAIN,
    PLACE,
    TIME,
    FIRST_NAME
}
