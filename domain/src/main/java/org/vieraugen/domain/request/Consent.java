package org.vieraugen.domain.request;

import java.time.LocalDate;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.message.Channel;

/**
 * That the asker wants the request to be a complaint: without it, it never becomes one.
 *
 * @param how by which channel the asker said so
 * @param words what was said, in the words of whoever heard or read it
 */
public record Consent(Channel how, LocalDate on, String words) {
    /** The longest that the words may be, in code points. */
    public static final int MOST = 2_000;

    /** @throws Malformed for words that are empty or too long */
    public Consent {
        Text.required("consent", words, MOST);
    }
}
