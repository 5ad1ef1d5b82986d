package org.vieraugen.domain.naming.sound;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How a spelling may sound, coarse enough that a German name is found under its Russian, Serbian, Greek or Arabic spelling: vowels are A, I or U, voiced and
 * voiceless consonants one. A spelling with several readings has several sounds.
 */
public final class Sound {
    private static final String VOWELS = "aeiouäöüıàáâãåæèéêëìíîïòóôõøùúûăąęėőűůœ";
    private static final String FRONT = "eiyäöéèêëíî";
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
    public static Set<String> of(String spelled, int most) {
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
        var consonant = Consonant.at(spelled, at);
        if (consonant == null) {
            return at + 1;
        }
        heard(consonant.ways());
        return at + consonant.spelling().length();
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

    /** All sounds of several spellings. */
    public static List<String> all(List<String> spellings, int most) {
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
