package org.vieraugen.domain.complaint;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Whether a text seems to threaten, by phrases per language. A complaint is never refused for it: it is marked, so that whoever opens it is warned.
 */
public final class Shielding {
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
        return " "
                + Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip()
                + " ";
    }
}
