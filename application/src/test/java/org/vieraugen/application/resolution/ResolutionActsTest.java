package org.vieraugen.application.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.application.testing.ExchangeDesk.KEEPER;
import static org.vieraugen.application.testing.ExchangeDesk.OFFICE;
import static org.vieraugen.application.testing.ExchangeDesk.SECOND;
import static org.vieraugen.application.testing.ExchangeDesk.on;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.ExchangeDesk;
import org.vieraugen.application.testing.MemoryExchanges;
import org.vieraugen.application.testing.MemoryMinutes;
import org.vieraugen.application.testing.MemoryResolutions;
import org.vieraugen.application.testing.ResolutionsContract;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.party.Votes;
import org.vieraugen.domain.resolution.Consequence;
import org.vieraugen.domain.resolution.Decided;
import org.vieraugen.domain.resolution.GivenUp;
import org.vieraugen.domain.resolution.Resolution;
import org.vieraugen.domain.testing.Office;

/** Resolutions over the store in memory that other tests stand on. */
class ResolutionActsTest extends ResolutionsContract {
    private final MemoryExchanges exchanges = new MemoryExchanges(house.journal);
    private final ExchangeDesk desk =
            new ExchangeDesk(house, exchanges, new MemoryMinutes(house.journal), new MemoryResolutions(house.journal));

    @Override
    protected ExchangeDesk desk() {
        return desk;
    }

    private static Resolution.Words words() {
        return new Resolution.Words(
                "Die Formulare werden übersetzt.",
                new Decided(Decided.How.CONSENT, Optional.empty()),
                new Consequence(
                        Consequence.Kind.MEASURE,
                        "Übersetzen",
                        Optional.of(OFFICE),
                        Optional.of(LocalDate.of(2027, 2, 1))));
    }

    @Test
    void F8_nothing_is_resolved_by_a_session_that_somebody_says_at_once_to_be_missed() {
        var session = desk.underWay().id();
        house.clock.pass(Duration.ofHours(3));
        exchanges.meanwhile(() -> desk.hold.missed(on(session, SECOND), "Niemand kam."));
        assertThatThrownBy(() -> desk.pass.handle(on(session, KEEPER), words()))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("E4");
    }

    @Test
    void F8_a_session_is_not_said_to_be_missed_when_somebody_records_at_once_what_it_resolved() {
        var session = desk.underWay().id();
        house.clock.pass(Duration.ofHours(3));
        exchanges.meanwhile(() -> desk.pass.handle(on(session, SECOND), words()));
        assertThatThrownBy(() -> desk.hold.missed(on(session, KEEPER), "Niemand kam."))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("E1");
        assertThat(exchanges.find(Office.FOREIGNERS, session).orElseThrow().isPlanned())
                .isTrue();
    }

    @Test
    void F8_nothing_is_given_up_by_a_session_that_somebody_says_at_once_to_be_missed() {
        var session = desk.underWay();
        var id = desk.pass.handle(on(session.id(), KEEPER), words()).id();
        desk.hold(session.id());
        var next = desk.session(session.series(), 1);
        desk.goTo(next);
        house.clock.pass(Duration.ofHours(3));
        exchanges.meanwhile(() -> desk.hold.missed(on(next.id(), SECOND), "Niemand kam."));
        var how = new GivenUp(next.id(), new Votes(5, 1, 2), "Das Land übersetzt sie.");
        assertThatThrownBy(() -> desk.fulfil.giveUp(on(id, KEEPER), how))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("E4");
    }
}
