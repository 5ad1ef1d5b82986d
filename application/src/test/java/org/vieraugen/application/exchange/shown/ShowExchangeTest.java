package org.vieraugen.application.exchange.shown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.application.testing.ExchangeDesk.COUNCIL;
import static org.vieraugen.application.testing.ExchangeDesk.KEEPER;
import static org.vieraugen.application.testing.ExchangeDesk.on;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.testing.ExchangeDesk;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryOpenExchange;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Interval;
import org.vieraugen.domain.organisation.Organisation;
import org.vieraugen.domain.testing.Office;

/** What everybody is shown, and that nothing of it vanishes. */
class ShowExchangeTest {
    private static final Optional<Integer> NOW = Optional.empty();

    private final House house = new House();
    private final ExchangeDesk desk = new ExchangeDesk(house);

    private UUID heldLongAgo() {
        var session = desk.underWay();
        desk.hold(session.id());
        house.clock.pass(Duration.ofDays(800));
        return session.id();
    }

    @Test
    void what_was_public_of_a_department_stays_so_when_it_is_none_any_more() {
        var id = heldLongAgo();
        var none = new Organisation(List.of());
        Departments departments = () -> none;
        var show = new ShowExchange(
                new MemoryOpenExchange(desk.stored, Set.of(Office.FOREIGNERS)), desk.stored, departments, house.clock);
        var series = desk.stored.session(Office.FOREIGNERS, id).series();
        assertThat(show.overview(NOW).series())
                .extracting(view -> view.series().id())
                .containsExactly(series);
        assertThat(show.overview(NOW).years()).containsExactly(2029, 2028, 2027, 2026);
        assertThat(show.series(series, Optional.of(2026)).view().past())
                .extracting(ExchangeSession::id)
                .containsExactly(id);
        assertThat(show.session(id).session().topics()).hasSize(2);
        assertThat(show.home(series)).contains(Office.FOREIGNERS);
    }

    @Test
    void departments_of_the_definition_come_first_and_each_once() {
        var gone = new DepartmentKey("zoo");
        var other = new DepartmentKey("archive");
        assertThat(house.departments.and(Set.of(gone, Office.FOREIGNERS, other)))
                .startsWith(house.organisation().departments().iterator().next().key())
                .endsWith(other, gone)
                .doesNotHaveDuplicates();
    }

    @Test
    void E1_at_a_glance_held_and_missed_are_those_of_the_year_that_is_looked_at() {
        heldLongAgo();
        assertThat(desk.show.overview(NOW).series()).singleElement().satisfies(view -> {
            assertThat(view.held()).isEqualTo(1);
            assertThat(view.heldThen()).isZero();
            assertThat(view.missed()).hasSize(7);
        });
        assertThat(desk.show.overview(Optional.of(2026)).series())
                .singleElement()
                .satisfies(view -> {
                    assertThat(view.heldThen()).isEqualTo(1);
                    assertThat(view.missedThen()).isEmpty();
                });
        assertThat(desk.show.overview(Optional.of(2027)).series())
                .singleElement()
                .satisfies(view -> assertThat(view.missedThen())
                        .extracting(Interval::first)
                        .contains(LocalDate.of(2027, 3, 1)));
        assertThat(desk.show.overview(Optional.of(2025)).series()).isEmpty();
        assertThatThrownBy(() -> desk.show.overview(Optional.of(1))).isInstanceOf(Malformed.class);
    }

    @Test
    void a_year_at_a_glance_shows_no_agenda_and_reads_none() {
        var next = desk.session(desk.begun(), 0);
        desk.add.handle(on(next.id(), KEEPER), COUNCIL, "Telefon", "Lang.");
        assertThat(desk.show.overview(NOW).series().get(0).next().orElseThrow().topics())
                .hasSize(1);
        var then = desk.show.overview(Optional.of(2026)).series().get(0);
        assertThat(then.next().orElseThrow().topics()).isEmpty();
        assertThat(then.missed())
                .isEqualTo(desk.show.overview(NOW).series().get(0).missed());
    }

    @Test
    void what_begins_next_year_is_there_before_any_year_is() {
        assertThat(desk.show.overview(NOW).isEmpty()).isTrue();
        house.clock.at(Instant.parse("2027-03-01T10:00:00Z"));
        desk.begun();
        house.clock.at(Instant.parse("2026-12-01T10:00:00Z"));
        assertThat(desk.show.overview(NOW).years()).isEmpty();
        assertThat(desk.show.overview(NOW).isEmpty()).isFalse();
    }

    @Test
    void a_day_for_which_a_cancelled_session_stands_is_no_later_one() {
        var session = desk.session(desk.begun(), 0);
        desk.cancel.handle(on(session.id(), KEEPER), "Alle sind krank.");
        var glance = desk.show.overview(NOW).series().get(0);
        var whole = desk.show.series(session.series(), NOW).view();
        assertThat(glance.later()).isEqualTo(whole.later()).doesNotContain(LocalDate.of(2026, 12, 1));
        assertThat(glance.next()).isEqualTo(whole.next()).isPresent();
    }

    @Test
    void calendars_are_told_a_year_back_and_all_to_come_with_the_titles_on_the_agenda() {
        var old = heldLongAgo();
        var next = desk.session(desk.begun(), 0);
        desk.add.handle(on(next.id(), KEEPER), COUNCIL, "Telefon", "Lang.");
        assertThat(desk.show.dates().sessions())
                .extracting(Dated::id)
                .contains(next.id())
                .doesNotContain(old);
        assertThat(desk.show.dates().sessions())
                .filteredOn(one -> one.id().equals(next.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.topics()).containsExactly("Telefon"));
        assertThat(desk.show.named(Office.FOREIGNERS, Set.of(old, UUID.randomUUID())))
                .extracting(Dated::id)
                .containsExactly(old);
    }

    @Test
    void a_series_has_its_years_and_what_nobody_has_is_unknown() {
        var id = heldLongAgo();
        var series = desk.stored.session(Office.FOREIGNERS, id).series();
        assertThat(desk.show.series(series, NOW).years()).containsExactly(2029, 2028, 2027, 2026);
        assertThatThrownBy(() -> desk.show.series(UUID.randomUUID(), NOW)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> desk.show.session(UUID.randomUUID())).isInstanceOf(Unknown.class);
        assertThat(desk.show.home(UUID.randomUUID())).isEmpty();
    }
}
