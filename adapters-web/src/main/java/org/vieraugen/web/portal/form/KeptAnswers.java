package org.vieraugen.web.portal.form;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.visit.Visit;
import org.vieraugen.application.visit.Visits;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.complaint.SubmissionField;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/**
 * What was typed on a complaint's page and not sent. It is sealed under the complaint's code, so that it is there again once the code is typed, whatever became
 * of the browser; and forgotten after a day. What was sent without a code that is followed waits in the visit until the code is typed.
 */
@OnePerServer
public class KeptAnswers {
    /** The forms whose text is kept. */
    private static final Set<String> FORMS = Set.of("answer", "objection", "limit", "worse");

    /** So many texts are kept for one complaint: each page that is open has one in each form. */
    public static final int MOST = 12;

    private static final Duration GOOD_FOR = Duration.ofDays(1);
    private static final Pattern TICKET = Pattern.compile("[0-9a-f-]{36}");
    private static final String WAITING = "answer.";
    private static final List<String> FIELDS = List.of("text", "ticket", "reference", "kept");

    /** How many characters there are at most in what a page says of itself: a ticket, a reference, the tickets of all texts that it shows. */
    private static final Map<String, Integer> LENGTHS = Map.of("ticket", 36, "reference", 40, "kept", MOST * 37);

    private final Visits visits;
    private final Visitor visitor;
    private final Clock clock;

    @Inject
    public KeptAnswers(Visits visits, Visitor visitor, Clock clock) {
        this.visits = visits;
        this.visitor = visitor;
        this.clock = clock;
    }

    /**
     * What was not sent of one form.
     *
     * @param text of every page on which something was typed
     * @param tickets of those pages, so that this text replaces theirs
     */
    public record Kept(String text, String tickets) {}

    /** Whether that form's text is kept. */
    public static boolean keeps(String form) {
        return FORMS.contains(form);
    }

    /** What is kept, by the form's name. */
    public Map<String, Kept> of(Receipt receipt) {
        var all = new HashMap<String, Kept>();
        lines(receipt).forEach((name, line) -> {
            if (!line.text().isEmpty()) {
                var parts = name.split(" ", 2);
                all.merge(
                        parts[0],
                        new Kept(line.text(), parts[1]),
                        (one, other) -> new Kept(
                                one.text().contains(other.text()) ? one.text() : one.text() + "\n\n" + other.text(),
                                one.tickets() + " " + other.tickets()));
            }
        });
        return all;
    }

    /** Keeps a form's text as it is now, unless it was sent meanwhile, or there is no room. */
    public boolean keep(Receipt receipt, String form, Typed typed) {
        var ticket = typed.value("ticket");
        var text = typed.value("text");
        var lines = lines(receipt);
        var name = form + " " + ticket;
        if (!keeps(form) || !TICKET.matcher(ticket).matches() || !isShort(text) || wasSent(lines.get(name))) {
            return false;
        }
        forgetRestored(lines, form, typed);
        lines.remove(name);
        if (!Text.isEmpty(text)) {
            if (lines.values().stream().filter(line -> !wasSent(line)).count() >= MOST) {
                return false;
            }
            lines.put(name, new Line(clock.instant(), text));
        }
        keep(receipt, lines);
        return true;
    }

    /** It was sent: whatever a page still brings of it is too late. */
    public void sent(Receipt receipt, String form, Typed typed) {
        var ticket = typed.value("ticket");
        if (keeps(form) && TICKET.matcher(ticket).matches()) {
            var lines = lines(receipt);
            forgetRestored(lines, form, typed);
            lines.put(form + " " + ticket, new Line(clock.instant(), ""));
            keep(receipt, lines);
        }
    }

    /**
     * Nobody follows a complaint here any more: the text waits until its code is typed.
     *
     * @throws Malformed when the form says more of itself than a page of ours does
     */
    public void hold(String form, Typed typed) {
        if (keeps(form) && typed.given("text").isPresent() && isShort(typed.value("text"))) {
            LENGTHS.forEach((field, most) -> {
                if (typed.value(field).length() > most) {
                    throw new Malformed(field, "too-long", "must be at most " + most + " characters");
                }
            });
            var words = visitor.words();
            words.put(WAITING + "form", form);
            FIELDS.forEach(field -> words.put(WAITING + field, typed.value(field)));
            visitor.keep();
        }
    }

    /** Whether a text waits for its code. */
    public boolean isWaiting() {
        return visitor.words().containsKey(WAITING + "form");
    }

    /** The code was typed: what waits for this complaint is kept under it. */
    public void followed(Receipt receipt, String reference) {
        var words = visitor.words();
        if (isWaiting() && reference.equals(words.get(WAITING + "reference"))) {
            var typed = new HashMap<String, List<String>>();
            FIELDS.forEach(field -> typed.put(field, List.of(words.getOrDefault(WAITING + field, ""))));
            keep(receipt, words.getOrDefault(WAITING + "form", ""), new Typed(typed));
            words.keySet().removeIf(name -> name.startsWith(WAITING));
        }
    }

    /** What was typed on one page, and when; empty when it was sent. */
    private record Line(Instant at, String text) {
        static Line of(String stored) {
            var parts = stored.split(" ", 2);
            return new Line(Instant.ofEpochSecond(Long.parseLong(parts[0])), parts[1]);
        }

        String stored() {
            return at.getEpochSecond() + " " + text;
        }
    }

    private static boolean wasSent(@Nullable Line line) {
        return line != null && line.text().isEmpty();
    }

    private static boolean isShort(String text) {
        try {
            SubmissionField.WISH.check(text);
            return true;
        } catch (Malformed e) {
            return false;
        }
    }

    private static void forgetRestored(Map<String, Line> lines, String form, Typed typed) {
        for (var ticket : typed.value("kept").split(" ", -1)) {
            var name = form + " " + ticket;
            if (!wasSent(lines.get(name))) {
                lines.remove(name);
            }
        }
    }

    /** In a stable order. */
    private Map<String, Line> lines(Receipt receipt) {
        var lines = new TreeMap<String, Line>();
        var from = clock.instant().minus(GOOD_FOR);
        Optional<Visit> kept = visits.find(secret(receipt));
        kept.ifPresent(visit -> visit.words().forEach((name, stored) -> {
            var line = Line.of(stored);
            if (line.at().isAfter(from)) {
                lines.put(name, line);
            }
        }));
        return lines;
    }

    private void keep(Receipt receipt, Map<String, Line> lines) {
        var words = new HashMap<String, String>();
        lines.forEach((name, line) -> words.put(name, line.stored()));
        if (words.isEmpty()) {
            visits.end(secret(receipt));
        } else {
            visits.keep(secret(receipt), new Visit(words, List.of()));
        }
    }

    /** No browser's secret begins like this. */
    private static String secret(Receipt receipt) {
        return "answers " + receipt.code();
    }
}
