package org.vieraugen.domain.department;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vieraugen.domain.Folding;

/** A department's staff by surname, each part of a double one counted; case, accents, and the spellings ae, oe, ue, ss do not matter. */
public final class Surnames {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

    private final Map<String, List<StaffMember>> bySurname = new HashMap<>();

    Surnames(Collection<StaffMember> staff) {
        for (var person : staff) {
            var name = person.name().strip();
            for (var surname : words(name.substring(name.lastIndexOf(' ') + 1))) {
                bySurname.computeIfAbsent(surname, key -> new ArrayList<>()).add(person);
            }
        }
    }

    /** Everybody whose surname is among the words; if some of them also have their first name there, only those. */
    public List<StaffMember> bearers(Set<String> words) {
        var all = words.stream()
                .flatMap(word -> bySurname.getOrDefault(word, List.of()).stream())
                .distinct()
                .toList();
        var narrowed = all.stream()
                .filter(p -> firstNames(p).stream().anyMatch(words::contains))
                .toList();
        return narrowed.isEmpty() ? all : narrowed;
    }

    private static Set<String> firstNames(StaffMember person) {
        var name = person.name().strip();
        return words(name.substring(0, Math.max(0, name.lastIndexOf(' '))));
    }

    /** The words of a text, folded; single letters are left out. */
    public static Set<String> words(String text) {
        return Arrays.stream(BETWEEN.split(fold(text), -1))
                .filter(w -> w.length() > 1)
                .collect(Collectors.toSet());
    }

    /** A text as it is compared. */
    public static String fold(String text) {
        return Folding.fold(text)
                .replace("ß", "ss")
                .replace("ae", "a")
                .replace("oe", "o")
                .replace("ue", "u");
    }
}
