package org.vieraugen.domain.party;

import java.util.Optional;
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

    /** @throws Malformed for a name or an organisation that is empty or too long, or a language that is none */
    public Party {
        Text.required("name", name, MOST);
        Text.required("organisation", organisation, MOST);
        Contact.requireLanguage(language);
    }

    /** Whether both are one person, as far as name and organisation tell; case, accents and blanks do not matter. */
    public boolean isSame(Party other) {
        return Folding.words(name).equals(Folding.words(other.name))
                && OrganisationNames.isSame(organisation, other.organisation);
    }
}
