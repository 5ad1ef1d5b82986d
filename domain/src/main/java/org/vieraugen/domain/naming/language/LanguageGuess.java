package org.vieraugen.domain.naming.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vieraugen.domain.naming.text.Word;

/** How well the languages of one script know a word: one look at each word of a text instead of one for each list of each language. */
final class LanguageGuess {
    private static final int TELLING = 2;
    // A word tells at most 4 for a language.
    private static final int BITS = 3;
    private static final int ASCII = 0x80;
    // Letters by which a language is known.
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

    private final int languages;
    private final long[] words;
    // Of each word, three bits for each language.
    private final long[] weights;
    // Of each letter, one bit for each language that is known by it.
    private final Map<Character, Integer> letters = new HashMap<>();

    LanguageGuess(List<Speech> speeches) {
        languages = speeches.size();
        if (languages * BITS > Long.SIZE) {
            throw new IllegalArgumentException("too many languages of one script: " + languages);
        }
        var known = new TreeMap<Long, Long>();
        for (int i = 0; i < languages; i++) {
            var speech = speeches.get(i);
            int shift = i * BITS;
            speech.telling(word -> known.merge(word, (long) TELLING << shift, (a, b) -> a | b));
            speech.frequent(word -> known.merge(word, (long) TELLING << shift, Long::sum));
            speech.rarer(word -> known.merge(word, 1L << shift, Long::sum));
            int bit = 1 << i;
            LETTERS.getOrDefault(speech.language(), "")
                    .chars()
                    .forEach(letter -> letters.merge((char) letter, bit, (a, b) -> a | b));
        }
        words = known.keySet().stream().mapToLong(Long::longValue).toArray();
        weights = known.values().stream().mapToLong(Long::longValue).toArray();
    }

    /** For each language, in the order given, how much the words tell for it. */
    int[] of(List<Word> text) {
        var told = new int[languages];
        for (var word : text) {
            int at = Arrays.binarySearch(words, word.hash());
            long weight = at < 0 ? 0 : weights[at];
            int bits = word.latin() ? letters(word.spoken()) : 0;
            for (int i = 0; (weight | bits) != 0; i++) {
                told[i] += (int) (weight & ((1 << BITS) - 1)) + (bits & 1);
                weight >>>= BITS;
                bits >>>= 1;
            }
        }
        return told;
    }

    private int letters(String spoken) {
        int bits = 0;
        for (int i = 0; i < spoken.length(); i++) {
            if (spoken.charAt(i) >= ASCII) {
                bits |= letters.getOrDefault(spoken.charAt(i), 0);
            }
        }
        return bits;
    }
}
