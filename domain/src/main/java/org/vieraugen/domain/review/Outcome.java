package org.vieraugen.domain.review;

/** What a finding says about the complaint. */
public enum Outcome {
    UPHELD,
    PARTLY_UPHELD,
    NOT_UPHELD,
    NOT_CLARIFIABLE
}
