package org.vieraugen.domain.participant;

import java.util.List;
import java.util.Locale;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.exchange.Plan;
import org.vieraugen.domain.party.Address;
import org.vieraugen.domain.party.EmailAddress;
import org.vieraugen.domain.party.Party;
import org.vieraugen.domain.party.TermOfOffice;

/**
 * Who takes part, and for whom.
 *
 * @param name up to {@value Party#MOST} characters
 * @param address where codes for signing in go; kept without what came along when it was pasted
 * @param organisation as series and bodies name it ({@link org.vieraugen.domain.party.OrganisationNames}), up to {@value Plan#MOST_NAME} characters
 * @param language one of {@link #LANGUAGES}
 */
public record Invitation(String name, String address, String organisation, String language, TermOfOffice term) {
    /** Those in which participants' pages and mails are written. */
    public static final List<String> LANGUAGES = List.of("de", "en", "ar", "uk", "tr", "fa", "ru", "fr", "es", "vi");

    /** @throws Malformed for what is empty or too long, an address that mail does not reach, or a language in which there are no pages */
    public Invitation {
        Text.required("name", name, Party.MOST);
        address = EmailAddress.read(Text.required("address", address, Address.MOST))
                .orElseThrow(() -> new Malformed("address", "bad-email", "is not an e-mail address that works"));
        Text.required("organisation", organisation, Plan.MOST_NAME);
        if (!LANGUAGES.contains(language)) {
            throw new Malformed("language", "bad-language", "must be one of " + LANGUAGES);
        }
    }

    /** What all addresses of one mailbox have in common: small letters, and nothing behind a plus. */
    public static String box(String address) {
        return EmailAddress.withoutTag(address).toLowerCase(Locale.ROOT);
    }
}
