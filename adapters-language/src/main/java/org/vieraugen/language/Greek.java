package org.vieraugen.language;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Greek letters as they are heard: two together for b, d and g; s also for sh. */
final class Greek {
    private static final String[][] PAIRS = {
        {"μπ", "b"},
        {"ντ", "d"},
        {"γκ", "g"},
        {"γγ", "ng"},
        {"τζ", "č"},
        {"τσ", "ts"},
        {"ου", "u"},
        {"ει", "i"},
        {"αυ", "av"},
        {"ευ", "ev"},
        {"γχ", "nkh"}
    };
    private static final Map<Character, String> HEARD = Map.ofEntries(
            Map.entry('α', "a"),
            Map.entry('β', "v"),
            Map.entry('γ', "g"),
            Map.entry('δ', "d"),
            Map.entry('ε', "e"),
            Map.entry('ζ', "z"),
            Map.entry('η', "i"),
            Map.entry('θ', "th"),
            Map.entry('ι', "i"),
            Map.entry('κ', "k"),
            Map.entry('λ', "l"),
            Map.entry('μ', "m"),
            Map.entry('ν', "n"),
            Map.entry('ξ', "x"),
            Map.entry('ο', "o"),
            Map.entry('π', "p"),
            Map.entry('ρ', "r"),
            Map.entry('σ', "s"),
            Map.entry('ς', "s"),
            Map.entry('τ', "t"),
            Map.entry('υ', "i"),
            Map.entry('φ', "f"),
            Map.entry('χ', "kh"),
            Map.entry('ψ', "ps"),
            Map.entry('ω', "o"));

    private Greek() {}

    static List<String> latin(String word) {
        var plain = Normalizer.normalize(word, Normalizer.Form.NFD)
                .toLowerCase(java.util.Locale.ROOT)
                // An accent on the first of two vowels parts them: Νόιμαν.
                .replaceAll("([αεο])\u0301([ιυ])", "$1 $2")
                .replaceAll("\\p{M}+", "");
        var ways = new LinkedHashSet<String>();
        for (var spelled : List.of(plain, apart(plain), plain.replace("γι", "ι").replace("γε", "ε"))) {
            var heard = heard(spelled);
            ways.add(heard);
            ways.add(heard.replace("s", "š"));
            ways.add(heard.replaceFirst("^s", "š"));
        }
        return List.copyOf(ways);
    }

    /** The letters of a pair may also be heard each for itself. */
    private static String apart(String word) {
        return word.replaceAll("(?<!^)ντ", "ν τ").replaceAll("(?<!^)μπ", "μ π").replaceAll("(?<!^)γκ", "ν κ");
    }

    private static String heard(String word) {
        var latin = new StringBuilder();
        for (int i = 0; i < word.length(); ) {
            int taken = pair(word, i, latin);
            if (taken == 0) {
                latin.append(HEARD.getOrDefault(word.charAt(i), ""));
                taken = 1;
            }
            i += taken;
        }
        return latin.toString();
    }

    private static int pair(String word, int at, StringBuilder latin) {
        for (var pair : PAIRS) {
            if (word.startsWith(pair[0], at)) {
                latin.append(pair[1]);
                return pair[0].length();
            }
        }
        return 0;
    }
}
