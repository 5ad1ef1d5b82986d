package org.vieraugen.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Letters of Arabic, Persian, Pashto and Sorani as they are heard; short vowels are not written. */
final class Arabic {
    private static final Map<Character, String> HEARD = Map.ofEntries(
            Map.entry('ا', "a"),
            Map.entry('أ', "a"),
            Map.entry('إ', "i"),
            Map.entry('آ', "a"),
            Map.entry('ى', "a"),
            Map.entry('ة', "a"),
            Map.entry('ع', "a"),
            Map.entry('ء', ""),
            Map.entry('ئ', ""),
            Map.entry('ؤ', "u"),
            Map.entry('ب', "b"),
            Map.entry('پ', "p"),
            Map.entry('ت', "t"),
            Map.entry('ث', "th"),
            Map.entry('ج', "ž"),
            Map.entry('چ', "č"),
            Map.entry('ح', "h"),
            Map.entry('خ', "kh"),
            Map.entry('د', "d"),
            Map.entry('ذ', "d"),
            Map.entry('ر', "r"),
            Map.entry('ز', "z"),
            Map.entry('ژ', "ž"),
            Map.entry('س', "s"),
            Map.entry('ش', "š"),
            Map.entry('ص', "s"),
            Map.entry('ض', "d"),
            Map.entry('ط', "t"),
            Map.entry('ظ', "z"),
            Map.entry('غ', "gh"),
            Map.entry('ف', "f"),
            Map.entry('ڤ', "v"),
            Map.entry('ق', "k"),
            Map.entry('ك', "k"),
            Map.entry('ک', "k"),
            Map.entry('گ', "g"),
            Map.entry('ګ', "g"),
            Map.entry('ل', "l"),
            Map.entry('م', "m"),
            Map.entry('ن', "n"),
            Map.entry('ں', "n"),
            Map.entry('ه', "h"),
            Map.entry('ھ', "h"),
            Map.entry('ہ', "h"),
            Map.entry('ۀ', "e"),
            Map.entry('ە', "e"),
            Map.entry('ټ', "t"),
            Map.entry('ډ', "d"),
            Map.entry('ړ', "r"),
            Map.entry('ڼ', "n"),
            Map.entry('ښ', "š"),
            Map.entry('ږ', "ž"),
            Map.entry('څ', "ts"),
            Map.entry('ځ', "z"),
            Map.entry('ې', "e"),
            Map.entry('ۍ', "i"),
            Map.entry('ۆ', "o"),
            Map.entry('ێ', "e"),
            Map.entry('ڕ', "r"),
            Map.entry('ڵ', "l"),
            Map.entry('ۇ', "u"));

    private Arabic() {}

    /** In Persian a vowel stands before two consonants that a word begins with. A ج is also a g; a و within a word is a vowel or a w; in Persian more letters are a z or an s. */
    static List<String> latin(String word) {
        var ways = new LinkedHashSet<String>();
        if (word.matches("[ا][شس][^اوىيی].+")) {
            ways.addAll(latin(word.substring(1)));
        }
        for (var within : List.of("u", "v")) {
            for (var spoken :
                    List.of(word, word.replace('ض', 'ز').replace('ذ', 'ز').replace('ث', 'س'))) {
                var latin = spelled(spoken, within);
                ways.add(latin);
                ways.add(latin.replace("ž", "g"));
            }
        }
        return List.copyOf(ways);
    }

    private static String spelled(String word, String within) {
        var latin = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter == 'و') {
                latin.append(i == 0 ? "v" : within);
            } else if (letter == 'ي' || letter == 'ی') {
                latin.append(isBesideVowel(word, i) ? "y" : "i");
            } else if (i > 0 || !carries(word)) {
                latin.append((letter == 'ه' && i == word.length() - 1) ? "e" : HEARD.getOrDefault(letter, ""));
            }
        }
        return latin.toString();
    }

    /** A first alef only carries the vowel that follows. */
    private static boolean carries(String word) {
        return word.length() > 1 && "اأإ".indexOf(word.charAt(0)) >= 0 && "ويی".indexOf(word.charAt(1)) >= 0;
    }

    private static boolean isBesideVowel(String word, int at) {
        return (at + 1 < word.length() && "اآوة".indexOf(word.charAt(at + 1)) >= 0)
                || (at > 1 && "او".indexOf(word.charAt(at - 1)) >= 0);
    }
}
