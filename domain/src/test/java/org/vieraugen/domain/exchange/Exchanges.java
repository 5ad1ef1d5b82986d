package org.vieraugen.domain.exchange;

import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.FOREIGNERS;
import static org.vieraugen.domain.testing.Office.NOON;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.party.TermOfOffice;

/** A quarterly exchange of the office with the migrants' council, on each first Tuesday; today is a Tuesday in November. */
final class Exchanges {
    static final Actor KEEPER = new Actor(ALBERS, Role.COORDINATOR, NOON);
    static final LocalDate TODAY = KEEPER.today();
    static final String OFFICE = "Ausländerbehörde";
    static final String COUNCIL = "Migrantenbeirat";
    static final String CARITAS = "Caritas";
    static final Rhythm QUARTERLY = new Rhythm(3, Rhythm.Week.FIRST, DayOfWeek.TUESDAY);
    static final Hours HOURS = new Hours(LocalTime.of(17, 0), 120);
    static final Meeting ROOM = new Meeting("Rathaus, Raum 12", Optional.empty(), "Arabisch, Ukrainisch");

    private Exchanges() {}

    static Actor in(Duration later) {
        return new Actor(ALBERS, Role.COORDINATOR, NOON.plus(later));
    }

    static Actor on(LocalDate day) {
        return in(Duration.ofDays(java.time.temporal.ChronoUnit.DAYS.between(TODAY, day)));
    }

    static Plan plan(Rhythm rhythm, TermOfOffice term) {
        return plan(rhythm, term, List.of(COUNCIL, CARITAS));
    }

    static Plan plan(Rhythm rhythm, TermOfOffice term, List<String> partners) {
        return new Plan(
                "Erfahrungsaustausch",
                "Was sich wiederholt, wird benannt und gelöst.",
                OFFICE,
                partners,
                Optional.empty(),
                rhythm,
                term,
                HOURS,
                ROOM,
                7);
    }

    static Series series() {
        return series(QUARTERLY, new TermOfOffice(TODAY, Optional.empty()));
    }

    static Series series(Rhythm rhythm, TermOfOffice term) {
        return Series.begin(new UUID(1, 1), FOREIGNERS, plan(rhythm, term), KEEPER)
                .next();
    }

    static Series series(List<String> partners) {
        var plan = plan(QUARTERLY, new TermOfOffice(TODAY, Optional.empty()), partners);
        return Series.begin(new UUID(1, 1), FOREIGNERS, plan, KEEPER).next();
    }

    /** The first regular one. */
    static ExchangeSession session() {
        var series = series();
        return ExchangeSession.regular(
                        new UUID(2, 1), series, series.next(TODAY).orElseThrow(), KEEPER)
                .next();
    }

    /** Somebody acts an hour after its beginning. */
    static Actor during(ExchangeSession session) {
        var begins = session.appointment().begins().toInstant();
        return new Actor(ALBERS, Role.COORDINATOR, begins.plus(Duration.ofHours(1)));
    }

    static ExchangeSession with(ExchangeSession session, int topic, String organisation) {
        return session.agenda()
                .add(key(topic), series(), organisation, "Thema " + topic, "Worum es geht.", KEEPER)
                .next();
    }

    static TopicKey key(int topic) {
        return new TopicKey(new UUID(3, topic));
    }
}
