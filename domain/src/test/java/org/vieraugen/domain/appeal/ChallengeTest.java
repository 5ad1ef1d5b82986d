package org.vieraugen.domain.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.*;
import static org.vieraugen.domain.testing.Refusals.malformed;
import static org.vieraugen.domain.testing.Refusals.refused;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.file.Challenge;
import org.vieraugen.domain.reception.Clarifying;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.unsealing.Unsealing;

/** Parties challenge whoever acts, and somebody else decides (L7). */
class ChallengeTest {
    private final Setting noon = office().noon();
    private final Setting alone = office().noonWithout(YILMAZ);

    private Complaint reviewerChallenged() {
        return Cases.in(noon).challenged(Cases.in(noon).underReview(), "Frau Amira Nasser ist befangen.");
    }

    /** First the only ombudsperson who is there, then the reviewer. */
    private Complaint bothChallenged() {
        var cases = Cases.in(alone);
        var assigned = cases.submitted()
                .in(alone, Assigning::new)
                .assign(Seat.FIRST, NASSER, PETRENKO, Role.OMBUDSPERSON)
                .next();
        return cases.challenged(
                cases.challenged(assigned, "Frau Maria Petrenko ist befangen."), "Frau Amira Nasser ist befangen.");
    }

    private static boolean isOwedAWord(Complaint complaint) {
        return complaint.deadlines().open(DeadlineKind.CONFIRMATION).isPresent();
    }

    @Test
    void L7_a_challenge_that_is_upheld_frees_the_seat_and_one_that_is_dismissed_does_not() {
        var upheld = reviewerChallenged().in(noon, Appeal::new).decideChallenge(PETRENKO, NASSER, true, "Ja.");
        var dismissed = reviewerChallenged().in(noon, Appeal::new).decideChallenge(PETRENKO, NASSER, false, "Nein.");

        assertThat(upheld.next().seats().first()).isEmpty();
        assertThat(upheld.acts().get(0).kind()).isEqualTo(AppealEntries.CHALLENGE_UPHELD);
        assertThat(dismissed.next().seats().first()).contains(NASSER);
        assertThat(dismissed.acts().get(0).kind()).isEqualTo(AppealEntries.CHALLENGE_DISMISSED);
    }

    @Test
    void L7_a_challenge_is_owed_a_word_until_the_last_one_is_decided() {
        assertThat(isOwedAWord(reviewerChallenged())).isTrue();
        var one = bothChallenged()
                .in(alone, Appeal::new)
                .decideChallenge(MERTENS, PETRENKO, false, "Kein Anlass.")
                .next();
        assertThat(isOwedAWord(one)).isTrue();

        var none = one.in(alone, Appeal::new)
                .decideChallenge(PETRENKO, NASSER, false, "Kein Anlass.")
                .next();

        assertThat(none.file().openChallenges()).isEmpty();
        assertThat(isOwedAWord(none)).isFalse();
    }

    @Test
    void F11_a_proposal_that_waits_beside_a_challenge_is_still_owed_a_word() {
        var both = reviewerChallenged()
                .in(noon, Unsealing::new)
                .request(ALBERS, Role.COORDINATOR, "Die Anschrift fehlt.")
                .next();

        assertThat(isOwedAWord(both.in(noon, Appeal::new)
                        .decideChallenge(PETRENKO, NASSER, false, "Kein Anlass.")
                        .next()))
                .isTrue();
    }

    @Test
    void F12_a_deputy_who_decides_about_the_ombudsperson_decides_about_nobody_else() {
        refused(
                "F12",
                () -> bothChallenged().in(alone, Appeal::new).decideChallenge(MERTENS, NASSER, false, "Kein Anlass."));
    }

    @Test
    void L7_about_whoever_is_not_challenged_nothing_is_decided() {
        malformed(
                "staff",
                () -> reviewerChallenged().in(noon, Appeal::new).decideChallenge(PETRENKO, WIRTH, true, "Ja."));
        refused("L7", () -> Cases.in(noon)
                .underReview()
                .in(noon, Appeal::new)
                .decideChallenge(PETRENKO, NASSER, true, "Ja."));
    }

    @Test
    void F5_an_ombudsperson_who_is_complained_about_decides_no_challenge() {
        var cases = Cases.in(noon).naming("Deniz Yılmaz");
        var challenged = cases.challenged(cases.underReview(), "Frau Amira Nasser ist befangen.");

        refused("F5", () -> challenged.in(noon, Appeal::new).decideChallenge(YILMAZ, NASSER, false, "Nein."));
    }

    @Test
    void L7_of_two_names_the_one_that_was_settled_so_is_challenged() {
        var named = Cases.in(noon)
                .underReview()
                .in(noon, Correspondence::new)
                .answer("Frau Renate Albers ist befangen. Frau Amira Nasser ist befangen.")
                .next();
        assertThat(named.parties().unsettled()).hasSize(2);

        var name = named.parties().unsettled().get(1).asWritten();
        var challenged = named.in(noon, Clarifying::new)
                .settle(PETRENKO, Role.OMBUDSPERSON, name, Set.of(), true, "nur wegen dieses Verfahrens")
                .next();

        assertThat(challenged.file().openChallenges())
                .extracting(Challenge::staff)
                .containsExactly(NASSER);
        assertThat(challenged.parties().unsettled())
                .as("the other one is owed a word still")
                .hasSize(1);
    }
}
