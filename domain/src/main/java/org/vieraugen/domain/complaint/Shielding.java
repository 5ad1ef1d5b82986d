package org.vieraugen.domain.complaint;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a text seems to threaten, by phrases per language. A complaint is never refused for it: it is marked, so that whoever opens it is warned.
 */
public final class Shielding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<String> phrases;

    /** @param phrases in any language; case, accents and punctuation do not matter */
    public Shielding(List<String> phrases) {
        this.phrases =
                phrases.stream().map(Shielding::plain).filter(p -> !p.isBlank()).toList();
    }

    public boolean seemsToThreaten(String text) {
        var plain = plain(text);
        return phrases.stream().anyMatch(plain::contains);
    }

    private static String plain(String text) {
        var decomposed =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return " "
                + BETWEEN.matcher(decomposed.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip() + " ";
    }
}
