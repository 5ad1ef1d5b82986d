package org.vieraugen.domain.naming.sound;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vieraugen.domain.naming.text.Letters;

/** How far a heard spelling is from a surname: finer than {@link Sound}, which finds what is compared here. */
public final class Closeness {
    private static final int ENDING = 3;
    private static final int LEAST = 3;
    private static final int CONSONANT = 2;
    // From the longest on: a spelling and what is compared instead.
    private static final String[][] SPELLED = {
        {"tsch", "s"},
        {"sch", "s"},
        {"tz", "s"},
        {"ts", "s"},
        {"ch", "k"},
        {"kh", "k"},
        {"gh", "k"},
        {"ck", "k"},
        {"qu", "kf"},
        {"ph", "f"},
        {"th", "t"},
        {"dt", "t"},
        {"ei", "ai"},
        {"ey", "ai"},
        {"ay", "ai"},
        {"eu", "oi"},
        {"oy", "oi"},
        {"ya", "a"},
        {"yu", "u"},
        {"yo", "o"},
        {"ye", "e"},
        {"yi", "i"},
        {"ie", "i"},
        {"x", "ks"},
        {"š", "s"},
        {"ž", "s"},
        {"č", "s"},
        {"z", "s"},
        {"c", "k"},
        {"q", "k"},
        {"g", "k"},
        {"d", "t"},
        {"b", "p"},
        {"v", "f"},
        {"w", "f"},
        {"y", "i"},
        {"j", "i"}
    };

    private static final Map<Character, List<String[]>> BY_LETTER =
            Arrays.stream(SPELLED).collect(Collectors.groupingBy(pair -> pair[0].charAt(0)));

    private Closeness() {}

    /** The spelling with letters that sound alike made one, and none twice in a row. */
    public static String heard(String spelling) {
        var heard = new StringBuilder();
        for (int at = 0; at < spelling.length(); ) {
            at = step(spelling, at, heard);
        }
        return heard.toString();
    }

    private static int step(String spelling, int at, StringBuilder heard) {
        char letter = spelling.charAt(at);
        for (var pair : BY_LETTER.getOrDefault(letter, List.of())) {
            if (spelling.startsWith(pair[0], at)) {
                append(heard, pair[1]);
                return at + pair[0].length();
            }
        }
        boolean silent = letter == 'h' && at > 0;
        if (!silent) {
            append(heard, Letters.plain(letter));
        }
        return at + 1;
    }

    private static void append(StringBuilder heard, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (heard.isEmpty() || heard.charAt(heard.length() - 1) != letter) {
                heard.append(letter);
            }
        }
    }

    /**
     * Whether a word, with any ending where there are such, is so close to a name. Vowels for one another, or one more, count one; consonants count two.
     *
     * @param word as {@link #heard}
     * @param name as {@link #heard}
     */
    public static boolean within(String word, String name, int most, boolean endings) {
        int[] before = new int[word.length() + 1];
        for (int i = 1; i <= word.length(); i++) {
            before[i] = before[i - 1] + weight(word.charAt(i - 1));
        }
        for (int n = 1; n <= name.length(); n++) {
            int[] row = new int[word.length() + 1];
            row[0] = before[0] + weight(name.charAt(n - 1));
            for (int i = 1; i <= word.length(); i++) {
                int other = before[i - 1] + other(word.charAt(i - 1), name.charAt(n - 1));
                int more = row[i - 1] + weight(word.charAt(i - 1));
                int fewer = before[i] + weight(name.charAt(n - 1));
                row[i] = Math.min(other, Math.min(more, fewer));
            }
            before = row;
        }
        for (int end = Math.max(Math.min(LEAST, word.length()), word.length() - (endings ? ENDING : 0));
                end <= word.length();
                end++) {
            if (before[end] <= most) {
                return true;
            }
        }
        return false;
    }

    private static int other(char one, char two) {
        if (one == two) {
            return 0;
        }
        return Math.max(weight(one), weight(two));
    }

    private static int weight(char letter) {
        return "aeiou".indexOf(letter) >= 0 ? 1 : CONSONANT;
    }
}
