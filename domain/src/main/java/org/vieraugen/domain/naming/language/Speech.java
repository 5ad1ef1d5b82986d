package org.vieraugen.domain.naming.language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.vieraugen.domain.naming.text.Word;
import org.vieraugen.domain.naming.text.WordSet;

/** The words of a language by which names are told from other words ({@code words_xx.properties}). */
public final class Speech {
    private static final int FREQUENT = 150;
    private static final int LONG = 5;
    private static final int LEAST_STEM = 4;
    private static final int ENDING = 3;
    private static final int SHORT_STEM = 3;
    private static final String[] POSSESSED = {
        "ني", "نا", "ها", "هم", "كم", "ه", "ك", "ي", "مان", "شان", "تان", "م", "ش"
    };

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

    Speech(String language, WordFile words) {
        this.language = language;
        titles = words.set("titles");
        roles = words.set("roles");
        after = words.set("after");
        kin = words.set("kin");
        persons = words.set("persons");
        self = words.phrases("self");
        little = words.set("little");
        says = words.set("says");
        lead = words.set("lead");
        acts = words.set("acts");
        common = words.set("common");
        var all = words.list("usual");
        frequent = WordFile.set(all.subList(0, Math.min(FREQUENT, all.size())));
        usual = WordFile.set(all);
        small = WordFile.set(all.stream()
                .filter(w -> Character.isLowerCase(w.codePointAt(0)))
                .toList());
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

    /** Of a word in another script than the text's the script decides; German and English titles stand in every language. */
    private List<Speech> heard(Word word) {
        if (!word.latin()) {
            var of = Languages.in(word.script());
            return of.contains(this) ? own : of;
        }
        return latin();
    }

    private List<Speech> latin() {
        if (isGerman()) {
            return own;
        }
        if (withGerman.isEmpty()) {
            var of = Languages.in(UnicodeScript.LATIN);
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

    public boolean isGerman() {
        return language.equals("de");
    }

    /** Its two letters, such as {@code de}. */
    public String language() {
        return language;
    }

    /** Whether it is a title, which stands before names. */
    public boolean title(Word word) {
        return has(heard(word), word, s -> s.titles);
    }

    /** Whether it is what somebody is in an office, such as clerk. */
    public boolean role(Word word) {
        return has(heard(word), word, s -> s.roles);
    }

    /** Whether it is a title that stands behind names. */
    public boolean titleAfter(Word word) {
        return has(heard(word), word, s -> s.after);
    }

    /** Titles in front of Chinese names, of several characters. */
    public boolean titlePhrase(String phrase) {
        return Languages.in(UnicodeScript.HAN).get(0).titles.has(phrase);
    }

    /** The writer's own people, in Chinese characters. */
    public boolean kinPhrase(String phrase) {
        return Languages.in(UnicodeScript.HAN).get(0).kin.has(phrase);
    }

    /** Titles behind Chinese names. */
    public boolean titleAfterPhrase(String phrase) {
        return Languages.in(UnicodeScript.HAN).get(0).after.has(phrase);
    }

    /** Whether only few of the language's words are known. */
    public boolean isPoor() {
        return language.equals("so") || language.equals("ku");
    }

    /** Whether it is one of a person's own people, such as brother. */
    public boolean kin(Word word) {
        return has(heard(word), word, s -> s.kin)
                || (word.plain().length() >= LONG && has(Languages.in(word.script()), word, s -> s.kin));
    }

    /** Such as: man, lady, clerk. */
    public boolean person(Word word) {
        return has(heard(word), word, s -> s.persons);
    }

    /** Whether the words, joined by _, introduce the writer. */
    public boolean self(String phrase, Word first) {
        return heard(first).stream().anyMatch(s -> s.self.has(phrase));
    }

    /** Whether it is an article or the like. */
    public boolean little(Word word) {
        return has(heard(word), word, s -> s.little);
    }

    /** Whether it is what people say or do, behind a name. */
    public boolean says(Word word) {
        return says.has(word.hash());
    }

    /** Whether somebody does something directly behind the word. */
    public boolean acts(Word word) {
        return acts.has(word.hash());
    }

    /** Whether a name may follow it: with, by. */
    public boolean lead(Word word) {
        return lead.has(word.hash());
    }

    /** Whether it is a word of this language, or of any of the languages of its script where this is of another one. */
    public boolean usual(Word word) {
        var of = Languages.in(word.script());
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
    public boolean usual(String key) {
        return usual.has(key);
    }

    /** Whether it is a usual word of this language with an ending. */
    public boolean inflected(Word word) {
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
    public boolean common(Word word) {
        var of = Languages.in(word.script());
        return of.contains(this) ? common.has(word.hash()) : has(of, word, s -> s.common);
    }

    /** Whether it is a word that this language writes small. */
    public boolean small(Word word) {
        return small.has(word.hash());
    }
}
