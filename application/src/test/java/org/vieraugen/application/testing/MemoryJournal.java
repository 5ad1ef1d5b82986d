package org.vieraugen.application.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.journal.Happened;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.domain.absence.AbsenceEntries;
import org.vieraugen.domain.access.AccessEntries;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Hash;
import org.vieraugen.domain.journal.Noted;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.domain.journal.Participation;
import org.vieraugen.domain.journal.Subject;

/**
 * A journal in memory: chains that only grow, and whose people lose their names, and entries what they say, when the subject is erased. It hides nothing of a line from its reader: what somebody must
 * keep away from (F5) is for the database's own tests.
 */
public final class MemoryJournal implements Journal, Happened {
    private record Place(DepartmentKey department, Subject subject) {}

    private record Written(Place place, Noted noted) {}

    private final Map<Place, List<Noted>> chains = new HashMap<>();
    private final List<Written> all = new ArrayList<>();
    private final Set<Place> erased = new HashSet<>();
    private final Function<Subject, String> names;
    private final MemoryOutbox outbox;
    private Optional<Broken> broken = Optional.empty();

    /** @param names what people call a subject; empty where it has no name */
    public MemoryJournal(Function<Subject, String> names, MemoryOutbox outbox) {
        this.names = names;
        this.outbox = outbox;
    }

    /** From now on that entry does not hold. */
    public void breaking(Broken entry) {
        broken = Optional.of(entry);
    }

    /** Every act of that chain in its order. */
    public List<Act> acts(DepartmentKey department, Subject subject) {
        return of(department, subject).stream().map(Noted::act).toList();
    }

    private static Unknown unknown(Subject subject) {
        return new Unknown(subject.kind().code().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    public List<Noted> of(DepartmentKey department, Subject subject) {
        var place = new Place(department, subject);
        var chain = chains.getOrDefault(place, List.of());
        return chain.stream().map(noted -> named(place, noted)).toList();
    }

    private Noted named(Place place, Noted noted) {
        return erased.contains(place)
                ? new Noted(
                        noted.number(), withoutFacts(noted.act()).naming(who -> pseudonym(place, who)), noted.hash())
                : noted;
    }

    /** What the erasure itself says is the certificate. */
    private static Act withoutFacts(Act act) {
        return act.kind().equals(ActKind.ERASED)
                ? act
                : new Act(act.kind(), act.part(), act.by(), act.as(), act.at(), Map.of());
    }

    private static StaffKey pseudonym(Place place, StaffKey who) {
        return new StaffKey("p"
                + Hash.of((place + who.text()).getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .substring(0, 12));
    }

    @Override
    public void append(DepartmentKey department, Subject subject, List<Act> acts) {
        var place = new Place(department, subject);
        if (acts.isEmpty()) {
            return;
        }
        if (erased.contains(place)) {
            throw unknown(subject);
        }
        var chain = chains.computeIfAbsent(place, key -> new ArrayList<>());
        for (var act : acts) {
            var before =
                    chain.isEmpty() ? Hash.ZERO : chain.get(chain.size() - 1).hash();
            var noted = new Noted(
                    chain.size() + 1, act, Hash.of(before, act.toString().getBytes(StandardCharsets.UTF_8)));
            chain.add(noted);
            all.add(new Written(place, noted));
        }
    }

    @Override
    public void look(DepartmentKey department, Subject subject, Act look) {
        if (!chains.containsKey(new Place(department, subject))) {
            throw unknown(subject);
        }
        append(department, subject, List.of(look));
    }

    @Override
    public List<Participation> parts(DepartmentKey department, Subject subject) {
        if (erased.contains(new Place(department, subject))) {
            return List.of();
        }
        return acts(department, subject).stream()
                .filter(act -> act.part().makesParticipant())
                .flatMap(act -> act.by().stream().map(who -> Participation.here(who, act.part())))
                .distinct()
                .sorted(Comparator.comparing(Participation::staff)
                        .thenComparing(participation -> participation.part().code()))
                .toList();
    }

    @Override
    public List<Last> latest(Subject.Kind subjects, Collection<ActKind> acts, int most) {
        Map<Place, Instant> times = new HashMap<>();
        all.stream()
                .filter(one -> one.place().subject().kind().equals(subjects)
                        && acts.contains(one.noted().act().kind()))
                .forEach(one -> times.merge(
                        one.place(), one.noted().act().at(), (some, other) -> some.isAfter(other) ? some : other));
        return times.entrySet().stream()
                .sorted(Map.Entry.<Place, Instant>comparingByValue().reversed())
                .limit(most)
                .map(one -> new Last(
                        one.getKey().department(), one.getKey().subject().key(), one.getValue()))
                .toList();
    }

    @Override
    public void erase(DepartmentKey department, Subject subject) {
        var place = new Place(department, subject);
        var chain = chains.getOrDefault(place, List.of());
        if (chain.isEmpty() || !chain.get(chain.size() - 1).act().kind().equals(ActKind.ERASED) || !erased.add(place)) {
            throw unknown(subject);
        }
        outbox.forget(subject);
    }

    @Override
    public List<Line> lines(Filter filter, Optional<String> after, int most) {
        var found = new ArrayList<Line>();
        int from = after.map(Integer::parseInt).orElse(all.size());
        for (int i = from - 1; i >= 0 && found.size() < most; i--) {
            var line = line(i);
            if (isWanted(filter, line)) {
                found.add(line);
            }
        }
        return List.copyOf(found);
    }

    private Line line(int i) {
        var written = all.get(i);
        var place = written.place();
        var noted = named(place, written.noted());
        return new Line(
                place.department().text(),
                place.subject(),
                names.apply(place.subject()),
                noted.number(),
                noted.act(),
                noted.hash().toString(),
                Integer.toString(i));
    }

    private static Group group(Line line) {
        var act = line.act();
        if (line.subject().kind().equals(Body.KIND)) {
            return Group.BODIES;
        }
        if (AbsenceEntries.ALL.contains(act.kind())) {
            return Group.ABSENCES;
        }
        if (AccessEntries.SIGN_INS.contains(act.kind())) {
            return Group.SIGN_INS;
        }
        return AccessEntries.LOOKS.contains(act.kind())
                        || (act.part().equals(Part.LOOK) && !line.subject().equals(Subject.DESK))
                ? Group.LOOKS
                : Group.ACTS;
    }

    private static boolean isWanted(Filter filter, Line line) {
        var day = LocalDate.ofInstant(line.act().at(), Terms.ZONE);
        return line.department().equals(filter.department().text())
                && !day.isBefore(filter.from())
                && !day.isAfter(filter.to())
                && filter.reference()
                        .map(reference -> reference.text().equals(line.reference()))
                        .orElse(true)
                && (filter.staff().isEmpty() || filter.staff().equals(line.act().by()))
                && filter.group().map(group -> group(line) == group).orElse(true);
    }

    @Override
    public void anchor() {
        // Nobody changes what is in memory behind its back.
    }

    @Override
    public Optional<Broken> verify() {
        return broken;
    }
}
