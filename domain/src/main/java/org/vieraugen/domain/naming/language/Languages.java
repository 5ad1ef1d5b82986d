package org.vieraugen.domain.naming.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.vieraugen.domain.naming.text.Word;
import org.vieraugen.domain.naming.text.WordSet;

/** The languages that are read, by their scripts; and which of them a text is in. */
public final class Languages {
    private static final int ENOUGH = 400;
    private static final int LONGEST_ABBREVIATION = 4;
    private static final Map<UnicodeScript, List<Speech>> BY_SCRIPT = new EnumMap<>(UnicodeScript.class);
    private static final Map<UnicodeScript, LanguageGuess> GUESSES = new EnumMap<>(UnicodeScript.class);
    private static final WordSet ABBREVIATIONS;

    static {
        var titles = new ArrayList<String>();
        put(
                UnicodeScript.LATIN,
                titles,
                "de",
                "en",
                "fr",
                "es",
                "pt",
                "it",
                "pl",
                "ro",
                "sq",
                "sr",
                "tr",
                "vi",
                "so",
                "ku");
        put(UnicodeScript.CYRILLIC, titles, "ru", "uk", "bg");
        put(UnicodeScript.GREEK, titles, "el");
        put(UnicodeScript.ARABIC, titles, "ar", "fa", "ps");
        put(UnicodeScript.DEVANAGARI, titles, "hi");
        put(UnicodeScript.ETHIOPIC, titles, "ti");
        put(UnicodeScript.HAN, titles, "zh");
        ABBREVIATIONS = WordSet.of(
                titles.stream().filter(t -> t.length() <= LONGEST_ABBREVIATION).toList());
    }

    private Languages() {}

    private static void put(UnicodeScript script, List<String> titles, String... languages) {
        var all = new ArrayList<Speech>();
        for (var language : languages) {
            var words = new WordFile("words_" + language);
            all.add(new Speech(language, words));
            words.list("titles").forEach(t -> titles.add(WordFile.key(t)));
        }
        BY_SCRIPT.put(script, List.copyOf(all));
        GUESSES.put(script, new LanguageGuess(all));
    }

    /** Whether a dot behind the word may be that of an abbreviated title. */
    public static boolean abbreviates(String key) {
        return ABBREVIATIONS.has(key);
    }

    /** The language of a text, as its frequent words tell; German where none tells. */
    public static Speech of(List<Word> words) {
        var seen = words.subList(0, Math.min(words.size(), ENOUGH));
        var scripts = EnumSet.noneOf(UnicodeScript.class);
        seen.forEach(word -> scripts.add(word.script()));
        var best = fallback();
        int most = 0;
        for (var guess : GUESSES.entrySet()) {
            var script = guess.getKey();
            if (!scripts.contains(script)) {
                continue;
            }
            var told = script == UnicodeScript.HAN
                    ? new int[] {chinese(seen)}
                    : guess.getValue().of(seen);
            for (int i = 0; i < told.length; i++) {
                if (told[i] > most) {
                    most = told[i];
                    best = in(script).get(i);
                }
            }
        }
        return best;
    }

    private static int chinese(List<Word> words) {
        return (int) words.stream().filter(Word::chinese).count();
    }

    private static Speech fallback() {
        return in(UnicodeScript.LATIN).get(0);
    }

    /** The languages of a script, the one that is read first in front. */
    static List<Speech> in(UnicodeScript script) {
        return BY_SCRIPT.getOrDefault(script, List.of());
    }
}
