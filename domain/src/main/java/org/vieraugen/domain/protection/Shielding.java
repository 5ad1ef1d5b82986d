package org.vieraugen.domain.protection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vieraugen.domain.Folding;

/**
 * Whether a text seems to threaten, by phrases per language. A complaint is never refused for it: it is marked, so that whoever opens it is warned.
 */
public final class Shielding {
    /** Phrases as words, by their first word: a text is gone through once, however many phrases there are. */
    private final Map<String, List<List<String>>> phrases = new HashMap<>();

    /** @param phrases in any language; case, accents and punctuation do not matter */
    public Shielding(List<String> phrases) {
        for (var phrase : phrases) {
            var words = Folding.words(phrase);
            if (!words.isEmpty()) {
                this.phrases
                        .computeIfAbsent(words.get(0), first -> new ArrayList<>())
                        .add(words);
            }
        }
    }

    public boolean seemsToThreaten(String text) {
        var words = Folding.words(text);
        for (int at = 0; at < words.size(); at++) {
            for (var phrase : phrases.getOrDefault(words.get(at), List.of())) {
                int end = at + phrase.size();
                if (end <= words.size() && words.subList(at, end).equals(phrase)) {
                    return true;
                }
            }
        }
        return false;
    }
}
