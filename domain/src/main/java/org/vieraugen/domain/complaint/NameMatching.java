package org.vieraugen.domain.complaint;

import static org.vieraugen.domain.department.Surnames.fold;
import static org.vieraugen.domain.department.Surnames.words;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vieraugen.domain.complaint.Parties.Named;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Organisation;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.Surnames;
import org.vieraugen.domain.department.Team;
import org.vieraugen.domain.department.TeamKey;

/**
 * Finds staff by the names in a complaint (C1). Everybody who bears a surname counts as named, until the coordinator says which; a
 * first name beside it narrows. Names in other scripts than Latin are left to the coordinator.
 */
final class NameMatching {
    private static final Pattern BETWEEN_UNITS = Pattern.compile("[^\\p{L}\\p{N}.]+|\\.(?!\\p{N})");

    private final Department department;
    private final Surnames surnames;

    NameMatching(Organisation organisation, DepartmentKey department) {
        this.department = organisation.department(department);
        this.surnames = organisation.surnames(department);
    }

    /** The parties of a new complaint: each given name, then each surname that stands in the text. */
    Parties read(List<String> given, String text) {
        var named = new LinkedHashMap<String, Named>();
        for (var name : given) {
            named.put(name, named(name, surnames.bearers(words(name)), false));
        }
        var covered = named.values().stream().flatMap(n -> n.taken().stream()).collect(Collectors.toSet());
        for (var word : capitalised(text)) {
            var bearers = surnames.bearers(Set.of(fold(word)));
            if (!bearers.isEmpty() && bearers.stream().noneMatch(p -> covered.contains(p.key()))) {
                named.putIfAbsent(word, named(word, narrowed(bearers, text), true));
            }
        }
        return new Parties(List.copyOf(named.values()), Set.of(), team(given, text, named.values()));
    }

    /** The words of two letters and more that begin with a capital. */
    private static Set<String> capitalised(String text) {
        var words = new LinkedHashSet<String>();
        int start = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end == text.length() || !isOfWord(text.charAt(end))) {
                if (end - start > 1 && Character.isUpperCase(text.charAt(start))) {
                    words.add(text.substring(start, end));
                }
                start = end + 1;
            }
        }
        return words;
    }

    /** Letters, and the marks upon them. */
    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static Named named(String asWritten, List<StaffMember> bearers, boolean fromText) {
        return new Named(
                asWritten, bearers.stream().map(StaffMember::key).collect(Collectors.toSet()), false, fromText);
    }

    /** In running text only a full name narrows: a first name somewhere may be anybody's. */
    private static List<StaffMember> narrowed(List<StaffMember> bearers, String text) {
        var folded = fold(text);
        var full = bearers.stream().filter(p -> folded.contains(fold(p.name()))).toList();
        return full.isEmpty() ? bearers : full;
    }

    private Optional<TeamKey> team(List<String> given, String text, Iterable<Named> named) {
        for (var team : department.teams()) {
            if (given.stream().anyMatch(name -> mentions(name, team)) || unitIn(text, team)) {
                return Optional.of(team.key());
            }
        }
        var taken = new TreeSet<org.vieraugen.domain.department.StaffKey>();
        named.forEach(name -> taken.addAll(name.taken()));
        var teams = department.staff().stream()
                .filter(p -> taken.contains(p.key()))
                .map(StaffMember::team)
                .distinct()
                .toList();
        return teams.size() == 1 ? Optional.of(teams.get(0)) : Optional.empty();
    }

    private static boolean mentions(String name, Team team) {
        return fold(name).contains(fold(team.name())) || unitIn(name, team);
    }

    /** Whether a unit's number, such as 32.1, stands in a text for itself: 132.1 and 32.12 are others. */
    private static boolean unitIn(String text, Team team) {
        return team.unit()
                .filter(text::contains)
                .filter(unit -> List.of(BETWEEN_UNITS.split(text, -1)).contains(unit))
                .isPresent();
    }

    /** Whether a representative, as written, is the organisation or person of {@code name}. */
    static boolean sameParty(String written, String name) {
        var one = words(written);
        var other = words(name);
        return !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
    }
}
