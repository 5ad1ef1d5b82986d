package org.vieraugen.domain.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.AMINI;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.MERTENS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.NOON;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.WIRTH;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;

/** What a file tells of itself, leaf by leaf. */
class CaseFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Message WORD =
            new Message(Role.COMPLAINANT, Optional.empty(), false, "Und?", Optional.empty(), NOON);
    private static final Finding HERS = finding(Seat.OMBUDS, PETRENKO);
    private static final Finding THEIRS = finding(Seat.COUNTERSIGN, AMINI);
    private static final Dissent REFUSED = new Dissent(Seat.COUNTERSIGN, AMINI, "Nein.", NOON);
    private static final Decision.Objection ASKED = new Decision.Objection("Noch einmal.", NOON);
    private static final Decision DECIDED = new Decision(finding(Seat.FIRST, NASSER), WIRTH, NOON, false);
    private static final Decision FINAL = new Decision(HERS, DEMIR, NOON, true);
    private static final Proposal.Answer LIMITED = answer(Matter.Kind.LIMIT, Optional.empty());

    private static CaseFile file(Leaf... leaves) {
        return new CaseFile(List.of(leaves));
    }

    private static Finding finding(Seat seat, StaffKey by) {
        return new Finding(
                seat,
                by,
                NOON,
                Outcome.UPHELD,
                "Es dauerte.",
                Optional.empty(),
                Set.of(),
                List.of(),
                Optional.empty(),
                5);
    }

    private static Proposal proposal(Matter matter) {
        return new Proposal(matter, "weil", ALBERS, Role.COORDINATOR, NOON);
    }

    private static Proposal.Answer answer(Matter.Kind to, Optional<Proposal.Silence> silence) {
        return new Proposal.Answer(to, true, "ja", silence, PETRENKO, NOON);
    }

    private static Proposal limit() {
        return proposal(new Matter.LimitContact(2, Set.of(), TODAY.plusDays(30)));
    }

    @Test
    void F7_the_ombudspersons_finding_waits_whatever_is_written_after_it() {
        var waits = file(DECIDED, ASKED, HERS, WORD);

        assertThat(waits.waiting()).contains(new CaseFile.Waiting(HERS, Optional.empty()));
        assertThat(waits.proposalWaits()).isTrue();
        assertThat(waits.pickWaits()).isFalse();
    }

    @Test
    void F7_nothing_waits_after_the_first_refusal_nor_after_a_decision_nor_once_it_is_void() {
        var isVoid = new Finding.Voided(Seat.OMBUDS, PETRENKO, NOON);
        for (var end : new Leaf[] {REFUSED, FINAL, isVoid}) {
            var over = file(DECIDED, ASKED, HERS, end, WORD);
            assertThat(over.waiting()).as("%s", end).isEmpty();
            assertThat(over.proposalWaits()).isFalse();
            assertThat(over.pickWaits()).isFalse();
        }
    }

    @Test
    void F7_after_a_second_refusal_two_findings_stand_against_each_other_and_one_is_picked() {
        var twice = file(DECIDED, ASKED, HERS, REFUSED, HERS, REFUSED, THEIRS, WORD);

        assertThat(twice.waiting()).contains(new CaseFile.Waiting(HERS, Optional.of(THEIRS)));
        assertThat(twice.pickWaits()).isTrue();
        assertThat(twice.proposalWaits()).isFalse();
        assertThat(twice.with(FINAL).pickWaits()).isFalse();
    }

    @Test
    void F7_a_refusal_counts_since_the_complaint_came_to_the_ombudsperson() {
        assertThat(file(DECIDED, ASKED, HERS).refusedBefore()).isFalse();
        assertThat(file(DECIDED, ASKED, HERS, REFUSED).refusedBefore()).isTrue();
        assertThat(file(DECIDED, ASKED, HERS, REFUSED, HERS, WORD).refusedBefore())
                .isTrue();
        assertThat(file(HERS, REFUSED, HERS, FINAL, WORD).refusedBefore()).isFalse();
        assertThat(file(HERS, REFUSED, ASKED, HERS).refusedBefore()).isFalse();
        assertThat(file(HERS, REFUSED, HERS, DECIDED, ASKED, HERS, REFUSED).waiting())
                .as("a first refusal again")
                .isEmpty();
    }

    @Test
    void F4_a_second_reviewers_dissent_is_no_refusal_of_a_countersignature() {
        var dissent = new Dissent(Seat.SECOND, WIRTH, "Nein.", NOON);

        assertThat(file(finding(Seat.FIRST, NASSER), dissent).refusedBefore()).isFalse();
        assertThat(file(HERS, dissent).proposalWaits()).isTrue();
    }

    @Test
    void F9_what_is_proposed_waits_whatever_comes_after_it_until_somebody_answers_it() {
        var leave = proposal(new Matter.Leave(Set.of(NASSER)));
        var both = file(leave, limit(), WORD);

        assertThat(both.pending(Matter.Kind.LEAVING)).contains(leave);
        assertThat(both.pending(Matter.Kind.LIMIT)).contains(limit());
        assertThat(both.pending(Matter.Kind.ERASURE)).isEmpty();
        assertThat(both.with(LIMITED).pending()).containsExactly(leave);
    }

    @Test
    void I7_a_hold_is_in_place_whatever_comes_after_it_until_it_is_lifted() {
        var hold = new Hold("Klage.", ALBERS, NOON);

        assertThat(file(hold, WORD).hold()).contains(hold);
        assertThat(file(hold, new Hold.Lifted("Vorbei.", ALBERS, NOON), WORD).hold())
                .isEmpty();
    }

    @Test
    void F2_a_finding_stands_whatever_comes_after_it_until_it_is_void() {
        var first = finding(Seat.FIRST, NASSER);

        assertThat(file(first, WORD).finding()).contains(first);
        assertThat(file(first, new Finding.Voided(Seat.FIRST, NASSER, NOON), WORD)
                        .finding())
                .isEmpty();
    }

    @Test
    void L7_who_is_challenged_is_decided_each_for_themselves() {
        var nasser = new Challenge(NASSER, "Nasser", NOON);
        var wirth = new Challenge(WIRTH, "Wirth", NOON);
        var decided = new Challenge.Decided(NASSER, false, "Kein Anlass.", PETRENKO, NOON);

        assertThat(file(nasser, wirth, decided).openChallenges()).containsExactly(wirth);
        assertThat(file(nasser, wirth, decided).declared()).isEmpty();
    }

    @Test
    void I2_an_unsealing_was_kept_silent_only_where_an_answer_names_the_law() {
        var asked = proposal(new Matter.OpenIdentity());

        assertThat(file(asked).unsealedInSilence()).isFalse();
        assertThat(file(asked, answer(Matter.Kind.UNSEALING, Optional.empty())).unsealedInSilence())
                .isFalse();
        assertThat(file(asked, answer(Matter.Kind.UNSEALING, Optional.of(Proposal.Silence.DANGER)))
                        .unsealedInSilence())
                .isTrue();
    }

    @Test
    void F9_what_contests_a_limit_comes_after_it_and_no_earlier_word_does() {
        var contest = new Limit.Contest("Ich habe nur Fragen.", NOON);
        var upheld = new Limit.Review(true, "Es waren siebzig.", MERTENS, NOON);

        assertThat(file(limit(), contest, LIMITED).limit(TODAY).orElseThrow().isContested())
                .isFalse();
        var contested = file(limit(), LIMITED, contest);
        assertThat(contested.limit(TODAY).orElseThrow().isContested()).isTrue();
        assertThat(contested.limit(TODAY).orElseThrow().holds()).isFalse();
        assertThat(contested.with(upheld).limit(TODAY).orElseThrow().holds()).isTrue();
    }

    @Test
    void F9_a_limit_holds_on_its_last_day_and_no_longer() {
        var limited = file(limit(), LIMITED);

        assertThat(limited.limit(TODAY.plusDays(30))).isPresent();
        assertThat(limited.limit(TODAY.plusDays(31))).isEmpty();
    }
}
