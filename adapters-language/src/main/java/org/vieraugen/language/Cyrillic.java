package org.vieraugen.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cyrillic letters as they are heard, of Russian, Ukrainian, Bulgarian and Serbian. */
final class Cyrillic {
    private static final Map<Character, String> HEARD = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('ґ', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('ё', "yo"),
            Map.entry('є', "ye"),
            Map.entry('ж', "ž"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('і', "i"),
            Map.entry('ї', "yi"),
            Map.entry('й', "y"),
            Map.entry('ј', "y"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('љ', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('њ', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('ћ', "č"),
            Map.entry('ђ', "č"),
            Map.entry('у', "u"),
            Map.entry('ў', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "kh"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "č"),
            Map.entry('џ', "č"),
            Map.entry('ш', "š"),
            Map.entry('щ', "š"),
            Map.entry('ъ', ""),
            Map.entry('ы', "i"),
            Map.entry('ь', ""),
            Map.entry('э', "e"),
            Map.entry('ю', "yu"),
            Map.entry('я', "ya"),
            Map.entry('ѝ', "i"),
            Map.entry('ѓ', "g"),
            Map.entry('ќ', "k"),
            Map.entry('ѕ', "z"));

    private Cyrillic() {}

    /** A foreign h is written as х or г, a foreign j as дж. */
    static List<String> latin(String word) {
        var small = word.toLowerCase(java.util.Locale.ROOT).replace("дж", "џ");
        var ways = new ArrayList<String>();
        ways.add(spelled(small));
        if (small.indexOf('г') >= 0) {
            ways.add(spelled(small.replace('г', 'х')));
        }
        if (small.indexOf('ё') >= 0) {
            ways.add(spelled(small.replace('ё', 'е')));
        }
        // A Bulgarian щ is two sounds.
        if (small.indexOf('щ') >= 0) {
            ways.add(spelled(small.replace("щ", "шт")));
        }
        // A Bulgarian ъ is a vowel.
        if (small.indexOf('ъ') > 0) {
            ways.add(spelled(small.replace('ъ', 'а')));
            ways.add(spelled(small.replace('ъ', 'у')));
        }
        return ways;
    }

    private static String spelled(String word) {
        var latin = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            latin.append(HEARD.getOrDefault(c, (Character.isLetter(c) && c < 0x250) ? Character.toString(c) : ""));
        }
        return latin.toString();
    }
}
