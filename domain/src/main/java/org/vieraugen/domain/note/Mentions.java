package org.vieraugen.domain.note;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;

/**
 * Finds whom a text mentions: behind an {@code @} that no letter and no digit stands before, the name with which somebody signs in, or the whole name of the chart. Upper and
 * lower case do not matter; of several that fit, the longest is meant. An {@code @} before anything else is a character like any other.
 *
 * @param people everybody who might be meant
 * @param sees whether somebody may be mentioned; of several of one name, these alone are meant where there are any
 */
record Mentions(List<StaffMember> people, Predicate<StaffKey> sees) {
    Set<StaffKey> in(String text) {
        var found = new HashSet<StaffKey>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            if (at == 0 || !isWord(text.codePointBefore(at))) {
                found.addAll(behind(text, at + 1));
            }
        }
        return found;
    }

    private Set<StaffKey> behind(String text, int start) {
        int key = longest(text, start, person -> person.key().text());
        int name = longest(text, start, StaffMember::name);
        if (key == 0 && name == 0) {
            return Set.of();
        }
        Function<StaffMember, String> meant =
                name > key ? StaffMember::name : person -> person.key().text();
        int length = Math.max(key, name);
        var fitting = people.stream()
                .filter(person -> meant.apply(person).length() == length && stands(text, start, meant.apply(person)))
                .map(StaffMember::key)
                .collect(Collectors.toSet());
        var seeing = fitting.stream().filter(sees).collect(Collectors.toSet());
        return seeing.isEmpty() ? fitting : seeing;
    }

    private int longest(String text, int start, Function<StaffMember, String> called) {
        return people.stream()
                .map(called)
                .filter(name -> stands(text, start, name))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static boolean stands(String text, int start, String name) {
        int end = start + name.length();
        return text.regionMatches(true, start, name, 0, name.length())
                && (end == text.length() || !isWord(text.codePointAt(end)));
    }

    private static boolean isWord(int character) {
        return Character.isLetterOrDigit(character);
    }
}
