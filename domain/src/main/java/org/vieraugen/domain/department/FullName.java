package org.vieraugen.domain.department;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A person's name as a definition gives it, perhaps with titles, or with the surname first and a comma. */
public final class FullName {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> TITLES = Set.of(
            "dr",
            "prof",
            "dipl",
            "ing",
            "med",
            "jur",
            "phil",
            "mag",
            "ma",
            "ba",
            "msc",
            "bsc",
            "ph",
            "rer",
            "nat",
            "pol",
            "hc",
            "lic",
            "professor",
            "doktor");

    private FullName() {}

    /** The words in the order in which they are spoken, without titles; the name itself where nothing is left. */
    public static List<String> words(String name) {
        int comma = name.indexOf(',');
        var order = comma < 0 ? name : name.substring(comma + 1) + " " + name.substring(0, comma);
        var words = Arrays.stream(SPACE.split(order.strip(), -1))
                .filter(word -> !word.isEmpty() && !isTitle(word))
                .toList();
        return words.isEmpty() ? List.of(name) : words;
    }

    private static boolean isTitle(String word) {
        var plain = Surnames.fold(word);
        return TITLES.contains(NO_LETTER.matcher(plain).replaceAll(""))
                || Arrays.stream(NO_LETTER.split(plain, -1))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.collectingAndThen(
                                Collectors.toList(), parts -> !parts.isEmpty() && TITLES.containsAll(parts)));
    }

    /** As a person would compare two names: case, spaces, accents and titles do not matter, nor whether the surname stands first with a comma. */
    static String compared(String name) {
        return words(name).stream()
                .map(word -> NO_LETTER.matcher(Surnames.fold(word)).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
