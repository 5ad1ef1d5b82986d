package org.vieraugen.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.*;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.appeal.Appeal;
import org.vieraugen.domain.appeal.AppealAct;
import org.vieraugen.domain.completion.Completion;
import org.vieraugen.domain.completion.CompletionAct;
import org.vieraugen.domain.correspondence.CorrespondenceEntries;
import org.vieraugen.domain.correspondence.OwnCode;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.identity.CodeScope;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.offer.Offers;
import org.vieraugen.domain.testing.Cases;

/** What the office wrote down for somebody (I9). */
class RecordedTest {
    private final Setting noon = office().noon();
    private final Complaint recorded = Cases.in(noon).recordedBy(ALBERS).submitted();

    @Test
    void I9_the_first_code_of_what_was_written_down_shows_the_status_alone() {
        assertThat(recorded.firstCode()).isEqualTo(CodeScope.STATUS);
        assertThat(Cases.in(noon).submitted().firstCode()).isEqualTo(CodeScope.EVERYTHING);
        assertThatThrownBy(CodeScope.STATUS::requireEverything)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("I9"));
    }

    @Test
    void I9_a_sentence_is_chosen_once_and_at_once_at_the_screen_of_whoever_wrote_it_down() {
        var chosen = recorded.in(noon, OwnCode::new).ownSecretChosen(ALBERS, false, noon.at());
        assertThat(chosen.acts()).extracting(Act::kind).containsExactly(CorrespondenceEntries.SECOND_SECRET_CHOSEN);
        assertThat(chosen.acts().get(0).facts()).containsEntry("screen", ALBERS.text());

        refused(recorded, noon, DEMIR, false);
        refused(recorded, noon, ALBERS, true);
        refused(Cases.in(noon).submitted(), noon, ALBERS, false);
        var last = office().later(OwnCode.AT_THE_SCREEN);
        assertThat(recorded.in(last, OwnCode::new)
                        .ownSecretChosen(ALBERS, false, noon.at())
                        .acts())
                .isNotEmpty();
        refused(recorded, office().later(OwnCode.AT_THE_SCREEN.plus(Duration.ofSeconds(1))), ALBERS, false);
    }

    private static void refused(Complaint complaint, Setting setting, StaffKey by, boolean chosen) {
        assertThatThrownBy(() -> complaint.in(setting, OwnCode::new).ownSecretChosen(by, chosen, NOON))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("I9"));
    }

    @Test
    void F5_whoever_is_named_does_not_write_it_down() {
        assertThatThrownBy(() ->
                        Cases.in(noon).recordedBy(DEMIR).naming("Yusuf Demir").submitted())
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("F5"));
        assertThat(Cases.in(noon)
                        .recordedBy(DEMIR)
                        .saying("ich war bei demir am schalter")
                        .submitted()
                        .parties()
                        .maybeNamed())
                .as("what is only possible is settled by somebody else")
                .containsExactly(DEMIR);
    }

    @Test
    void I9_a_request_for_review_that_was_taken_down_is_answered_before_the_complaint_is_closed() {
        var taken = Cases.in(noon)
                .recordedBy(ALBERS)
                .decided()
                .in(noon, Appeal::new)
                .takeReview(ALBERS, Role.COORDINATOR, "Nein.", "am Telefon vorgelesen")
                .next();
        var over = office().on("2027-01-04");
        assertThatThrownBy(() -> taken.in(over, Completion::new).close(DEMIR, Role.COORDINATOR))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("I9"));
        assertThat(Offers.open(taken, over, new Caller(DEMIR, Set.of(Role.COORDINATOR))))
                .contains(AppealAct.ANSWER_TAKEN_REVIEW)
                .doesNotContain(CompletionAct.CLOSE);

        var refused = taken.in(over, Appeal::new)
                .refuseReview(DEMIR, Role.COORDINATOR, "Doch nicht gewollt.")
                .next();
        assertThat(refused.in(over, Completion::new)
                        .close(DEMIR, Role.COORDINATOR)
                        .next()
                        .status())
                .isEqualTo(Status.CLOSED);
    }
}
