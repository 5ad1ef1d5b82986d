package org.vieraugen.web.portal;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vieraugen.application.OnePerServer;

/**
 * What staff had typed when their session was over: it is kept with the browser's visit, sealed as that is, until the same form is sent, or somebody
 * signs out.
 */
@OnePerServer
public class Unsent {
    private static final String PREFIX = "unsent.";
    private static final String PAGE = PREFIX + "page";
    private static final String FORM = PREFIX + "form";
    private static final String FIELD = PREFIX + "field.";
    private static final String GIVEN_BACK = PREFIX + "given-back";
    private static final int MOST = 200_000;

    /** The pages that give back what was typed, and behind them the names of their forms. */
    private static final Pattern PLACE = Pattern.compile(
            "(/staff/cases/[A-Za-z0-9-]+|/staff/record|/staff/administration/definitions/[a-z0-9-]+|/staff/(?:texts|mails|requests|questions)/[A-Za-z0-9-]+)(/[a-z-]+)?");

    private final Visitor visitor;

    @Inject
    public Unsent(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Keeps what this request brought, if its page gives it back. */
    void keep() {
        var place = PLACE.matcher(visitor.path());
        var sent = visitor.sent();
        if (sent.isEmpty() || !place.matches() || sent.get().length() > MOST) {
            return;
        }
        forget();
        keep(place.group(1), place.group(2) == null ? "" : place.group(2).substring(1), sent.get());
        visitor.keep();
    }

    /** What was sent and taken back stands in that form of the page again, until the form is sent. */
    public void giveBack(String page, String form, Typed typed) {
        forget();
        keep(page, form, typed);
        visitor.words().put(GIVEN_BACK, "yes");
        visitor.keep();
    }

    private void keep(String page, String form, Typed typed) {
        var words = visitor.words();
        words.put(PAGE, page);
        words.put(FORM, form);
        typed.forEach((name, values) -> {
            if (!name.equals("token") && !name.equals("ticket")) {
                words.put(FIELD + name, String.join("\u0000", values));
            }
        });
    }

    /**
     * What was typed into that form of the page, marked so that its page says that it was not sent, unless it was taken back.
     *
     * @param form the last part of the form's address; empty where that is the page's own
     */
    public Optional<Typed> of(String page, String form) {
        var words = visitor.words();
        if (!page.equals(words.get(PAGE)) || !form.equals(words.get(FORM))) {
            return Optional.empty();
        }
        Map<String, List<String>> values = new HashMap<>();
        words.forEach((name, value) -> {
            if (name.startsWith(FIELD)) {
                values.put(name.substring(FIELD.length()), List.of(value.split("\u0000", -1)));
            }
        });
        var typed = new Typed(values);
        if (!words.containsKey(GIVEN_BACK)) {
            typed.markStale();
        }
        return Optional.of(typed);
    }

    /** Which of the page's forms was not sent. */
    public Optional<String> form(String page) {
        return page.equals(visitor.words().get(PAGE))
                ? Optional.ofNullable(visitor.words().get(FORM))
                : Optional.empty();
    }

    /** It was sent now, or is not wanted any more. */
    public void forget() {
        if (visitor.words().keySet().removeIf(name -> name.startsWith(PREFIX))) {
            visitor.keep();
        }
    }
}
