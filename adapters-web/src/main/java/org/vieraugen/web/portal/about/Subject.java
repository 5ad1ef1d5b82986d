package org.vieraugen.web.portal.about;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the footer leads to. */
public enum Subject {
    IMPRINT,
    PRIVACY,
    ACCESS,
    WAYS,
    SOURCE;

    /** As it stands in addresses, in keys of texts and in names of files, such as {@code imprint}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Subject> of(String word) {
        return Arrays.stream(values())
                .filter(subject -> subject.word().equals(word))
                .findFirst();
    }
}
