package org.vieraugen.domain.department;

import java.util.List;
import java.util.Optional;

/**
 * An e-mail box with a purpose, whose mail belongs to one team.
 *
 * @param languages tags of the languages that are written there, in which the office answers by itself; in the first one where a mail is written in none of them
 * @param becomes what a mail of a person becomes that belongs to nothing yet
 * @param category of the complaints that come by it; there where they become complaints
 */
public record Mailbox(
        String address,
        TeamKey team,
        String purpose,
        List<String> languages,
        Becomes becomes,
        Optional<String> category) {
    private static final String GERMAN = "de";

    /** What a new mail becomes by itself. */
    public enum Becomes {
        COMPLAINT,
        /** A request to the box's team. */
        REQUEST,
        /** Nothing: somebody of the desk looks at it first. */
        PERSON
    }

    public Mailbox {
        languages = languages.isEmpty() ? List.of(GERMAN) : List.copyOf(languages);
    }

    /** A box whose mails are all put before a person. */
    public Mailbox(String address, TeamKey team, String purpose) {
        this(address, team, purpose, List.of(), Becomes.PERSON, Optional.empty());
    }

    /** In which language the office answers by itself a mail that is written in that one. */
    public String language(String written) {
        return languages.contains(written) ? written : languages.get(0);
    }
}
