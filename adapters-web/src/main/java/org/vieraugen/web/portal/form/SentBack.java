package org.vieraugen.web.portal.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/**
 * A form that was refused, kept with the browser's visit and sealed as that is: its page is read anew and shows it with what is wrong, in whichever language
 * and however often, until a form of this visit is taken. So no page is left behind that a browser could only send once more.
 *
 * @param form which of the page's forms it is
 * @param typed what was typed, and what is wrong with it
 * @param trouble the kind of what went wrong besides, or nothing
 * @param files those that were not taken, with the code of the reason
 */
public record SentBack(String form, Typed typed, Optional<String> trouble, List<File> files) {
    private static final String PREFIX = "back.";
    private static final String PAGE = PREFIX + "page";
    private static final String FORM = PREFIX + "form";
    private static final String TROUBLE = PREFIX + "trouble";
    private static final String FILE = PREFIX + "file.";
    private static final String FIELD = PREFIX + "field.";
    private static final String WRONG = PREFIX + "wrong.";
    private static final int MOST = 200_000;

    public SentBack {
        files = List.copyOf(files);
    }

    /** A file that was not taken. */
    public record File(String name, String reason) {}

    /**
     * Keeps it for its page.
     *
     * @return false where it is too long to be kept
     */
    public boolean keep(Visitor visitor, String page) {
        if (typed.length() > MOST) {
            return false;
        }
        forget(visitor);
        var words = visitor.words();
        words.put(PAGE, page);
        words.put(FORM, form);
        trouble.ifPresent(kind -> words.put(TROUBLE, kind));
        typed.forEach((name, values) -> {
            for (int i = 0; i < values.size() && !name.equals("token"); i++) {
                words.put(FIELD + i + "." + name, values.get(i));
            }
        });
        var wrong = typed.wrongFields();
        for (int i = 0; i < wrong.size(); i++) {
            words.put(WRONG + i, wrong.get(i) + " " + typed.wrong(wrong.get(i)).orElse(""));
        }
        for (int i = 0; i < files.size(); i++) {
            words.put(FILE + i, files.get(i).reason() + " " + files.get(i).name());
        }
        visitor.keep();
        return true;
    }

    /** The form of this page that was refused last. */
    public static Optional<SentBack> to(Visitor visitor, String page) {
        var words = visitor.words();
        if (!page.equals(words.get(PAGE))) {
            return Optional.empty();
        }
        Map<String, List<String>> values = new HashMap<>();
        words.keySet().stream().filter(key -> key.startsWith(FIELD)).forEach(key -> {
            var name = key.substring(key.indexOf('.', FIELD.length()) + 1);
            values.computeIfAbsent(name, n -> all(words, name));
        });
        var typed = new Typed(values);
        listed(words, WRONG).forEach(pair -> typed.refuse(pair[0], pair[1]));
        return Optional.of(new SentBack(
                words.getOrDefault(FORM, ""),
                typed,
                Optional.ofNullable(words.get(TROUBLE)),
                listed(words, FILE).stream()
                        .map(pair -> new File(pair[1], pair[0]))
                        .toList()));
    }

    private static List<String> all(Map<String, String> words, String name) {
        var values = new ArrayList<String>();
        for (var value = words.get(FIELD + "0." + name);
                value != null;
                value = words.get(FIELD + values.size() + "." + name)) {
            values.add(value);
        }
        return List.copyOf(values);
    }

    private static List<String[]> listed(Map<String, String> words, String prefix) {
        var pairs = new ArrayList<String[]>();
        for (var pair = words.get(prefix + 0); pair != null; pair = words.get(prefix + pairs.size())) {
            pairs.add(pair.split(" ", 2));
        }
        return List.copyOf(pairs);
    }

    /** Forgets it; changes are kept by {@link Visitor#keep}. */
    public static void forget(Visitor visitor) {
        visitor.words().keySet().removeIf(name -> name.startsWith(PREFIX));
    }
}
