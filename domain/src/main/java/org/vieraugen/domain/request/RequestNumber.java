package org.vieraugen.domain.request;

import java.util.Locale;
import java.util.regex.Pattern;
import org.vieraugen.domain.CheckLetter;
import org.vieraugen.domain.Malformed;

/**
 * The number of a request, such as {@code ABH-A-2026-61803416-K}: with an A that no complaint's has. It is no secret, and no rights follow from it; how many requests there are cannot be told
 * from it.
 */
public record RequestNumber(String text) {
    /** What one looks like, as a regular expression that Java and PostgreSQL understand alike. */
    public static final String FORM = "[A-Z]{2,5}-A-[0-9]{4}-[0-9]{8}-" + CheckLetter.FORM;

    /** So many numbers there are. */
    public static final long RANGE = 100_000_000L;

    private static final Pattern WHOLE = Pattern.compile(FORM);

    /** @throws Malformed when it is none, or was mistyped */
    public RequestNumber {
        if (!WHOLE.matcher(text).matches() || !CheckLetter.fits(text)) {
            throw new Malformed(
                    "number",
                    "mistyped",
                    "is no number of a request: it looks like ABH-A-2026-61803416-K, and its last letter must fit");
        }
    }

    /** @param number from 0 to 99,999,999, the only one like it in that year */
    public static RequestNumber of(String prefix, int year, long number) {
        var body = String.format(Locale.ROOT, "%s-A-%04d-%08d", prefix, year, number);
        return new RequestNumber(body + "-" + CheckLetter.of(body));
    }

    /** One that somebody typed, in small letters, too. */
    public static RequestNumber read(String typed) {
        return new RequestNumber(typed.strip().toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return text;
    }
}
