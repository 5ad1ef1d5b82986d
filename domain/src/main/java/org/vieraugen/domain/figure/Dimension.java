package org.vieraugen.domain.figure;

/** What patterns are looked for by, in the facts of cases that live. */
public enum Dimension {
    CATEGORY,
    TEAM,
    CHANNEL,
    LANGUAGE,
    OUTCOME,
    /** A case with several causes is behind each of them. */
    CAUSE
}
