package org.vieraugen.application.act;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.access.DutyBound;
import org.vieraugen.domain.act.Versioned;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.participant.Speaker;

/** One act on one thing of the caller's department, the same way every time: who may, is it done already, is it still what the caller saw, take the step, store it. */
@OnePerServer
public class Acts {
    private final Departments departments;
    private final Once once;
    private final Clock clock;

    @Inject
    public Acts(Departments departments, Once once, Clock clock) {
        this.departments = departments;
        this.once = once;
        this.clock = clock;
    }

    /**
     * Something new comes to the caller's department.
     *
     * @throws Denied when the act's duty is none of the caller's
     */
    public <T extends Versioned> Acted begin(
            Caller caller,
            Optional<String> key,
            Command<? extends DutyBound> command,
            Kept<T> kept,
            BiFunction<DepartmentKey, Actor, Step<T>> begin) {
        return done(caller, key, List.of(), command, by -> {
            var step = begin.apply(home(caller), by);
            kept.add(step);
            return Acted.of(step.next());
        });
    }

    /**
     * Something new comes to the caller's department together with other things.
     *
     * @param begin stores all of it
     * @throws Denied when the act's duty is none of the caller's
     */
    public Acted begin(
            Caller caller,
            Optional<String> key,
            Command<? extends DutyBound> command,
            BiFunction<DepartmentKey, Actor, Acted> begin) {
        return done(caller, key, List.of(), command, by -> begin.apply(home(caller), by));
    }

    /**
     * @throws Denied when the act's duty is none of the caller's
     * @throws Unknown when the caller's department has no such thing
     * @throws Outdated when it is not what the caller saw, or somebody was faster
     */
    public <T extends Versioned> Acted change(
            Target on, Command<? extends DutyBound> command, Kept<T> kept, BiFunction<T, Actor, Step<T>> change) {
        return done(on.caller(), on.key(), List.of(on.id()), command, by -> {
            var thing = kept.get(home(on.caller()), on.id());
            requireSeen(on.expected(), thing);
            return Acted.of(followed(kept, thing, change, by));
        });
    }

    /**
     * Something about a part of a thing: whatever happens to its other parts is in nobody's way.
     *
     * @param on the thing; the version that the caller saw is the part's
     * @return the part with its version; where it is gone, with the one it had
     * @throws Denied when the act's duty is none of the caller's
     * @throws Unknown when the caller's department has no such thing, or it has no such part before and after
     * @throws Outdated when the part is not what the caller saw
     */
    public <T extends Versioned> Acted part(
            Target on,
            Command<? extends DutyBound> command,
            Kept<T> kept,
            Function<T, Optional<? extends Versioned>> part,
            BiFunction<T, Actor, Step<T>> change) {
        return done(on.caller(), on.key(), List.of(on.id()), command, by -> {
            var thing = kept.get(home(on.caller()), on.id());
            var before = part.apply(thing);
            before.ifPresent(one -> requireSeen(on.expected(), one));
            var after = part.apply(followed(kept, thing, change, by));
            return Acted.of(after.isPresent() ? after.get() : before.orElseThrow(() -> new Unknown("part")));
        });
    }

    private static <T extends Versioned> T followed(
            Kept<T> kept, T thing, BiFunction<T, Actor, Step<T>> change, Actor by) {
        var step = change.apply(thing, by);
        if (step.next().version() != thing.version()) {
            kept.follow(step);
        }
        return step.next();
    }

    /**
     * Something new comes from outside. Asks for no duty: a guest acts for the own organisation, in a department in which it is invited, and in no other (E5).
     *
     * @throws Unknown when the guest is not invited there
     */
    public <T extends Versioned> Acted begin(
            Outside from,
            DepartmentKey department,
            Command<?> command,
            Kept<T> kept,
            Function<Speaker, Step<T>> begin) {
        var who = from.guest().in(department).orElseThrow(() -> new Unknown("department"));
        return once.answer(from.key(), List.of(who.id(), command), Acted.class, () -> {
            var step = begin.apply(new Speaker(who, clock.instant()));
            kept.add(step);
            return Acted.of(step.next());
        });
    }

    /**
     * A guest changes something. Asks for no duty: the rule says for which organisation it is possible.
     *
     * @throws Unknown when no department in which the guest is invited has such a thing, or the guest does not know of it
     * @throws Outdated when it is not what the guest saw, or somebody was faster
     */
    public <T extends Versioned> Acted change(
            Outside from, UUID id, Command<?> command, Kept<T> kept, BiFunction<T, Speaker, Step<T>> change) {
        var found = from.guest().as().stream()
                .flatMap(who -> found(who, kept, id).stream())
                .findFirst()
                .orElseThrow(() -> new Unknown("thing"));
        return once.answer(from.key(), List.of(found.who().id(), id, command), Acted.class, () -> {
            requireSeen(from.expected(), found.thing());
            var step = change.apply(found.thing(), new Speaker(found.who(), clock.instant()));
            kept.follow(step);
            return Acted.of(step.next());
        });
    }

    private static <T extends Versioned> Optional<Found<T>> found(Participant who, Kept<T> kept, UUID id) {
        try {
            return Optional.of(new Found<>(who, kept.get(who.department(), id)))
                    .filter(found -> kept.isKnownTo(who, found.thing()));
        } catch (Unknown e) {
            return Optional.empty();
        }
    }

    private record Found<T>(Participant who, T thing) {}

    private static void requireSeen(Optional<Integer> expected, Versioned thing) {
        if (expected.isPresent() && expected.get() != thing.version()) {
            throw new Outdated(true);
        }
    }

    private Acted done(
            Caller caller,
            Optional<String> key,
            List<Object> on,
            Command<? extends DutyBound> command,
            Function<Actor, Acted> act) {
        var duty = command.act().duty();
        caller.must(duty);
        return once.answer(
                key,
                List.of(caller.staff(), on, command),
                Acted.class,
                () -> act.apply(caller.acting(duty, clock.instant())));
    }

    public DepartmentKey home(Caller caller) {
        return departments.organisation().home(caller.staff());
    }

    /** In which one person may stand twice. */
    public Chart chart() {
        return departments.organisation().chart();
    }
}
