package org.vieraugen.domain.complaint;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.message.Channel;

/**
 * What was submitted; it never changes.
 *
 * @param language a language tag such as {@code ar}; any is taken
 * @param urgent a residence title, a job or a home is at stake, or there is a risk of deportation
 * @param shielded whether the text seems to threaten or hurt, so that staff are warned before they read it
 * @param at when it came in: of what came by mail, when the mail did, since whoever sent it waits from then on (K6)
 * @param origin the earlier complaint since which the complainant is treated worse (I6)
 */
public record Submission(
        DepartmentKey department,
        String category,
        String language,
        Channel channel,
        IdentityMode identityMode,
        boolean urgent,
        boolean shielded,
        Instant at,
        Particulars particulars,
        Optional<Reference> origin) {
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,8}");

    public Submission {
        if (!LANGUAGE.matcher(language).matches()) {
            throw new Malformed("language", "bad-language", "must be a language tag such as de or ar");
        }
    }

    /** Whether the complainant writes, and is written to, in another language than German; plain German is German. */
    public boolean isForeign() {
        return !language.equals("de") && !language.startsWith("de-");
    }
}
