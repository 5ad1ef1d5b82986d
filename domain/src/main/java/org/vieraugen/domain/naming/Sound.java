package org.vieraugen.domain.naming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a spelling may sound, coarse enough that a German name is found under its Russian, Serbian, Greek or Arabic spelling: vowels are A, I or U, voiced and
 * voiceless consonants one. A spelling with several readings has several sounds.
 */
final class Sound {
    private static final String VOWELS = "aeiouäöüıàáâãåæèéêëìíîïòóôõøùúûăąęėőűůœ";
    private static final String FRONT = "eiyäöéèêëíî";
    // From the longest on: a spelling, and what it may sound like; "" is silence.
    private static final String[][] CONSONANTS = {
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

    private static final Map<Character, List<Consonant>> BY_LETTER = Arrays.stream(CONSONANTS)
            .map(consonant -> new Consonant(consonant[0], Arrays.copyOfRange(consonant, 1, consonant.length)))
            .collect(Collectors.groupingBy(consonant -> consonant.spelling().charAt(0)));

    @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
    private record Consonant(String spelling, String[] ways) {}

    private final String spelled;
    private final int most;
    private Set<String> sounds = Set.of("");

    private Sound(String spelled, int most) {
        this.spelled = spelled;
        this.most = most;
    }

    /**
     * The sounds of a spelling; none of one that is too long for a name.
     *
     * @param spelled small Latin letters with their marks
     * @param most so many readings are followed
     */
    static Set<String> of(String spelled, int most) {
        if (spelled.length() > Nearness.MOST) {
            return Set.of();
        }
        var heard = heard(spelled, most);
        int j = spelled.indexOf('j');
        boolean between =
                j > 0 && j + 1 < spelled.length() && isPlainVowel(spelled, j - 1) && isPlainVowel(spelled, j + 1);
        if (!between) {
            return heard;
        }
        // Najib: as in English.
        var all = new LinkedHashSet<String>(heard);
        all.addAll(heard(spelled.substring(0, j) + "d" + spelled.substring(j), most));
        return all;
    }

    private static boolean isPlainVowel(String spelled, int at) {
        return VOWELS.indexOf(spelled.charAt(at)) >= 0;
    }

    private static Set<String> heard(String spelled, int most) {
        var sound = new Sound(spelled, most);
        for (int at = 0; at < spelled.length(); ) {
            at = sound.step(at);
        }
        return sound.sounds;
    }

    private int step(int at) {
        char letter = spelled.charAt(at);
        if (isVowel(at)) {
            int end = at;
            while (end < spelled.length() && (isVowel(end) || isGlide(end))) {
                end++;
            }
            heard(vowel(spelled.substring(at, end)));
            return end;
        }
        if (letter == 'j' && !isGlide(at)) {
            heard("J");
            return at + 1;
        }
        if (isGlide(at)) {
            // Before a vowel: it goes with it.
            heard((letter == 'j' && at == 0) ? new String[] {"", "J"} : new String[] {""});
            return at + 1;
        }
        if (letter == 'h') {
            heard("", "K");
            return at + 1;
        }
        if (letter == 'c'
                && !spelled.startsWith("ch", at)
                && !spelled.startsWith("ck", at)
                && !spelled.startsWith("cz", at)) {
            boolean front = at + 1 < spelled.length() && FRONT.indexOf(spelled.charAt(at + 1)) >= 0;
            heard(front ? new String[] {"S", "J"} : new String[] {"K", "J", "S"});
            return at + 1;
        }
        if (at == 0 && letter == 's' && spelled.length() > 1 && "pt".indexOf(spelled.charAt(1)) >= 0) {
            heard("S", "J");
            return 1;
        }
        for (var consonant : BY_LETTER.getOrDefault(letter, List.of())) {
            if (spelled.startsWith(consonant.spelling(), at)) {
                heard(consonant.ways());
                return at + consonant.spelling().length();
            }
        }
        return at + 1;
    }

    private boolean isVowel(int at) {
        char letter = spelled.charAt(at);
        if (letter == 'y' || letter == 'ý') {
            return !isGlide(at);
        }
        return VOWELS.indexOf(letter) >= 0;
    }

    /** A y or j beside a vowel. */
    private boolean isGlide(int at) {
        char letter = spelled.charAt(at);
        if (letter != 'y' && letter != 'j') {
            return false;
        }
        return (at + 1 < spelled.length() && VOWELS.indexOf(spelled.charAt(at + 1)) >= 0)
                || (at > 0
                        && VOWELS.indexOf(spelled.charAt(at - 1)) >= 0
                        && (letter == 'y' || at + 1 == spelled.length() || VOWELS.indexOf(spelled.charAt(at + 1)) < 0));
    }

    private static String[] vowel(String run) {
        var group = run.replace("j", "y");
        if (group.startsWith("ei") || group.startsWith("ey") || group.startsWith("ai") || group.startsWith("ay")) {
            return new String[] {"A", "I"};
        }
        if (group.startsWith("eu") || group.startsWith("äu")) {
            return new String[] {"U", "I"};
        }
        if (group.startsWith("ae") || group.startsWith("ä")) {
            return new String[] {"I", "A"};
        }
        if (group.startsWith("oe")
                || group.startsWith("ue")
                || group.startsWith("ö")
                || group.startsWith("ü")
                || group.startsWith("ø")) {
            return new String[] {"I", "U"};
        }
        return new String[] {classOf(group.charAt(0))};
    }

    private static String classOf(char vowel) {
        return switch (vowel) {
            case 'a', 'à', 'á', 'â', 'ã', 'å', 'ă', 'ą', 'æ' -> "A";
            case 'o', 'u', 'ò', 'ó', 'ô', 'õ', 'ù', 'ú', 'û', 'ő', 'ű', 'ů', 'œ' -> "U";
            default -> "I";
        };
    }

    private void heard(String... ways) {
        if (sounds.size() == 1 && ways.length == 1) {
            sounds = Set.of(joined(sounds.iterator().next(), ways[0]));
            return;
        }
        var next = new LinkedHashSet<String>();
        for (var way : ways) {
            for (var before : sounds) {
                if (next.size() < most) {
                    next.add(joined(before, way));
                }
            }
        }
        sounds = next;
    }

    /** Twice the same in a row is once, but for vowels that a consonant's silence brought together. */
    private static String joined(String before, String way) {
        if (way.isEmpty() || before.isEmpty()) {
            return before + way;
        }
        return before.charAt(before.length() - 1) == way.charAt(0) ? before + way.substring(1) : before + way;
    }

    /** The consonants alone, with hissing ones as one. */
    static String bones(String sound) {
        var bones = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            char letter = sound.charAt(i) == 'J' ? 'S' : sound.charAt(i);
            if (!isVowelSound(letter) && (bones.isEmpty() || bones.charAt(bones.length() - 1) != letter)) {
                bones.append(letter);
            }
        }
        return bones.toString();
    }

    static boolean isVowelSound(char sound) {
        return sound == 'A' || sound == 'I' || sound == 'U';
    }

    /** Whether a spelling that leaves out vowels can be read as a name: the same consonants, no vowel more, and at most {@code other} of another kind. */
    static boolean reads(String written, String name, int other) {
        int at = 0;
        int different = 0;
        for (int i = 0; i < written.length(); i++) {
            char sound = hiss(written.charAt(i));
            while (at < name.length() && isVowelSound(name.charAt(at)) && !isVowelSound(sound)) {
                at++;
            }
            if (at >= name.length()) {
                return false;
            }
            char wanted = hiss(name.charAt(at));
            if (wanted != sound) {
                if (!isVowelSound(wanted) || !isVowelSound(sound) || ++different > other) {
                    return false;
                }
            }
            at++;
        }
        while (at < name.length() && isVowelSound(name.charAt(at))) {
            at++;
        }
        return at == name.length();
    }

    private static char hiss(char sound) {
        return sound == 'J' ? 'S' : sound;
    }

    /** All sounds of several spellings. */
    static List<String> all(List<String> spellings, int most) {
        var all = new ArrayList<String>();
        for (var spelling : spellings) {
            for (var sound : of(spelling, most)) {
                if (!all.contains(sound)) {
                    all.add(sound);
                }
            }
        }
        return all;
    }
}
