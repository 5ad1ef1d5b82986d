package org.vieraugen.application.sample;

import java.util.Optional;

/** Whether there is a sample at all, and what it says. */
public interface SampleSetting {
    /** Empty outside the try-out, and where its sample is switched off. */
    Optional<SampleText> text();
}
