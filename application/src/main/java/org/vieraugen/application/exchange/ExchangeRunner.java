package org.vieraugen.application.exchange;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
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
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Once;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.exchange.around.AfterExchange;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeAct;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.participant.Speaker;

/** One act on one series or session of the caller's department, the same way every time: who may, is it done already, is it still what the caller saw, take the step, store it. */
@OnePerServer
public class ExchangeRunner {
    private final Exchanges exchanges;
    private final Departments departments;
    private final Once once;
    private final Clock clock;
    private final Iterable<AfterExchange> after;

    @Inject
    public ExchangeRunner(
            Exchanges exchanges, Departments departments, Once once, Clock clock, @Any Instance<AfterExchange> after) {
        this(exchanges, departments, once, clock, (Iterable<AfterExchange>) after);
    }

    public ExchangeRunner(
            Exchanges exchanges, Departments departments, Once once, Clock clock, Iterable<AfterExchange> after) {
        this.exchanges = exchanges;
        this.departments = departments;
        this.once = once;
        this.clock = clock;
        this.after = after;
    }

    /** What becomes of a session; its series beside it. */
    @FunctionalInterface
    public interface Change {
        Step<ExchangeSession> take(ExchangeSession session, Series series, Actor by);
    }

    /** What somebody from outside does to a session, for the own organisation. */
    @FunctionalInterface
    public interface Speaking {
        Step<ExchangeSession> take(ExchangeSession session, Series series, Speaker by);
    }

    /** A series or one of its sessions has changed, and is stored. */
    private void tell(DepartmentKey department, UUID series) {
        after.forEach(one -> one.changed(department, series));
    }

    /**
     * What begins in a department.
     *
     * @param begin stores it
     */
    ExchangeState begin(
            Caller caller,
            Optional<String> key,
            Command<ExchangeAct> command,
            BiFunction<DepartmentKey, Actor, Begun> begin) {
        return done(caller, key, List.of(), command, by -> {
            var home = home(caller);
            var begun = begin.apply(home, by);
            tell(home, begun.series());
            return begun.state();
        });
    }

    /** What has begun, and in which series. */
    record Begun(UUID series, ExchangeState state) {}

    /**
     * @throws Denied when the act's duty is none of the caller's
     * @throws Unknown when the caller's department has no such series
     * @throws Outdated when the series is not what the caller saw, or somebody was faster
     */
    ExchangeState series(
            ExchangeRequest on, Command<ExchangeAct> command, BiFunction<Series, Actor, Step<Series>> change) {
        return done(on.caller(), on.key(), List.of(on.id()), command, by -> {
            var series = exchanges.series(home(on.caller()), on.id());
            requireSeen(on.expected(), series.version());
            var step = change.apply(series, by);
            if (step.next().version() != series.version()) {
                exchanges.follow(step);
                tell(series.department(), series.id());
            }
            return ExchangeState.of(step.next());
        });
    }

    /**
     * @throws Denied when the act's duty is none of the caller's
     * @throws Unknown when the caller's department has no such session
     * @throws Outdated when the session is not what the caller saw, or somebody was faster
     */
    ExchangeState session(ExchangeRequest on, Command<ExchangeAct> command, Change change) {
        return done(on.caller(), on.key(), List.of(on.id()), command, by -> {
            var home = home(on.caller());
            var session = exchanges.session(home, on.id());
            requireSeen(on.expected(), session.version());
            var step = change.take(session, exchanges.series(home, session.series()), by);
            if (step.next().version() != session.version()) {
                exchanges.change(step);
                tell(home, session.series());
            }
            return ExchangeState.of(step.next());
        });
    }

    /**
     * Asks for no duty: the one thing that matters is that the guest's organisation takes part (E2, E5).
     *
     * @throws Unknown when there is no such session in a series in which an organisation of the guest takes part
     * @throws Outdated when the session is not what the guest saw, or somebody was faster
     */
    ExchangeState outside(OutsideRequest on, Command<ExchangeAct> command, Speaking change) {
        var found = on.guest().as().stream()
                .flatMap(who -> exchanges.find(who.department(), on.session()).stream()
                        .map(session ->
                                new Found(who, session, exchanges.series(session.department(), session.series()))))
                .filter(one -> one.series().plan().includes(one.who().organisation()))
                .findFirst()
                .orElseThrow(() -> new Unknown("session"));
        return once.answer(on.key(), List.of(found.who().id(), on.session(), command), ExchangeState.class, () -> {
            requireSeen(on.expected(), found.session().version());
            var step = change.take(found.session(), found.series(), new Speaker(found.who(), clock.instant()));
            exchanges.change(step);
            return ExchangeState.of(step.next());
        });
    }

    private record Found(Participant who, ExchangeSession session, Series series) {}

    private ExchangeState done(
            Caller caller,
            Optional<String> key,
            List<UUID> on,
            Command<ExchangeAct> command,
            Function<Actor, ExchangeState> act) {
        var duty = command.act().duty();
        caller.must(duty);
        return once.answer(
                key,
                List.of(caller.staff(), on, command),
                ExchangeState.class,
                () -> act.apply(caller.acting(duty, clock.instant())));
    }

    private static void requireSeen(Optional<Integer> expected, int version) {
        if (expected.isPresent() && expected.get() != version) {
            throw new Outdated(true);
        }
    }

    private DepartmentKey home(Caller caller) {
        return departments.organisation().home(caller.staff());
    }
}
