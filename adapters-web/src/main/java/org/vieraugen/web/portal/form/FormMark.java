package org.vieraugen.web.portal.form;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vieraugen.web.portal.Typed;

/**
 * What a form of a staff page says of itself when it is sent, in a hidden field. It is the browser's own word, and good for the drafts of whoever sends it alone.
 *
 * @param form by what the form is known
 * @param seen when the draft was kept that the page shows
 * @param page the address of its page, without the language
 * @param fields whose values are kept while somebody types; none where nothing long is typed
 */
record FormMark(String form, Optional<Instant> seen, String page, List<String> fields) {
    /** The hidden field's name. */
    static final String FIELD = "draft";

    private static final Pattern TEXT =
            Pattern.compile("([A-Za-z0-9_-]{8,100}) (-|[0-9]{1,15}) (/staff[^ ]{0,300}) ([^ ]*)");

    static Optional<FormMark> of(Typed typed) {
        var text = TEXT.matcher(typed.value(FIELD));
        return text.matches()
                ? Optional.of(new FormMark(
                        text.group(1),
                        text.group(2).equals("-")
                                ? Optional.empty()
                                : Optional.of(Instant.ofEpochMilli(Long.parseLong(text.group(2)))),
                        text.group(3),
                        Arrays.stream(text.group(4).split(",", -1))
                                .filter(name -> !name.isEmpty())
                                .toList()))
                : Optional.empty();
    }

    /** Whether a field's name may stand in a mark. */
    static boolean canName(String field) {
        return !field.isEmpty() && field.chars().noneMatch(c -> c == ',' || c == ' ');
    }

    String text() {
        return form + " " + seen.map(at -> Long.toString(at.toEpochMilli())).orElse("-") + " " + page + " "
                + String.join(",", fields);
    }

    /** An empty form takes the place of words that were cleared, and is else no draft. */
    boolean isWorthKeeping(Typed sent) {
        return fields.stream()
                .anyMatch(name -> seen.isPresent() || sent.all(name).stream().anyMatch(value -> !value.isBlank()));
    }
}
