package org.vieraugen.domain.request;

import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.identity.Identity;

/**
 * What somebody asked for, exactly as it was written or written down.
 *
 * @param subject may be empty
 * @param asker who asked, where it is known; where a request came by mail, its e-mail address is the sender's
 */
public record Asked(String subject, String text, Optional<Identity> asker) {
    /** The longest that a subject may be, in code points. */
    public static final int MOST_SUBJECT = 1_000;

    /** @throws Malformed for a text that is empty or too long, or a subject that is too long */
    public Asked {
        Text.optional("subject", subject, MOST_SUBJECT);
        Text.required("text", text, Text.MOST);
    }

    /** Where the asker is written to. */
    public Optional<String> mail() {
        return asker.flatMap(Identity::email);
    }
}
