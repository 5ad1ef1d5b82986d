package org.vieraugen.domain.question;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;

/**
 * What is asked, and by whom. Whoever asks is an organisation, so that no person is named in public.
 *
 * @param organisation the partner, the body, or the group in the council whose question it is
 * @param title what it is about, in a line
 * @param text the question
 * @param day on which it was asked
 * @param again the question that was asked first, where this is the same one once more
 */
public record Asked(
        String organisation, Capacity capacity, String title, String text, LocalDate day, Optional<UUID> again) {
    /** The longest an organisation's name and a title may be, in code points. */
    public static final int MOST_TITLE = 200;

    /** The longest a question may be, in code points. */
    public static final int MOST_TEXT = 5_000;

    /** As what somebody asks (E10). */
    public enum Capacity {
        /** Of a body. */
        MEMBER,
        /** Of the council: a group of it, or somebody who belongs to none. */
        COUNCIL,
        /** Takes part in the exchange. */
        PARTNER
    }

    /** @throws Malformed for what is empty or too long */
    public Asked {
        Text.required("organisation", organisation, MOST_TITLE);
        Text.required("title", title, MOST_TITLE);
        Text.required("text", text, MOST_TEXT);
    }

    /** The same words, linked with the question that was asked first. */
    Asked after(UUID first) {
        return new Asked(organisation, capacity, title, text, day, Optional.of(first));
    }
}
