package org.vieraugen.web.portal.definition;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.vieraugen.domain.definition.DefinitionEdit.Section;

/** A list of a definition that has forms: its part of the address, and what stands in it. */
public enum Entries {
    PEOPLE(Section.STAFF),
    TEAMS(Section.TEAMS),
    MAILBOXES(Section.MAILBOXES),
    CATEGORIES(Section.CATEGORIES);

    private final Section section;

    Entries(Section section) {
        this.section = section;
    }

    public Section section() {
        return section;
    }

    /** The last part of its page's address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Entries> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
