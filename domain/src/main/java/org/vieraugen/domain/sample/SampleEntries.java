package org.vieraugen.domain.sample;

import org.vieraugen.domain.journal.ActKind;

/** What the journal of a try-out says of its sample. */
public final class SampleEntries {
    /** Bodies, exchange, questions and mandates that bear an earlier date are invented. */
    public static final ActKind SAMPLE_MADE = new ActKind("SAMPLE_MADE");

    private SampleEntries() {}
}
