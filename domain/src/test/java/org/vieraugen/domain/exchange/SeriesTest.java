package org.vieraugen.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.exchange.Exchanges.KEEPER;
import static org.vieraugen.domain.exchange.Exchanges.QUARTERLY;
import static org.vieraugen.domain.exchange.Exchanges.on;
import static org.vieraugen.domain.exchange.Exchanges.plan;
import static org.vieraugen.domain.exchange.Exchanges.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.exchange.Rhythm.Week;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.party.WebAddress;
import org.vieraugen.domain.testing.Office;

class SeriesTest {
    private static final Leaving STAYING = new Leaving("", List.of(), session -> false);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static TermOfOffice term(String from, String until) {
        return new TermOfOffice(day(from), Optional.of(day(until)));
    }

    private static Series of(Rhythm rhythm, TermOfOffice term) {
        return new Series(new UUID(1, 1), Office.FOREIGNERS, plan(rhythm, term), List.of(), 1);
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST, TUESDAY, 2026-12, 2026-12-01",
        "FIRST, MONDAY, 2026-12, 2026-12-07",
        "FOURTH, SUNDAY, 2026-02, 2026-02-22",
        "LAST, SUNDAY, 2026-02, 2026-02-22",
        "LAST, THURSDAY, 2026-12, 2026-12-31",
        "LAST, SATURDAY, 2028-02, 2028-02-26"
    })
    void a_rhythm_finds_its_day_in_a_month(Week week, DayOfWeek name, YearMonth month, LocalDate day) {
        assertThat(new Rhythm(1, week, name).in(month)).isEqualTo(day);
    }

    @Test
    void E1_a_series_owes_a_session_in_each_of_its_intervals() {
        var series = of(QUARTERLY, term("2020-10-01", "2021-10-31"));
        assertThat(series.intervals(day("2026-01-01")))
                .containsExactly(
                        new Interval(day("2020-10-01"), day("2020-12-31"), day("2020-10-06")),
                        new Interval(day("2021-01-01"), day("2021-03-31"), day("2021-01-05")),
                        new Interval(day("2021-04-01"), day("2021-06-30"), day("2021-04-06")),
                        new Interval(day("2021-07-01"), day("2021-09-30"), day("2021-07-06")),
                        new Interval(day("2021-10-01"), day("2021-12-31"), day("2021-10-05")));
        assertThat(series.intervals(day("2021-01-01"))).hasSize(2);
        assertThat(series.intervals(day("2020-09-30"))).isEmpty();
    }

    @Test
    void E1_a_series_that_begins_after_the_day_of_its_month_owes_the_first_session_from_the_next_month_on() {
        var series = of(QUARTERLY, term("2026-12-02", "2027-12-31"));
        assertThat(series.days(day("2026-01-01"), day("2027-12-31")))
                .containsExactly(day("2027-01-05"), day("2027-04-06"), day("2027-07-06"), day("2027-10-05"));
    }

    @Test
    void E1_a_series_that_ends_before_the_day_of_an_interval_owes_nothing_in_it() {
        var series = of(new Rhythm(1, Week.LAST, DayOfWeek.FRIDAY), term("2026-01-01", "2026-03-26"));
        assertThat(series.days(day("2025-01-01"), day("2030-01-01")))
                .containsExactly(day("2026-01-30"), day("2026-02-27"));
    }

    @Test
    void E1_an_interval_without_a_session_held_is_a_missed_duty_when_it_is_over() {
        var series = of(QUARTERLY, term("2020-10-01", "2024-12-31"));
        var held = List.of(day("2020-10-06"), day("2021-03-31"), day("2021-07-01"));
        assertThat(series.missed(day("2021-10-01"), held, List.of()))
                .extracting(Interval::first)
                .containsExactly(day("2021-04-01"));
        assertThat(series.missed(day("2021-06-30"), held, List.of())).isEmpty();
        assertThat(series.missed(day("2021-07-01"), held, List.of())).hasSize(1);
    }

    @Test
    void E1_an_interval_is_not_missed_while_it_can_still_be_said_that_its_session_was_held() {
        var series = of(new Rhythm(1, Week.LAST, DayOfWeek.FRIDAY), term("2026-01-01", "2026-12-31"));
        var last = List.of(day("2026-01-30"));
        assertThat(series.missed(day("2026-02-06"), List.of(), last)).isEmpty();
        assertThat(series.missed(day("2026-02-06"), List.of(), List.of()))
                .extracting(Interval::regular)
                .containsExactly(day("2026-01-30"));
        assertThat(series.missed(day("2026-02-07"), List.of(), last)).hasSize(1);
        assertThat(series.missed(day("2026-02-01"), List.of(), List.of(day("2026-02-27"))))
                .as("a session of the next interval keeps nothing of this one")
                .hasSize(1);
    }

    @Test
    void E1_what_is_owed_in_a_period_that_has_begun_is_not_ended_away() {
        var series =
                of(new Rhythm(1, Week.LAST, DayOfWeek.FRIDAY), new TermOfOffice(day("2026-09-01"), Optional.empty()));
        var now = on(day("2026-11-25"));
        var friday = day("2026-11-27");
        assertThatThrownBy(() -> series.change(ending(series, day("2026-11-25")), STAYING, now))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("E1: ")
                .hasMessageContaining("2026-11-27");
        assertThatThrownBy(() -> series.change(ending(series, friday.minusDays(1)), STAYING, now))
                .isInstanceOf(RuleBroken.class);
        var ended = series.change(ending(series, friday), STAYING, now).next();
        assertThat(ended.missed(day("2026-12-01"), List.of(), List.of()))
                .extracting(Interval::regular)
                .contains(friday);
        // After its day a period is over for whoever ends the series, and later ones have not begun.
        assertThat(series.change(ending(series, day("2026-11-28")), STAYING, on(day("2026-11-28")))
                        .next()
                        .intervals(day("2027-12-31")))
                .hasSize(3);
    }

    private static Plan ending(Series series, LocalDate until) {
        return plan(
                series.plan().rhythm(), new TermOfOffice(series.plan().term().from(), Optional.of(until)));
    }

    @Test
    void E2_a_partner_leaves_with_a_reason_that_stands_with_the_series() {
        var series = series();
        var without = plan(QUARTERLY, series.plan().term(), List.of(Exchanges.COUNCIL));
        for (var silent : List.of("", "  ")) {
            assertThatThrownBy(() -> series.change(without, leaving(silent), KEEPER))
                    .isInstanceOfSatisfying(
                            Malformed.class, wrong -> assertThat(wrong.field()).isEqualTo("reason"));
        }
        var step = series.change(without, leaving("Sie hat sich aufgelöst."), KEEPER);
        assertThat(step.next().departures())
                .containsExactly(new Leaving.Departure(Exchanges.CARITAS, Exchanges.TODAY, "Sie hat sich aufgelöst."));
        assertThat(step.acts())
                .extracting(act -> act.kind())
                .containsExactly(ExchangeEntries.SERIES_CHANGED, ExchangeEntries.PARTNERS_LEFT);
        var renamed = plan(QUARTERLY, series.plan().term(), List.of(Exchanges.COUNCIL, "Caritasverband"));
        assertThatThrownBy(() -> series.change(renamed, STAYING, KEEPER))
                .as("another name is another organisation")
                .isInstanceOf(Malformed.class);
        var back = step.next().change(series.plan(), STAYING, KEEPER).next();
        assertThat(back.departures()).as("what was stays to be read").hasSize(1);
    }

    private static Leaving leaving(String reason, ExchangeSession... sessions) {
        return new Leaving(reason, List.of(sessions), session -> true);
    }

    @Test
    void E2_no_partner_is_thrown_out_while_something_of_it_is_unfinished() {
        var series = series();
        var without = plan(QUARTERLY, series.plan().term(), List.of(Exchanges.COUNCIL));
        var open = Exchanges.with(Exchanges.session(), 1, Exchanges.CARITAS);
        assertThatThrownBy(() -> series.change(without, leaving("Unbequem.", open), KEEPER))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("E2: ");
        var withdrawn = open.agenda()
                .withdraw(Exchanges.key(1), Exchanges.CARITAS, KEEPER)
                .next();
        assertThat(series.change(without, leaving("Aufgelöst.", withdrawn), KEEPER)
                        .next()
                        .departures())
                .hasSize(1);
        var others = Exchanges.with(Exchanges.session(), 1, Exchanges.COUNCIL);
        assertThat(series.change(without, leaving("Aufgelöst.", others), KEEPER)
                        .next()
                        .departures())
                .hasSize(1);
        var there = List.of(new Attendance(Exchanges.OFFICE, 1), new Attendance(Exchanges.CARITAS, 1));
        var held = Exchanges.session()
                .hold(series, there, List.of(), List.of(), Exchanges.during(Exchanges.session()))
                .next();
        var later = on(held.appointment().day().plusDays(1));
        assertThatThrownBy(() -> series.change(without, leaving("Unbequem.", held), later))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("minutes");
        var approved = new Leaving("Aufgelöst.", List.of(held), session -> false);
        assertThat(series.change(without, approved, later).next().departures()).hasSize(1);
    }

    @Test
    void E1_the_next_regular_day_is_after_the_day_asked_for_and_within_the_series() {
        var series = of(new Rhythm(12, Week.FIRST, DayOfWeek.TUESDAY), term("2026-12-01", "2028-01-01"));
        assertThat(series.next(day("2026-11-30"))).contains(day("2026-12-01"));
        assertThat(series.next(day("2026-12-01"))).contains(day("2027-12-07"));
        assertThat(series.next(day("2027-12-07"))).isEmpty();
        assertThat(series.next(day("2020-01-01"))).contains(day("2026-12-01"));
    }

    @Test
    void E1_twenty_years_of_a_month_each_have_a_day_and_none_twice() {
        var series = of(new Rhythm(1, Week.LAST, DayOfWeek.SUNDAY), term("2020-01-01", "2039-12-31"));
        assertThat(series.days(day("2020-01-01"), day("2040-01-01")))
                .hasSize(240)
                .doesNotHaveDuplicates()
                .allMatch(each -> each.getDayOfWeek() == DayOfWeek.SUNDAY);
    }

    @Test
    void E1_nothing_was_owed_before_it_was_promised() {
        var past = plan(QUARTERLY, new TermOfOffice(Exchanges.TODAY.minusDays(1), Optional.empty()));
        assertThatThrownBy(() -> Series.begin(new UUID(1, 1), Office.FOREIGNERS, past, KEEPER))
                .isInstanceOfSatisfying(
                        Malformed.class, wrong -> assertThat(wrong.field()).isEqualTo("from"));
    }

    @Test
    void E1_how_often_a_series_meets_is_not_changed() {
        var series = series();
        var rarer =
                plan(new Rhythm(6, Week.FIRST, DayOfWeek.TUESDAY), series.plan().term());
        assertThatThrownBy(() -> series.change(rarer, STAYING, KEEPER))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("E1: ");
        var later = plan(QUARTERLY, new TermOfOffice(Exchanges.TODAY.plusDays(1), Optional.empty()));
        assertThatThrownBy(() -> series.change(later, STAYING, KEEPER)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void E2_the_host_does_not_take_the_name_of_a_partner_to_withdraw_its_topics() {
        var now = series().plan();
        var renamed = new Plan(
                now.name(),
                now.purpose(),
                Exchanges.COUNCIL,
                List.of(Exchanges.OFFICE),
                now.body(),
                now.rhythm(),
                now.term(),
                now.hours(),
                now.meeting(),
                now.closing());
        assertThatThrownBy(() -> series().change(renamed, STAYING, KEEPER))
                .isInstanceOf(RuleBroken.class)
                .hasMessageStartingWith("E2: ");
    }

    @Test
    void a_series_ends_in_the_open_and_changes_nothing_more() {
        var series = series();
        var until = Exchanges.TODAY.plusDays(90);
        var ending = plan(QUARTERLY, new TermOfOffice(Exchanges.TODAY, Optional.of(until)));
        var step = series.change(ending, STAYING, KEEPER);
        assertThat(step.acts()).singleElement().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(ExchangeEntries.SERIES_LIMITED);
            assertThat(act.facts()).containsEntry("until", until.toString());
        });
        assertThat(series.change(series.plan(), STAYING, KEEPER).next()).isSameAs(series);
        assertThatThrownBy(() -> step.next().change(series.plan(), STAYING, on(until.plusDays(1))))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("over");
        var past = plan(QUARTERLY, new TermOfOffice(Exchanges.TODAY, Optional.of(Exchanges.TODAY)));
        assertThatThrownBy(() -> series.change(past, STAYING, on(Exchanges.TODAY.plusDays(1))))
                .isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @CsvSource({"0", "13", "-1"})
    void a_rhythm_is_of_one_to_twelve_months(int months) {
        assertThatThrownBy(() -> new Rhythm(months, Week.FIRST, DayOfWeek.MONDAY))
                .isInstanceOfSatisfying(
                        Malformed.class, wrong -> assertThat(wrong.field()).isEqualTo("months"));
    }

    @ParameterizedTest
    @CsvSource({"http://meet.example", "meet.example", "https://", "javascript:alert(1)", "'https://a b'"})
    void a_link_is_a_safe_address(String link) {
        assertThatThrownBy(() -> WebAddress.in("link", link))
                .isInstanceOfSatisfying(
                        Malformed.class, wrong -> assertThat(wrong.field()).isEqualTo("link"));
        assertThatThrownBy(() -> new Meeting(" ", Optional.empty(), "")).isInstanceOf(Malformed.class);
    }
}
