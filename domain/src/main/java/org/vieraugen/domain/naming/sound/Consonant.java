package org.vieraugen.domain.naming.sound;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A consonant as languages spell it.
 *
 * @param ways what it may sound like; "" is silence
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record Consonant(String spelling, String[] ways) {
    // From the longest on: a spelling, and what it may sound like; "" is silence.
    private static final String[][] SPELLED = {
        {"tsch", "J"},
        {"dsch", "J"},
        {"sch", "J"},
        {"tch", "J"},
        {"dzh", "J"},
        {"shch", "J"},
        {"ck", "K"},
        {"ch", "K", "J"},
        {"sh", "J"},
        {"sz", "J"},
        {"kh", "K"},
        {"gh", "K", ""},
        {"zh", "J", "S"},
        {"ph", "F"},
        {"th", "T"},
        {"rh", "R"},
        {"tz", "S"},
        {"ts", "S"},
        {"cz", "J", "S"},
        {"dj", "J"},
        {"dž", "J"},
        {"qu", "KF"},
        {"dt", "T"},
        {"b", "P"},
        {"p", "P"},
        {"d", "T"},
        {"t", "T"},
        {"ț", "S"},
        {"ţ", "S"},
        {"f", "F"},
        {"v", "F"},
        {"w", "F"},
        {"g", "K"},
        {"k", "K"},
        {"q", "K"},
        {"ğ", "K", ""},
        {"x", "KS"},
        {"ß", "S"},
        {"s", "S"},
        {"z", "S"},
        {"š", "J"},
        {"ś", "J"},
        {"ş", "J"},
        {"ș", "J"},
        {"ž", "J", "S"},
        {"ż", "J", "S"},
        {"ź", "J", "S"},
        {"č", "J"},
        {"ć", "J"},
        {"ç", "J", "S"},
        {"đ", "J", "T"},
        {"l", "L"},
        {"ł", "L"},
        {"m", "M"},
        {"n", "N"},
        {"ñ", "N"},
        {"ń", "N"},
        {"r", "R"},
        {"ř", "R"}
    };

    private static final Map<Character, List<Consonant>> BY_LETTER = Arrays.stream(SPELLED)
            .map(consonant -> new Consonant(consonant[0], Arrays.copyOfRange(consonant, 1, consonant.length)))
            .collect(Collectors.groupingBy(consonant -> consonant.spelling().charAt(0)));

    /** The longest that stands at a place of a spelling; null where none does. */
    static @Nullable Consonant at(String spelled, int at) {
        for (var consonant : BY_LETTER.getOrDefault(spelled.charAt(at), List.of())) {
            if (spelled.startsWith(consonant.spelling(), at)) {
                return consonant;
            }
        }
        return null;
    }
}
