package org.vieraugen.domain.party;

import java.util.regex.Pattern;
import org.vieraugen.domain.Malformed;

/**
 * Where and in which language somebody is written to.
 *
 * @param language a tag such as {@code de}
 */
public record Contact(Address address, String language) {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

    /** @throws Malformed for a language that is none */
    public Contact {
        requireLanguage(language);
    }

    /** @throws Malformed for a language that is none */
    static void requireLanguage(String language) {
        if (!LANGUAGE.matcher(language).matches()) {
            throw new Malformed("language", "bad-language", "must be a language tag such as de or ar");
        }
    }
}
