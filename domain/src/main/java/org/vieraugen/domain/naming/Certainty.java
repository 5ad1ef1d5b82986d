package org.vieraugen.domain.naming;

/** How sure it is that a reading means somebody of the staff (C1). */
public enum Certainty {
    /** The surname is clearly a name: beside a title or first name, or unusual and written as it is or regularly inflected. */
    CERTAIN,
    /** It may be a name, or a name that is only similar: one uninvolved person settles it. */
    POSSIBLE
}
