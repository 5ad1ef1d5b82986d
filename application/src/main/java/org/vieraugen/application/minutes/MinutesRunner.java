package org.vieraugen.application.minutes;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Once;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.exchange.ExchangeRequest;
import org.vieraugen.application.exchange.ExchangeState;
import org.vieraugen.application.exchange.Exchanges;
import org.vieraugen.application.exchange.OutsideRequest;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.deadline.WorkingDays;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.minutes.ItemKey;
import org.vieraugen.domain.minutes.Minutes;
import org.vieraugen.domain.minutes.MinutesAct;
import org.vieraugen.domain.minutes.Sides;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.participant.Speaker;

/** One act on the minutes of a session of the caller's department, the same way every time: who may, is it done already, is it still what the caller saw, take the step, store it. */
@OnePerServer
public class MinutesRunner {
    private final AllMinutes all;
    private final Exchanges exchanges;
    private final Departments departments;
    private final Once once;
    private final PostMinutesLetters letters;
    private final Clock clock;

    @Inject
    public MinutesRunner(
            AllMinutes all,
            Exchanges exchanges,
            Departments departments,
            Once once,
            PostMinutesLetters letters,
            Clock clock) {
        this.all = all;
        this.exchanges = exchanges;
        this.departments = departments;
        this.once = once;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * What stands around minutes.
     *
     * @param calendar the department's, in which terms end
     * @param chart in which one person may stand twice
     */
    public record Around(ExchangeSession session, Sides sides, WorkingDays calendar, Chart chart) {}

    /** What becomes of them. */
    @FunctionalInterface
    public interface Change {
        Step<Minutes> take(Minutes minutes, Around around, Actor by);
    }

    /** What somebody from outside says of them, for the own organisation. */
    @FunctionalInterface
    public interface Speaking {
        Step<Minutes> take(Minutes minutes, Around around, Speaker by);
    }

    /**
     * Asks for no duty: what matters is that the guest's organisation was there, which the minutes know (E3, E5).
     *
     * @throws Unknown when there are no minutes of such a session in a series in which an organisation of the guest takes part
     * @throws Outdated when they are not what the guest saw
     */
    ExchangeState outside(OutsideRequest on, Command<MinutesAct> command, Speaking change) {
        var found = on.guest().as().stream()
                .flatMap(who -> exchanges.find(who.department(), on.session()).stream()
                        .map(session -> new Found(
                                who, Sides.of(session, exchanges.series(session.department(), session.series())))))
                .filter(one -> one.sides().present().contains(one.who().organisation()))
                .findFirst()
                .orElseThrow(() -> new Unknown("minutes"));
        var who = found.who();
        return once.answer(on.key(), List.<Object>of(who.id(), on.session(), command), ExchangeState.class, () -> {
            var minutes = all.take(who.department(), on.session());
            requireSeen(on.expected(), minutes.version());
            var by = new Speaker(who, clock.instant());
            var step = change.take(minutes, around(minutes), by);
            all.follow(step);
            letters.handle(minutes, step.next(), found.sides(), by.at());
            return of(step.next());
        });
    }

    private record Found(Participant who, Sides sides) {}

    /** @throws Outdated when somebody has just begun them */
    ExchangeState begin(ExchangeRequest on) {
        return done(on, Command.of(MinutesAct.BEGIN), by -> {
            var step = Minutes.begin(exchanges.session(home(on.caller()), on.id()), by);
            all.begin(step);
            return of(step.next());
        });
    }

    /**
     * Something about the minutes as a whole.
     *
     * @throws Denied when the act's duty is none of the caller's
     * @throws Unknown when the caller's department has no such session, or it has no minutes
     * @throws Outdated when they are not what the caller saw
     */
    ExchangeState change(ExchangeRequest on, Command<MinutesAct> command, Change change) {
        return done(on, command, by -> {
            var minutes = all.take(home(on.caller()), on.id());
            requireSeen(on.expected(), minutes.version());
            return of(followed(minutes, change, by));
        });
    }

    /**
     * Something about an item: whatever happens to other items is in nobody's way.
     *
     * @param item which; the version that the caller saw is the item's
     * @return the item with its version; where it is gone, with the one it had
     * @throws Denied when the act's duty is none of the caller's
     * @throws Unknown when the caller's department has no such session, or it has no minutes
     * @throws Outdated when the item is not what the caller saw
     */
    ExchangeState item(ExchangeRequest on, ItemKey item, Command<MinutesAct> command, Change change) {
        return done(on, command, by -> {
            var minutes = all.take(home(on.caller()), on.id());
            minutes.find(item).ifPresent(one -> requireSeen(on.expected(), one.version()));
            int version = followed(minutes, change, by)
                    .find(item)
                    .or(() -> minutes.find(item))
                    .orElseThrow(() -> new Unknown("item"))
                    .version();
            return new ExchangeState(item.id(), version);
        });
    }

    private Around around(Minutes minutes) {
        var session = exchanges.session(minutes.department(), minutes.id());
        var series = exchanges.series(minutes.department(), session.series());
        var organisation = departments.organisation();
        return new Around(
                session,
                Sides.of(session, series),
                organisation.department(minutes.department()).terms().calendar(),
                organisation.chart());
    }

    private Minutes followed(Minutes minutes, Change change, Actor by) {
        var around = around(minutes);
        var step = change.take(minutes, around, by);
        if (step.next().version() != minutes.version()) {
            all.follow(step);
            letters.handle(minutes, step.next(), around.sides(), by.at());
        }
        return step.next();
    }

    private static ExchangeState of(Minutes next) {
        return new ExchangeState(next.id(), next.version());
    }

    /** The act itself. */
    @FunctionalInterface
    private interface Doing {
        ExchangeState by(Actor actor);
    }

    private ExchangeState done(ExchangeRequest on, Command<MinutesAct> command, Doing act) {
        var duty = command.act().duty();
        on.caller().must(duty);
        return once.answer(
                on.key(),
                List.<Object>of(on.caller().staff(), on.id(), command),
                ExchangeState.class,
                () -> act.by(on.caller().acting(duty, clock.instant())));
    }

    private static void requireSeen(Optional<Integer> expected, int version) {
        if (expected.isPresent() && expected.get() != version) {
            throw new Outdated(true);
        }
    }

    private DepartmentKey home(Caller caller) {
        return departments.organisation().home(caller.staff());
    }

    /** A key that nothing has yet. */
    UUID key() {
        return TimeOrdered.id(clock.instant());
    }
}
