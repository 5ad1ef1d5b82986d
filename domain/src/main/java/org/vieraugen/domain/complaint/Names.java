package org.vieraugen.domain.complaint;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vieraugen.domain.complaint.Parties.Named;
import org.vieraugen.domain.complaint.Parties.Place;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.Surnames;
import org.vieraugen.domain.department.Team;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.naming.Certainty;
import org.vieraugen.domain.naming.Reading;
import org.vieraugen.domain.organisation.Organisation;

/** Reads who and what is named in whatever a person writes, when it is written (C1). */
public final class Names {
    private static final Pattern BETWEEN_UNITS = Pattern.compile("[^\\p{L}\\p{N}.]+|\\.(?!\\p{N})");

    private final Organisation organisation;
    private final Department department;

    public Names(Organisation organisation, Department department) {
        this.organisation = organisation;
        this.department = department;
    }

    /** The parties of a new complaint, as what is told names them. */
    public Parties of(Particulars told) {
        var named = new ArrayList<Named>();
        for (var name : told.named()) {
            named.addAll(given(name));
        }
        named.addAll(news(named, Place.TEXT, told.text()));
        named.addAll(news(named, Place.WISH, told.wish()));
        told.circumstances().ifPresent(where -> named.addAll(news(named, Place.CIRCUMSTANCES, where)));
        return new Parties(named, Set.of(), team(told, named));
    }

    /** Whom any other text names that is no complaint yet, however long it is. */
    public Parties in(String text) {
        return new Parties(news(List.of(), Place.TEXT, text), Set.of(), Optional.empty());
    }

    private List<Named> given(String name) {
        var teams = department.teams().stream().map(Team::name).toList();
        return organisation.names().given(name, teams).stream()
                .map(reading -> new Named(
                        reading.asWritten(),
                        Place.FIELD,
                        reading.start(),
                        reading.certainty(),
                        reading.means(),
                        Optional.empty()))
                .toList();
    }

    /**
     * What a later text names; whoever acts in the complaint may be named for that alone, which somebody of the desk says.
     *
     * @param acting who acts, or acted, in the complaint
     */
    List<Named> later(List<Named> before, Place place, String text, Set<StaffKey> acting) {
        return news(before, place, text).stream()
                .filter(n -> n.certainty() == Certainty.POSSIBLE || !isAskedOf(before, n.taken(), acting))
                .map(n -> n.taken().stream().anyMatch(acting::contains)
                        ? new Named(n.asWritten(), place, n.start(), Certainty.POSSIBLE, n.taken(), Optional.empty())
                        : n)
                .toList();
    }

    /** Whether somebody of the desk owes a word on the same people already, who act in the complaint. */
    private static boolean isAskedOf(List<Named> before, Set<StaffKey> taken, Set<StaffKey> acting) {
        return taken.stream().anyMatch(acting::contains)
                && before.stream().anyMatch(n -> n.isPossible() && n.taken().equals(taken));
    }

    /**
     * What a text names beyond what is known. Whoever counts already is not read again, nor a name of several bearers of whom somebody said which; a word that is possibly a
     * name is asked about once. Whoever was only possibly named, or counts no longer, counts by a certain reading.
     */
    private List<Named> news(List<Named> before, Place place, String text) {
        var certain = new HashSet<StaffKey>();
        before.forEach(n -> certain.addAll(n.counting()));
        var seen = before.stream()
                .filter(not(Named::isUnmatched))
                .map(n -> n.taken())
                .collect(Collectors.toCollection(HashSet::new));
        var found = new ArrayList<Named>();
        var readings = new ArrayList<>(organisation.names().running(text));
        readings.sort(java.util.Comparator.comparing(Reading::certainty));
        for (var reading : readings) {
            var means = reading.means();
            boolean known = certain.containsAll(means)
                    || (reading.certainty() == Certainty.CERTAIN
                            ? before.stream().anyMatch(n -> n.isSettledAsOneOf(means))
                            : !seen.add(means));
            if (!known) {
                found.add(new Named(
                        reading.asWritten(), place, reading.start(), reading.certainty(), means, Optional.empty()));
                if (reading.certainty() == Certainty.CERTAIN) {
                    certain.addAll(means);
                }
            }
        }
        return found;
    }

    private Optional<TeamKey> team(Particulars told, List<Named> named) {
        for (var team : department.teams()) {
            if (told.named().stream().anyMatch(name -> mentions(name, team)) || unitIn(told.text(), team)) {
                return Optional.of(team.key());
            }
        }
        var counting = new TreeSet<StaffKey>();
        named.forEach(name -> counting.addAll(name.counting()));
        var teams = department.staff().stream()
                .filter(p -> counting.contains(p.key()))
                .map(StaffMember::team)
                .distinct()
                .toList();
        return teams.size() == 1 ? Optional.of(teams.get(0)) : Optional.empty();
    }

    private static boolean mentions(String name, Team team) {
        return Surnames.fold(name).contains(Surnames.fold(team.name())) || unitIn(name, team);
    }

    /** Whether a unit's number, such as 32.1, stands in a text for itself: 132.1 and 32.12 are others. */
    private static boolean unitIn(String text, Team team) {
        return team.unit()
                .filter(text::contains)
                .filter(unit -> List.of(BETWEEN_UNITS.split(text, -1)).contains(unit))
                .isPresent();
    }
}
