package org.vieraugen.application.department;

import java.util.Map;

/**
 * Something wrong with a definition.
 *
 * @param at where: {@code file:line}, or a folder
 * @param said what, in each language that administrators read, English always among them
 */
public record Problem(String at, Map<String, String> said) {
    private static final String ENGLISH = "en";

    public Problem {
        said = Map.copyOf(said);
    }

    /** The whole line in the language of that tag, or else in English. */
    public String in(String language) {
        return at + ": " + said.getOrDefault(language, said.getOrDefault(ENGLISH, ""));
    }

    /** As it stands in the server's log. */
    @Override
    public String toString() {
        return in(ENGLISH);
    }
}
