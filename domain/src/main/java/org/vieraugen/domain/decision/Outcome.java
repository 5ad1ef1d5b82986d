package org.vieraugen.domain.decision;

/** What a finding says about the complaint. */
public enum Outcome {
    UPHELD,
    PARTLY_UPHELD,
    NOT_UPHELD,
    NOT_CLARIFIABLE
}
