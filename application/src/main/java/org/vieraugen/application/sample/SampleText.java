package org.vieraugen.application.sample;

import java.util.List;
import java.util.Optional;

/** What the sample says, or a part of it: words by their names, in German. */
public interface SampleText {
    /** @throws IllegalStateException when the sample does not say it */
    String say(String name);

    Optional<String> find(String name);

    /** @throws IllegalStateException when the sample has no such part */
    SampleText part(String name);

    /** The parts of a list, in their order; none when the sample has no such list. */
    List<SampleText> all(String name);

    /** @throws IllegalStateException when the sample says no such number */
    default int number(String name) {
        return Integer.parseInt(say(name));
    }
}
