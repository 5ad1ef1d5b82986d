package org.vieraugen.domain.party;

import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;

/** Where a party is written to: an e-mail address that mail could reach, kept without what came along when it was pasted. */
public record Address(String mail) {
    /** The longest that may be given, in code points. */
    public static final int MOST = 320;

    /** @throws Malformed when it is empty, too long, or no e-mail address */
    public Address {
        mail = EmailAddress.read(Text.required("mail", mail, MOST))
                .orElseThrow(() -> new Malformed("mail", "bad-email", "is not an e-mail address that works"));
    }
}
