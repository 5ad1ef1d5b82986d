package org.vieraugen.domain.party;

import java.util.Optional;
import java.util.regex.Pattern;
import org.vieraugen.domain.Folding;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;

/**
 * Somebody who takes part for an organisation, and stands in no chart.
 *
 * @param name up to {@value #MOST} characters
 * @param organisation for whom, up to {@value #MOST} characters
 * @param language the tag of the language in which the party is written to, such as {@code de}
 * @param address where; empty for whoever is reached in other ways
 */
public record Party(String name, String organisation, String language, Optional<Address> address) {
    /** The longest a name may be, in code points. */
    public static final int MOST = 200;

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

    /** @throws Malformed for a name or an organisation that is empty or too long, or a language that is none */
    public Party {
        Text.required("name", name, MOST);
        Text.required("organisation", organisation, MOST);
        if (!LANGUAGE.matcher(language).matches()) {
            throw new Malformed("language", "bad-language", "must be a language tag such as de or ar");
        }
    }

    /** Whether both are one person, as far as name and organisation tell; case, accents and blanks do not matter. */
    public boolean isSame(Party other) {
        return Folding.words(name).equals(Folding.words(other.name))
                && Folding.words(organisation).equals(Folding.words(other.organisation));
    }
}
