package org.vieraugen.domain.complaint;

import java.time.Instant;
import java.util.List;
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
 * @param wish what the complainant wants, may be empty
 * @param circumstances when and where it happened
 * @param named persons or units, as written; at most 20
 * @param representative the organisation or person that acts for the complainant, as written
 * @param fileNumber the file number of the underlying procedure, as written
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
        String text,
        String wish,
        Optional<String> circumstances,
        List<String> named,
        Optional<String> representative,
        Optional<String> fileNumber,
        Optional<Reference> origin) {
    /** How many persons or units may be named. */
    public static final int MOST_NAMED = 20;

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,8}");

    public Submission {
        SubmissionField.TEXT.check(text);
        SubmissionField.WISH.check(wish);
        circumstances.ifPresent(SubmissionField.CIRCUMSTANCES::check);
        representative.ifPresent(SubmissionField.REPRESENTATIVE::check);
        fileNumber.ifPresent(SubmissionField.FILE_NUMBER::check);
        named = List.copyOf(named);
        if (named.size() > MOST_NAMED) {
            throw new Malformed(SubmissionField.NAMED.field(), "too-many", "at most " + MOST_NAMED + " names");
        }
        named.forEach(SubmissionField.NAMED::check);
        if (!LANGUAGE.matcher(language).matches()) {
            throw new Malformed("language", "bad-language", "must be a language tag such as de or ar");
        }
    }
}
