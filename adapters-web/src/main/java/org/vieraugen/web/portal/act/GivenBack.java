package org.vieraugen.web.portal.act;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/**
 * Words that were sent and taken back: they stand in their form of a case's page again, until the form is sent, or somebody signs out.
 *
 * @param form the last part of the form's address
 */
public record GivenBack(String form, Typed typed) {
    /** Signing out, and the next person at this browser, forgets whatever begins so. */
    private static final String PREFIX = "unsent.back.";

    private static final String PLACE = PREFIX + "place";
    private static final String FORM = PREFIX + "form";
    private static final String FIELD = PREFIX + "field.";

    /** Of one form at a time: the last one. */
    public static void keep(Visitor visitor, String reference, String form, Map<String, String> fields) {
        var words = visitor.words();
        words.keySet().removeIf(name -> name.startsWith(PREFIX));
        words.put(PLACE, reference);
        words.put(FORM, form);
        fields.forEach((name, value) -> words.put(FIELD + name, value));
        visitor.keep();
    }

    public static Optional<GivenBack> of(Visitor visitor, String reference) {
        var words = visitor.words();
        if (!reference.equals(words.get(PLACE))) {
            return Optional.empty();
        }
        Map<String, List<String>> fields = new HashMap<>();
        words.forEach((name, value) -> {
            if (name.startsWith(FIELD)) {
                fields.put(name.substring(FIELD.length()), List.of(value));
            }
        });
        return Optional.of(new GivenBack(words.getOrDefault(FORM, ""), new Typed(fields)));
    }

    /** That form was sent now. */
    public static void forget(Visitor visitor, String reference, String form) {
        if (of(visitor, reference).filter(back -> back.form().equals(form)).isPresent()) {
            visitor.words().keySet().removeIf(name -> name.startsWith(PREFIX));
            visitor.keep();
        }
    }
}
