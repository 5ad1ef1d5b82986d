package org.vieraugen.domain.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.participant.Keeping.Need;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.testing.Office;

/** Who took part is known for a time after the term, and not a day longer; nor is anybody forgotten earlier, or while it is still asked (I8). */
class KeepingTest {
    private static final Actor KEEPER = new Actor(Office.ALBERS, Role.COORDINATOR, Office.NOON);
    private static final LocalDate TODAY = KEEPER.today();
    private static final Keeping YEAR = new Keeping(12);

    private static Participant until(Optional<LocalDate> last) {
        var who = new Invitation("Amal", "amal@beirat.example", "Migrantenbeirat", "ar", new TermOfOffice(TODAY, last));
        return Participant.invite(UUID.randomUUID(), Office.FOREIGNERS, who, List.of(), any -> false, KEEPER)
                .next();
    }

    private static Instant on(LocalDate day) {
        return day.atStartOfDay(Terms.ZONE).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31,12,2028-01-01",
        "2027-01-31,1,2027-03-01",
        "2027-02-28,1,2027-03-29",
        "2028-02-29,12,2029-03-01",
        "2026-11-24,120,2036-11-25"
    })
    void I8_the_day_is_the_first_after_the_months_that_follow_the_last_day(LocalDate last, int months, LocalDate day) {
        assertThat(new Keeping(months).erasedOn(until(Optional.of(last)))).contains(day);
    }

    @Test
    void I8_on_that_day_and_not_on_the_one_before_name_and_mailbox_go() {
        var one = until(Optional.of(TODAY.plusDays(9)));
        var day = TODAY.plusDays(9).plusYears(1).plusDays(1);
        assertThat(YEAR.isOver(one, day.minusDays(1))).isFalse();
        assertThatThrownBy(() -> one.erase(YEAR, Set.of(), on(day).minusSeconds(1)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isEqualTo("I8"));
        var step = one.erase(YEAR, Set.of(), on(day));
        assertThat(step.next().version()).isEqualTo(2);
        assertThat(step.notices()).isEmpty();
        assertThat(step.acts()).extracting(Act::kind).containsExactly(ActKind.ERASED);
        assertThat(step.acts().get(0).facts().values()).noneMatch(fact -> fact.contains("Amal"));
    }

    @Test
    void I8_nobody_whose_term_goes_on_is_erased_ever() {
        var one = until(Optional.empty());
        assertThat(YEAR.erasedOn(one)).isEmpty();
        assertThatThrownBy(() -> one.erase(YEAR, Set.of(), on(TODAY.plusYears(50))))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void I8_whoever_was_ended_before_the_term_began_is_kept_from_that_day() {
        var who = new Invitation(
                "Amal",
                "amal@beirat.example",
                "Migrantenbeirat",
                "ar",
                new TermOfOffice(TODAY.plusMonths(3), Optional.empty()));
        var ended = Participant.invite(UUID.randomUUID(), Office.FOREIGNERS, who, List.of(), any -> false, KEEPER)
                .next()
                .end(KEEPER)
                .next();
        assertThat(YEAR.erasedOn(ended)).contains(TODAY.plusYears(1));
    }

    @ParameterizedTest
    @EnumSource
    void I8_nobody_is_erased_who_is_still_needed(Need need) {
        var one = until(Optional.of(TODAY));
        var late = on(TODAY.plusYears(9));
        assertThatThrownBy(() -> one.erase(YEAR, EnumSet.of(need), late))
                .isInstanceOfSatisfying(
                        RuleBroken.class, e -> assertThat(e.rule()).isEqualTo("I8"));
        assertThat(one.erase(YEAR, EnumSet.noneOf(Need.class), late).acts()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 121})
    void I8_a_time_without_measure_is_none(int months) {
        assertThatThrownBy(() -> new Keeping(months)).isInstanceOf(IllegalArgumentException.class);
    }
}
