package org.vieraugen.web.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The languages that a browser asks for, best first; what cannot be read in the header is no reason to refuse anything. */
public final class AcceptedLanguages {
    private static final int MOST = 50;
    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}");
    private static final Pattern WEIGHT = Pattern.compile("\\d{1,3}(\\.\\d{0,9})?");

    /** A weight that cannot be read counts less than any that can; the language is wished for all the same. */
    private static final double UNREADABLE = 0.0001;

    private AcceptedLanguages() {}

    private record Wish(String tag, double weight) {}

    /** @param header the value of {@code Accept-Language}; several are joined by commas */
    public static List<Locale> read(@Nullable String header) {
        if (header == null) {
            return List.of();
        }
        var wishes = new ArrayList<Wish>();
        for (var part : header.split(",", MOST + 1)) {
            var pieces = part.split(";", 2);
            var tag = pieces[0].strip().replace('_', '-');
            if (wishes.size() < MOST && TAG.matcher(tag).matches()) {
                wishes.add(new Wish(tag, pieces.length == 1 ? 1 : weight(pieces[1].strip())));
            }
        }
        return wishes.stream()
                .filter(wish -> wish.weight() > 0)
                .sorted(Comparator.comparingDouble(Wish::weight).reversed())
                .map(wish -> Locale.forLanguageTag(wish.tag()))
                .filter(locale -> !locale.getLanguage().isEmpty())
                .distinct()
                .toList();
    }

    private static double weight(String parameter) {
        var value = parameter.startsWith("q=") || parameter.startsWith("Q=")
                ? parameter.substring(2).strip()
                : "";
        return WEIGHT.matcher(value).matches() ? Math.min(1, Double.parseDouble(value)) : UNREADABLE;
    }

    /** The header once more, in a form that every reader understands. */
    public static String written(List<Locale> languages) {
        var header = new StringBuilder();
        for (int i = 0; i < languages.size(); i++) {
            header.append(i == 0 ? "" : ",").append(languages.get(i).toLanguageTag());
            if (i > 0) {
                header.append(";q=").append(String.format(Locale.ROOT, "%.3f", 1 - i / 1000.0));
            }
        }
        return header.toString();
    }
}
