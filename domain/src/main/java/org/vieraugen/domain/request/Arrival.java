package org.vieraugen.domain.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.regex.Pattern;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.message.Channel;

/**
 * How and when a request came in.
 *
 * @param language the asker's, a tag such as {@code ar}
 */
public record Arrival(Channel channel, String language, Instant at) {
    /** What staff write down themselves; mail comes in by itself. */
    public static final Set<Channel> BY_HAND = Set.of(Channel.COUNTER, Channel.PHONE, Channel.POST);

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}");

    /** @throws Malformed for a language that is none */
    public Arrival {
        if (!LANGUAGE.matcher(language).matches()) {
            throw new Malformed("language", "bad-language", "must be a language tag such as de or ar");
        }
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The day in Germany. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, Terms.ZONE);
    }
}
