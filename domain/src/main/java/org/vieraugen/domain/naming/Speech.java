package org.vieraugen.domain.naming;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/** The words of a language by which names are told from other words ({@code words_xx.properties}). */
final class Speech {
    private static final int FREQUENT = 150;
    private static final int ENOUGH = 400;
    private static final int LONG = 5;
    private static final int LEAST_STEM = 4;
    private static final int ENDING = 3;
    private static final int SHORT_STEM = 3;
    private static final String[] POSSESSED = {
        "ني", "نا", "ها", "هم", "كم", "ه", "ك", "ي", "مان", "شان", "تان", "م", "ش"
    };
    private static final Map<String, String> LETTERS = Map.of(
            "pl",
            "ąćęłńśźżó",
            "tr",
            "ğışöüç",
            "ro",
            "ăâîșțşţ",
            "sr",
            "čćđšž",
            "de",
            "äöüß",
            "vi",
            "ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ",
            "sq",
            "ëç",
            "pt",
            "ãõáâêçéíóú",
            "es",
            "ñáéíóú",
            "ku",
            "êîûşç");
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
        ABBREVIATIONS = WordSet.of(titles.stream().filter(t -> t.length() <= 4).toList());
    }

    private final String language;
    private final WordSet titles;
    private final WordSet roles;
    private final WordSet after;
    private final WordSet kin;
    private final WordSet persons;
    private final WordSet self;
    private final WordSet little;
    private final WordSet says;
    private final WordSet lead;
    private final WordSet acts;
    private final WordSet frequent;
    private final WordSet usual;
    private final WordSet small;
    private final WordSet common;
    private final List<Speech> own = List.of(this);
    // Found when first needed, always the same.
    private volatile List<Speech> withGerman = List.of();

    private Speech(String language, ResourceBundle words) {
        this.language = language;
        titles = set(words, "titles");
        roles = set(words, "roles");
        after = set(words, "after");
        kin = set(words, "kin");
        persons = set(words, "persons");
        self = phrases(words, "self");
        little = set(words, "little");
        says = set(words, "says");
        lead = set(words, "lead");
        acts = set(words, "acts");
        common = set(words, "common");
        var all = list(words, "usual");
        frequent = keys(all.subList(0, Math.min(FREQUENT, all.size())));
        usual = keys(all);
        small = keys(all.stream()
                .filter(w -> Character.isLowerCase(w.codePointAt(0)))
                .toList());
    }

    private static void put(UnicodeScript script, List<String> titles, String... languages) {
        var all = new ArrayList<Speech>();
        for (var language : languages) {
            var words = bundle("words_" + language);
            all.add(new Speech(language, words));
            list(words, "titles").forEach(t -> titles.add(key(t)));
        }
        BY_SCRIPT.put(script, List.copyOf(all));
        GUESSES.put(script, new LanguageGuess(all));
    }

    /** A file of words beside this class. */
    static ResourceBundle bundle(String name) {
        var loader = java.util.Objects.requireNonNull(Speech.class.getClassLoader());
        return ResourceBundle.getBundle(Speech.class.getPackageName() + "." + name, Locale.ROOT, loader);
    }

    static List<String> list(ResourceBundle words, String name) {
        try {
            return Arrays.stream(words.getString(name).strip().split("\\s+"))
                    .filter(w -> !w.isEmpty())
                    .toList();
        } catch (MissingResourceException e) {
            return List.of();
        }
    }

    static WordSet set(ResourceBundle words, String name) {
        return keys(list(words, name));
    }

    /** Of words and of several words joined by _. */
    static WordSet phrases(ResourceBundle words, String name) {
        return WordSet.of(list(words, name).stream().map(Speech::phrase).toList());
    }

    private static WordSet keys(Collection<String> words) {
        return WordSet.of(words.stream().map(Speech::key).toList());
    }

    private static String phrase(String words) {
        return Arrays.stream(words.split("_")).map(Speech::key).collect(Collectors.joining("_"));
    }

    /** A word of the files as the words of a text are compared. */
    static String key(String word) {
        return Letters.key(Letters.plain(word));
    }

    /** Whether a dot behind the word may be that of an abbreviated title. */
    static boolean abbreviates(String key) {
        return ABBREVIATIONS.has(key);
    }

    /** The language of a text, as its frequent words tell; German where none tells. */
    static Speech of(List<Word> words) {
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

    /** Words that tell the language by what they mean: titles, kin, roles. */
    void telling(LongConsumer word) {
        titles.each(word);
        kin.each(word);
        roles.each(word);
    }

    void frequent(LongConsumer word) {
        frequent.each(word);
    }

    /** The usual words that are not frequent. */
    void rarer(LongConsumer word) {
        usual.each(hash -> {
            if (!frequent.has(hash)) {
                word.accept(hash);
            }
        });
    }

    /** Letters by which the language is known. */
    String letters() {
        return LETTERS.getOrDefault(language, "");
    }

    private static Speech fallback() {
        return in(UnicodeScript.LATIN).get(0);
    }

    /** The languages of a script, the one that is read first in front. */
    static List<Speech> in(UnicodeScript script) {
        return BY_SCRIPT.getOrDefault(script, List.of());
    }

    /** Of a word in another script than the text's the script decides; German and English titles stand in every language. */
    private List<Speech> heard(Word word) {
        if (!word.latin()) {
            var of = in(word.script());
            return of.contains(this) ? own : of;
        }
        return latin();
    }

    private List<Speech> latin() {
        if (isGerman()) {
            return own;
        }
        if (withGerman.isEmpty()) {
            var of = in(UnicodeScript.LATIN);
            withGerman = of.contains(this) ? List.of(this, of.get(0), of.get(1)) : List.of(of.get(0), of.get(1));
        }
        return withGerman;
    }

    private static boolean has(List<Speech> languages, Word word, Function<Speech, WordSet> words) {
        for (int i = 0; i < languages.size(); i++) {
            if (words.apply(languages.get(i)).has(word.hash())) {
                return true;
            }
        }
        return false;
    }

    boolean isGerman() {
        return language.equals("de");
    }

    String language() {
        return language;
    }

    boolean title(Word word) {
        return has(heard(word), word, s -> s.titles);
    }

    boolean role(Word word) {
        return has(heard(word), word, s -> s.roles);
    }

    boolean titleAfter(Word word) {
        return has(heard(word), word, s -> s.after);
    }

    /** Titles in front of Chinese names, of several characters. */
    boolean titlePhrase(String phrase) {
        return in(UnicodeScript.HAN).get(0).titles.has(phrase);
    }

    /** The writer's own people, in Chinese characters. */
    boolean kinPhrase(String phrase) {
        return in(UnicodeScript.HAN).get(0).kin.has(phrase);
    }

    /** Titles behind Chinese names. */
    boolean titleAfterPhrase(String phrase) {
        return in(UnicodeScript.HAN).get(0).after.has(phrase);
    }

    /** Whether only few of the language's words are known. */
    boolean isPoor() {
        return language.equals("so") || language.equals("ku");
    }

    boolean kin(Word word) {
        return has(heard(word), word, s -> s.kin)
                || (word.plain().length() >= LONG && has(in(word.script()), word, s -> s.kin));
    }

    /** Such as: man, lady, clerk. */
    boolean person(Word word) {
        return has(heard(word), word, s -> s.persons);
    }

    /** Whether the words, joined by _, introduce the writer. */
    boolean self(String phrase, Word first) {
        return heard(first).stream().anyMatch(s -> s.self.has(phrase));
    }

    boolean little(Word word) {
        return has(heard(word), word, s -> s.little);
    }

    boolean says(Word word) {
        return says.has(word.hash());
    }

    /** Whether somebody does something directly behind the word. */
    boolean acts(Word word) {
        return acts.has(word.hash());
    }

    boolean lead(Word word) {
        return lead.has(word.hash());
    }

    /** Whether it is a word of this language, or of any of the languages of its script where this is of another one. */
    boolean usual(Word word) {
        var of = in(word.script());
        return of.contains(this)
                ? usual.has(word.hash()) || (word.script() == UnicodeScript.ARABIC && isPossessed(word.key()))
                : has(of, word, s -> s.usual);
    }

    /** My illness, for me: a usual word with what Arabic and Persian put behind it. */
    private boolean isPossessed(String key) {
        for (var ending : POSSESSED) {
            int stem = key.length() - ending.length();
            if (stem >= SHORT_STEM && key.endsWith(ending) && usual.has(key.substring(0, stem))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a word of this language, which is written in Latin letters. */
    boolean usual(String key) {
        return usual.has(key);
    }

    /** Whether it is a usual word of this language with an ending. */
    boolean inflected(Word word) {
        if (!word.cased() || (word.latin() && !Endings.manyIn(language))) {
            return false;
        }
        var key = word.key();
        for (int end = key.length() - 1; end >= Math.max(LEAST_STEM, key.length() - ENDING); end--) {
            var stem = key.substring(0, end);
            if (usual.has(stem) || common.has(stem)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a less frequent word of this language, or of any of the languages of its script, which only resembles names. */
    boolean common(Word word) {
        var of = in(word.script());
        return of.contains(this) ? common.has(word.hash()) : has(of, word, s -> s.common);
    }

    /** Whether it is a word that this language writes small. */
    boolean small(Word word) {
        return small.has(word.hash());
    }
}
