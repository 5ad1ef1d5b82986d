package org.vieraugen.domain.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.testing.Office;

/** Whoever is invited from outside has a mailbox of their own, an organisation that stays, and a term that is over when it is over (E5). */
class ParticipantTest {
    private static final Actor KEEPER = new Actor(Office.ALBERS, Role.COORDINATOR, Office.NOON);
    private static final LocalDate TODAY = KEEPER.today();
    private static final String COUNCIL = "Migrantenbeirat";

    private static Invitation invitation(String address, LocalDate from, Optional<LocalDate> until) {
        return new Invitation("Amal Haddad", address, COUNCIL, "ar", new TermOfOffice(from, until));
    }

    private static Participant invited(Invitation who, Participant... others) {
        return Participant.invite(UUID.randomUUID(), Office.FOREIGNERS, who, List.of(others), any -> false, KEEPER)
                .next();
    }

    private static Participant amal() {
        return invited(invitation("amal@beirat.example", TODAY, Optional.empty()));
    }

    private static Actor in(int days) {
        return new Actor(Office.ALBERS, Role.COORDINATOR, Office.NOON.plus(Duration.ofDays(days)));
    }

    @Test
    void E5_whoever_is_invited_is_told_and_the_journal_names_nobody() {
        var step = Participant.invite(
                UUID.randomUUID(),
                Office.FOREIGNERS,
                invitation("  <Amal@Beirat.example>, ", TODAY, Optional.of(TODAY.plusDays(30))),
                List.of(),
                any -> false,
                KEEPER);
        assertThat(step.next().address()).isEqualTo("Amal@Beirat.example");
        assertThat(step.notices()).containsExactly(Notice.to(Role.PARTICIPANT, ParticipantNotices.PARTICIPANT_INVITED));
        assertThat(step.acts()).extracting(Act::kind).containsExactly(ParticipantEntries.PARTICIPANT_INVITED);
        assertThat(step.acts().get(0).facts())
                .containsOnlyKeys("from", "until")
                .containsEntry("until", TODAY.plusDays(30).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"INFO@Verein.example", "info+anna@verein.example", "Info+X+y@VEREIN.example"})
    void E5_two_people_of_one_mailbox_cannot_be_told_apart(String again) {
        var first = invited(invitation("info@verein.example", TODAY, Optional.empty()));
        assertThatThrownBy(() -> invited(invitation(again, TODAY, Optional.empty()), first))
                .isInstanceOfSatisfying(Malformed.class, e -> {
                    assertThat(e.field()).isEqualTo("address");
                    assertThat(e.reason()).isEqualTo("shared-box");
                });
    }

    @Test
    void E5_a_mailbox_is_free_before_and_after_the_term_of_another_and_not_within() {
        var first = invited(invitation("info@verein.example", TODAY.plusDays(5), Optional.of(TODAY.plusDays(10))));
        assertThat(invited(invitation("info@verein.example", TODAY, Optional.of(TODAY.plusDays(4))), first))
                .isNotNull();
        assertThat(invited(invitation("info@verein.example", TODAY.plusDays(11), Optional.empty()), first))
                .isNotNull();
        assertThatThrownBy(
                        () -> invited(invitation("info@verein.example", TODAY, Optional.of(TODAY.plusDays(5))), first))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(
                        () -> invited(invitation("info@verein.example", TODAY.plusDays(10), Optional.empty()), first))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void E5_nobody_takes_over_anothers_mailbox_by_a_change() {
        var first = amal();
        var second = invited(invitation("basil@beirat.example", TODAY, Optional.empty()), first);
        assertThatThrownBy(() -> second.change(
                        invitation("AMAL+b@beirat.example", TODAY, Optional.empty()),
                        List.of(first, second),
                        any -> false,
                        KEEPER))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void E5_whoever_is_reached_at_the_office_is_nobody_from_outside() {
        var office = Office.office().organisation();
        var box = office.departments().iterator().next().mailboxes().get(0).address();
        assertThatThrownBy(() -> Participant.invite(
                        UUID.randomUUID(),
                        Office.FOREIGNERS,
                        invitation(box.toUpperCase(java.util.Locale.ROOT), TODAY, Optional.empty()),
                        List.of(),
                        office::writesTo,
                        KEEPER))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.reason()).isEqualTo("of-office"));
        var first = amal();
        assertThatThrownBy(() -> first.change(
                        invitation(box, TODAY, Optional.empty()), List.of(first), office::writesTo, KEEPER))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void E5_for_whom_and_since_when_stay_the_same() {
        var first = amal();
        var otherwise = new Invitation(
                "Amal Haddad", "amal@beirat.example", "Caritas", "ar", new TermOfOffice(TODAY, Optional.empty()));
        assertThatThrownBy(() -> first.change(otherwise, List.of(first), any -> false, KEEPER))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> first.change(
                        invitation("amal@beirat.example", TODAY.plusDays(1), Optional.empty()),
                        List.of(first),
                        any -> false,
                        KEEPER))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void E5_only_another_mailbox_is_told_of_a_change_and_no_change_is_no_step() {
        var first = amal();
        assertThat(first.change(first.asInvited(), List.of(first), any -> false, KEEPER)
                        .acts())
                .isEmpty();
        var tagged = first.change(
                invitation("Amal+tag@beirat.example", TODAY, Optional.empty()), List.of(first), any -> false, KEEPER);
        assertThat(tagged.notices()).isEmpty();
        var moved = first.change(
                invitation("haddad@beirat.example", TODAY, Optional.empty()), List.of(first), any -> false, KEEPER);
        assertThat(moved.notices()).hasSize(1);
        assertThat(moved.next().version()).isEqualTo(2);
    }

    @Test
    void E5_the_term_ends_by_the_clock() {
        var first = invited(invitation("amal@beirat.example", TODAY.plusDays(1), Optional.of(TODAY.plusDays(3))));
        assertThat(first.isCurrent(TODAY)).isFalse();
        assertThat(first.isCurrent(TODAY.plusDays(1))).isTrue();
        assertThat(first.isCurrent(TODAY.plusDays(3))).isTrue();
        assertThat(first.isCurrent(TODAY.plusDays(4))).isFalse();
    }

    @Test
    void E5_an_end_counts_at_once_even_on_the_first_day_and_stays() {
        var ended = amal().end(KEEPER).next();
        assertThat(ended.isCurrent(TODAY)).isFalse();
        assertThat(ended.isOver(TODAY)).isTrue();
        var later = amal().end(in(40)).next();
        assertThat(later.term().from()).isEqualTo(TODAY);
        assertThat(later.isCurrent(TODAY.plusDays(40))).isFalse();
        var coming = invited(invitation("amal@beirat.example", TODAY.plusDays(9), Optional.empty()));
        assertThat(coming.end(KEEPER).next().isCurrent(TODAY.plusDays(9))).isFalse();
        assertThatThrownBy(() -> ended.end(KEEPER)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> ended.remind(KEEPER)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> ended.change(
                        invitation("amal@beirat.example", TODAY, Optional.empty()), List.of(), any -> false, KEEPER))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void E5_no_day_that_is_past_is_taken() {
        assertThatThrownBy(() -> invited(invitation("amal@beirat.example", TODAY.minusDays(1), Optional.empty())))
                .isInstanceOf(Malformed.class);
        var first = amal();
        assertThatThrownBy(() -> first.change(
                        invitation("amal@beirat.example", TODAY, Optional.of(TODAY.plusDays(1))),
                        List.of(first),
                        any -> false,
                        in(2)))
                .isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "amal", "amal@", "amal@beirat", "a b@beirat.example", "amal@beirat.example\nBcc: x@y.example"
            })
    void E5_an_address_is_one_that_mail_reaches(String address) {
        assertThatThrownBy(() -> invitation(address, TODAY, Optional.empty())).isInstanceOf(Malformed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zh", "DE", "de-simple"})
    void E5_a_language_is_one_of_the_ten(String language) {
        assertThatThrownBy(() -> new Invitation(
                        "Amal", "amal@beirat.example", COUNCIL, language, new TermOfOffice(TODAY, Optional.empty())))
                .isInstanceOf(Malformed.class);
    }
}
