package org.vieraugen.web.portal.form;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/**
 * What staff sent when their session was over: it is kept with the browser's visit, sealed as that is, until the same form is sent, or somebody signs out. By what a form is known is
 * its author's alone, so that nobody else who signs in here is given it.
 */
@OnePerServer
public class Unsent {
    private static final String PREFIX = "unsent.";
    private static final String AT = ".at";
    private static final String FIELD = ".field.";

    /** How many characters of all forms are kept; the earlier ones make room. */
    static final int MOST = 200_000;

    private static final Set<String> ANEW = Set.of("token", "ticket", FormMark.FIELD);

    private final Visitor visitor;
    private final Clock clock;

    @Inject
    public Unsent(Visitor visitor, Clock clock) {
        this.visitor = visitor;
        this.clock = clock;
    }

    /**
     * What was sent of one form.
     *
     * @param fields by name
     */
    public record Waiting(Map<String, List<String>> fields, Instant at) {}

    /** Keeps what was sent in that form, if there is room. */
    void keep(String form, Typed sent) {
        if (sent.length() > MOST) {
            return;
        }
        forgetIn(form);
        var words = visitor.words();
        if (length() + sent.length() > MOST) {
            words.keySet().removeIf(name -> name.startsWith(PREFIX));
        }
        words.put(PREFIX + form + AT, Long.toString(clock.millis()));
        sent.forEach((name, values) -> {
            if (!ANEW.contains(name)) {
                words.put(PREFIX + form + FIELD + name, String.join("\u0000", values));
            }
        });
        visitor.keep();
    }

    private int length() {
        return visitor.words().entrySet().stream()
                .filter(word -> word.getKey().startsWith(PREFIX))
                .mapToInt(word -> word.getValue().length())
                .sum();
    }

    /** What was sent in that form and reached nobody. */
    Optional<Waiting> of(String form) {
        var words = visitor.words();
        var at = words.get(PREFIX + form + AT);
        if (at == null) {
            return Optional.empty();
        }
        var start = PREFIX + form + FIELD;
        Map<String, List<String>> values = new HashMap<>();
        words.forEach((name, value) -> {
            if (name.startsWith(start)) {
                values.put(name.substring(start.length()), List.of(value.split("\u0000", -1)));
            }
        });
        return Optional.of(new Waiting(values, Instant.ofEpochMilli(Long.parseLong(at))));
    }

    /** That form was sent now, or is not wanted any more. */
    void forget(String form) {
        if (forgetIn(form)) {
            visitor.keep();
        }
    }

    private boolean forgetIn(String form) {
        return visitor.words().keySet().removeIf(name -> name.startsWith(PREFIX + form + "."));
    }

    /** Somebody signs out: nothing is left here. */
    public void forget() {
        if (visitor.words().keySet().removeIf(name -> name.startsWith(PREFIX))) {
            visitor.keep();
        }
    }
}
