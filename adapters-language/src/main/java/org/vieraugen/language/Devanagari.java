package org.vieraugen.language;

import java.text.Normalizer;
import java.util.Map;

/** Devanagari letters as they are heard; the vowel within a consonant is left out, as it is silent as often as not. */
final class Devanagari {
    private static final char DOT = '\u093C';
    private static final Map<Character, String> HEARD = Map.ofEntries(
            Map.entry('अ', "a"),
            Map.entry('आ', "a"),
            Map.entry('इ', "i"),
            Map.entry('ई', "i"),
            Map.entry('उ', "u"),
            Map.entry('ऊ', "u"),
            Map.entry('ए', "e"),
            Map.entry('ऐ', "ai"),
            Map.entry('ओ', "o"),
            Map.entry('औ', "au"),
            Map.entry('ऑ', "o"),
            Map.entry('ऋ', "ri"),
            Map.entry('ा', "a"),
            Map.entry('ि', "i"),
            Map.entry('ी', "i"),
            Map.entry('ु', "u"),
            Map.entry('ू', "u"),
            Map.entry('े', "e"),
            Map.entry('ै', "ai"),
            Map.entry('ो', "o"),
            Map.entry('ौ', "au"),
            Map.entry('ॉ', "o"),
            Map.entry('ॅ', "e"),
            Map.entry('ृ', "ri"),
            Map.entry('ं', "n"),
            Map.entry('ँ', "n"),
            Map.entry('क', "k"),
            Map.entry('ख', "kh"),
            Map.entry('ग', "g"),
            Map.entry('घ', "g"),
            Map.entry('ङ', "n"),
            Map.entry('च', "č"),
            Map.entry('छ', "č"),
            Map.entry('ज', "č"),
            Map.entry('झ', "č"),
            Map.entry('ञ', "n"),
            Map.entry('ट', "t"),
            Map.entry('ठ', "t"),
            Map.entry('ड', "d"),
            Map.entry('ढ', "d"),
            Map.entry('ण', "n"),
            Map.entry('त', "t"),
            Map.entry('थ', "t"),
            Map.entry('द', "d"),
            Map.entry('ध', "d"),
            Map.entry('न', "n"),
            Map.entry('प', "p"),
            Map.entry('फ', "f"),
            Map.entry('ब', "b"),
            Map.entry('भ', "b"),
            Map.entry('म', "m"),
            Map.entry('य', "y"),
            Map.entry('र', "r"),
            Map.entry('ल', "l"),
            Map.entry('ळ', "l"),
            Map.entry('व', "v"),
            Map.entry('श', "š"),
            Map.entry('ष', "š"),
            Map.entry('स', "s"),
            Map.entry('ह', "h"));

    private Devanagari() {}

    static String latin(String word) {
        var parts = Normalizer.normalize(word, Normalizer.Form.NFD);
        var latin = new StringBuilder();
        for (int i = 0; i < parts.length(); i++) {
            char letter = parts.charAt(i);
            boolean dotted = i + 1 < parts.length() && parts.charAt(i + 1) == DOT;
            latin.append((dotted && letter == 'ज') ? "z" : HEARD.getOrDefault(letter, ""));
        }
        return latin.toString();
    }
}
