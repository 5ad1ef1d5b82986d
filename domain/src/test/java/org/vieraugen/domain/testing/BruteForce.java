package org.vieraugen.domain.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.conflict.PairHistory;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.SameTeam;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.Team;

/** C1-C8 once more, written from the specification alone and without any of the product's code for conflicts: slow, plain, one person at a time. */
public final class BruteForce {
    private final Department department;
    private final Map<String, Team> teams = new HashMap<>();
    private final Map<String, StaffMember> people = new HashMap<>();

    public BruteForce(Department department) {
        this.department = department;
        department.teams().forEach(t -> teams.put(t.key().text(), t));
        department.staff().forEach(p -> people.put(p.key().text(), p));
    }

    /** The numbers of the conflicts that keep {@code who} from {@code seat}; a trailing ! says excluding. */
    public Set<String> conflicts(Complaint complaint, Seat seat, String who, PairHistory pairs) {
        var found = new TreeSet<String>();
        var involved = new HashSet<String>();
        complaint.parties().named().forEach(n -> n.taken().forEach(k -> {
            involved.add(k.text());
            if (k.text().equals(who)) {
                found.add("C1!");
            }
        }));
        for (var handler : complaint.parties().handlers()) {
            involved.add(handler.text());
            if (handler.text().equals(who)) {
                found.add("C2!");
            }
        }
        for (var person : involved) {
            if (!person.equals(who) && (isAbove(who, person) || isAbove(person, who))) {
                found.add("C3!");
            }
            if (!person.equals(who)
                    && people.get(person).team().equals(people.get(who).team())) {
                found.add(department.seating().sameTeam() == SameTeam.EXCLUDING ? "C4!" : "C4");
            }
        }
        for (var part : complaint.parts()) {
            boolean counts = !Set.of("COMPLAINANT", "SYSTEM", "LOOK")
                    .contains(part.part().code());
            boolean sameSeat = part.part()
                    .code()
                    .equals(Map.of(
                                    Seat.FIRST,
                                    "FIRST_REVIEW",
                                    Seat.SECOND,
                                    "SECOND_REVIEW",
                                    Seat.OMBUDS,
                                    "OMBUDS",
                                    Seat.COUNTERSIGN,
                                    "COUNTERSIGN")
                            .get(seat));
            if (part.staff().text().equals(who) && counts && (part.elsewhere().isPresent() || !sameSeat)) {
                found.add("C5!");
            }
        }
        if (complaint.file().recusals().stream().anyMatch(r -> r.staff().text().equals(who))) {
            found.add("C6!");
        }
        if (complaint.submission().particulars().representative().isPresent()
                && !people.get(who).memberOf().isEmpty()
                && complaint.submission().particulars().representative().get().equals("Verein Brücke")) {
            found.add("C7!");
        }
        var partner = seat == Seat.FIRST
                ? complaint.seats().second()
                : seat == Seat.SECOND
                        ? complaint.seats().first()
                        : java.util.Optional.<org.vieraugen.domain.department.StaffKey>empty();
        if (partner.isPresent() && pairs.total() >= 10) {
            int together = 0;
            for (var entry : pairs.byPair().entrySet()) {
                var names = List.of(
                        entry.getKey().one().text(), entry.getKey().other().text());
                if (names.contains(who)
                        && names.contains(partner.get().text())
                        && !who.equals(partner.get().text())) {
                    together += entry.getValue();
                }
            }
            if (together > pairs.total() / 2.0) {
                found.add("C8");
            }
        }
        return found;
    }

    /** Walks up from {@code below}, team by team and lead by lead, and looks whether it meets {@code above}. */
    private boolean isAbove(String above, String below) {
        var met = new HashSet<String>();
        var waiting = new ArrayList<String>(List.of(below));
        while (!waiting.isEmpty()) {
            var person = waiting.remove(0);
            for (var superior : superiors(person)) {
                if (superior.equals(above)) {
                    return true;
                }
                if (met.add(superior)) {
                    waiting.add(superior);
                }
            }
        }
        return false;
    }

    private Set<String> superiors(String person) {
        var starts = new ArrayList<String>();
        starts.add(people.get(person).team().text());
        teams.values().stream()
                .filter(t -> t.lead().isPresent() && t.lead().get().text().equals(person))
                .forEach(t -> starts.add(t.key().text()));
        var found = new HashSet<String>();
        for (var start : starts) {
            var team = teams.get(start);
            while (team != null) {
                if (team.lead().isPresent() && !team.lead().get().text().equals(person)) {
                    found.add(team.lead().get().text());
                    break;
                }
                team = team.parent().isPresent() ? teams.get(team.parent().get().text()) : null;
            }
        }
        return found;
    }
}
