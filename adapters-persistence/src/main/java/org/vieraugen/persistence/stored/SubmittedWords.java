package org.vieraugen.persistence.stored;

import java.util.List;
import java.util.Optional;

/** The words of a submission; all the rest of it are facts. */
public record SubmittedWords(
        String text,
        String wish,
        Optional<String> circumstances,
        List<String> named,
        Optional<String> representative,
        Optional<String> fileNumber) {}
