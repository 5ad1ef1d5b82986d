package org.vieraugen.language;

import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.naming.text.Scripts;

/**
 * Scripts as ICU knows them. A sign is looked up once and then remembered, since ICU's transliteration of whole words is slow; where its scholarly
 * spelling is not what is heard, ours goes before it.
 */
@OnePerServer
public class IcuScripts implements Scripts {
    private static final String LATIN_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int KNOWN_MOST = 40_000;

    private final SpoofChecker looks =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();
    private final Map<String, String> twins = new HashMap<>();
    private final Map<Integer, String> spelled = new ConcurrentHashMap<>();
    private final Map<Integer, String> unmasked = new ConcurrentHashMap<>();

    /** Reading its rules takes ICU a while, which no server needs to spend before somebody writes so. */
    private static final class Chinese {
        static final Transliterator LATIN = Transliterator.getInstance("Han-Latin");
    }

    private static final class Ethiopic {
        static final Transliterator LATIN = Transliterator.getInstance("Ethiopic-Latin");
    }

    private static final class Other {
        static final Transliterator LATIN = Transliterator.getInstance("Any-Latin");
    }

    public IcuScripts() {
        for (int i = 0; i < LATIN_LETTERS.length(); i++) {
            var letter = LATIN_LETTERS.substring(i, i + 1);
            twins.merge(looks.getSkeleton(letter), letter, (capital, small) -> capital.equals("I") ? capital : small);
        }
    }

    @Override
    public List<String> latin(String word) {
        if (word.isEmpty()) {
            return List.of();
        }
        return switch (UnicodeScript.of(word.codePointAt(0))) {
            case ARABIC -> Arabic.latin(word);
            case GREEK -> Greek.latin(word);
            case CYRILLIC -> Cyrillic.latin(word);
            case DEVANAGARI -> List.of(Devanagari.latin(word));
            case LATIN -> List.of(word);
            default -> List.of(signs(word));
        };
    }

    private String signs(String word) {
        var latin = new StringBuilder();
        word.codePoints().forEach(sign -> latin.append(sign(sign)));
        return latin.toString();
    }

    private String sign(int sign) {
        var known = spelled.get(sign);
        if (known == null) {
            known = spell(sign);
            if (spelled.size() < KNOWN_MOST) {
                spelled.put(sign, known);
            }
        }
        return known;
    }

    private String spell(int sign) {
        var text = Character.toString(sign);
        return switch (UnicodeScript.of(sign)) {
            case HAN -> plain(Chinese.LATIN.transliterate(text));
            // The sixth order has no vowel that is heard; the first is an e, the fourth an a.
            case ETHIOPIC ->
                plain(Ethiopic.LATIN
                        .transliterate(text)
                        .replace("a", "e")
                        .replace("ā", "a")
                        .replace("ǝ", ""));
            default -> plain(Other.LATIN.transliterate(text));
        };
    }

    /** Small letters without marks, but for those that hiss. */
    private static String plain(String latin) {
        var plain = new StringBuilder();
        var parts = Normalizer.normalize(latin.toLowerCase(java.util.Locale.ROOT), Normalizer.Form.NFD);
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            boolean hisses = c == '\u030C' && i > 0 && "szc".indexOf(parts.charAt(i - 1)) >= 0;
            if ((c >= 'a' && c <= 'z') || hisses) {
                plain.append(c);
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    @Override
    public String unmasked(String word) {
        if (word.codePoints().allMatch(c -> c < 0x250)) {
            return word;
        }
        var plain = new StringBuilder(word.length());
        word.codePoints().forEach(letter -> plain.append(twin(letter)));
        return plain.toString();
    }

    private String twin(int letter) {
        if (letter < 0x250) {
            return Character.toString(letter);
        }
        var known = unmasked.get(letter);
        if (known == null) {
            known = look(Character.toString(letter));
            if (unmasked.size() < KNOWN_MOST) {
                unmasked.put(letter, known);
            }
        }
        return known;
    }

    private String look(String letter) {
        if (!Character.isLetter(letter.codePointAt(0))) {
            return letter;
        }
        var twin = twins.getOrDefault(looks.getSkeleton(letter), letter);
        return (Character.isLowerCase(letter.codePointAt(0)) && twin.equals("I")) ? "l" : twin;
    }
}
