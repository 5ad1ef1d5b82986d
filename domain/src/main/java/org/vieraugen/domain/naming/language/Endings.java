package org.vieraugen.domain.naming.language;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What languages put behind a surname, without marks: the s of German, cases of Slavic languages, Turkish, Albanian, Romanian and Kurdish. */
public final class Endings {
    /** The longest of them. */
    public static final int LONGEST = 6;

    private static final Set<String> GERMAN = Set.of("s", "es", "ens", "n", "en", "sche", "schen", "scher");
    private static final Set<String> PLURAL = Set.of("s", "es");
    private static final Set<String> POLISH = Set.of(
            "a", "u", "owi", "em", "iem", "ie", "cie", "ze", "rze", "e", "y", "i", "ow", "ego", "emu", "ym", "im",
            "iego", "iemu", "ej", "iej", "om", "ami", "ach", "owie", "owej", "owa", "owna", "ownej", "o");
    private static final Set<String> SERBIAN = Set.of(
            "a", "u", "om", "em", "e", "i", "ov", "ova", "ovo", "ove", "ovi", "ovu", "ovog", "ovom", "ovoj", "ovim",
            "ovih", "ev", "eva", "evo", "eve", "evog", "evom", "in", "ina", "ino", "ine", "inog", "oj", "ima", "ama",
            "evi", "jem", "ja", "ju");
    private static final Set<String> TURKISH = Set.of(
            "in", "un", "nin", "nun", "i", "u", "yi", "yu", "e", "a", "ye", "ya", "de", "da", "te", "ta", "den", "dan",
            "ten", "tan", "le", "la", "yle", "yla", "ler", "lar", "lere", "lara", "lerin", "larin", "ni", "nu", "ne",
            "na", "nden", "ndan", "nde", "nda", "deki", "daki", "teki", "taki", "ki");
    private static final Set<String> ALBANIAN = Set.of(
            "i", "it", "in", "u", "ut", "un", "a", "es", "en", "e", "s", "se", "ja", "jes", "jen", "ve", "te", "t",
            "n");
    private static final Set<String> ROMANIAN =
            Set.of("ul", "ului", "lui", "ei", "ii", "e", "a", "i", "u", "l", "ilor", "lor");
    private static final Set<String> KURDISH =
            Set.of("e", "i", "a", "ya", "ye", "yi", "ra", "re", "an", "en", "in", "da", "de", "o");
    private static final Set<String> SOMALI =
            Set.of("ka", "ga", "ta", "da", "na", "ha", "ba", "kii", "gii", "dii", "tii", "se", "uu", "ay");
    private static final Set<String> NONE = Set.of();
    private static final Set<String> OTHER = union();
    private static final Map<String, Set<String>> BY_LANGUAGE = Map.of(
            "de", GERMAN, "en", PLURAL, "pl", POLISH, "sr", SERBIAN, "tr", TURKISH, "sq", ALBANIAN, "ro", ROMANIAN,
            "ku", KURDISH, "so", SOMALI, "vi", NONE);

    // Cases of Russian, Ukrainian and Bulgarian, and Greek ones, as they sound.
    private static final Set<String> HEARD = Set.of(
            "A", "U", "I", "UM", "IM", "UF", "IF", "UFI", "IFI", "UFU", "AM", "AMI", "AK", "UFA", "IFA", "UFIM", "UKU",
            "IKU", "UMU", "IMU", "US", "UI", "IU", "UIU", "AIA", "IN", "INA", "INU", "INI", "FI", "FA", "IT", "AT");

    private Endings() {}

    private static Set<String> union() {
        var all = new HashSet<String>();
        for (var set : List.of(GERMAN, PLURAL, POLISH, SERBIAN, TURKISH, ALBANIAN, ROMANIAN, KURDISH)) {
            all.addAll(set);
        }
        return Set.copyOf(all);
    }

    /** Whether a language puts it behind names; behind a title it may be of any language. */
    public static boolean allows(String ending, String language, boolean any) {
        return any
                ? OTHER.contains(ending)
                : BY_LANGUAGE.getOrDefault(language, PLURAL).contains(ending);
    }

    /** Whether it may sound behind a name in a language that is written in other letters. */
    public static boolean heard(String rest) {
        return HEARD.contains(rest);
    }

    /** Whether the language has many endings. */
    public static boolean manyIn(String language) {
        return changesVowels(language) || language.equals("tr") || language.equals("ku");
    }

    /** Whether the language changes the end of names that end in a vowel. */
    public static boolean changesVowels(String language) {
        return language.equals("pl")
                || language.equals("sr")
                || language.equals("ru")
                || language.equals("uk")
                || language.equals("ro")
                || language.equals("sq");
    }
}
