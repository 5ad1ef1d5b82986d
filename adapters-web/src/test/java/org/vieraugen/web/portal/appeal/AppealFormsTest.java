package org.vieraugen.web.portal.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.THAL;
import static org.vieraugen.domain.testing.Office.YILMAZ;
import static org.vieraugen.web.portal.act.Sending.wrong;

import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.appeal.Countersign;
import org.vieraugen.application.appeal.DecideChallenge;
import org.vieraugen.application.appeal.DecideFinally;
import org.vieraugen.application.appeal.PickDecision;
import org.vieraugen.application.appeal.RefuseCountersignature;
import org.vieraugen.application.correspondence.TakeDown;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.Situations;
import org.vieraugen.domain.appeal.Appeal;
import org.vieraugen.domain.appeal.AppealAct;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.decision.Outcome;
import org.vieraugen.domain.file.Decision;
import org.vieraugen.domain.file.Dissent;
import org.vieraugen.domain.file.Finding;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.web.portal.act.Sending;

/** What is typed at the ombudsperson's stage, by her and by those who stand beside her. */
class AppealFormsTest {
    private static final Given.Further REFUSED_ONCE = (complaint, setting) -> Given.proposed(complaint, setting)
            .in(setting, Appeal::new)
            .refuse(THAL, "Nein.", Optional.empty())
            .next();
    private static final Given.Further REFUSED_TWICE = REFUSED_ONCE
            .and(Given::proposed)
            .and((complaint, setting) -> complaint
                    .in(setting, Appeal::new)
                    .refuse(THAL, "Immer noch nicht.", Optional.of(Given.judgement(Outcome.UPHELD)))
                    .next());

    private static Sending given(Function<House, Complaint> complaint) {
        return Sending.of(
                house -> new AppealForms(
                        new DecideFinally(house.acts),
                        new Countersign(house.acts),
                        new RefuseCountersignature(house.acts),
                        new PickDecision(house.acts),
                        new DecideChallenge(house.acts),
                        new TakeDown(house.acts)),
                complaint);
    }

    private static Sending proposed() {
        return given(Given.a(Cases::withOmbudsperson, Given::proposed));
    }

    private static Optional<Outcome> decided(Sending sent) {
        return sent.file().decision().map(Decision::finding).map(Finding::outcome);
    }

    @Test
    void F7_her_decision_is_read_like_a_finding() {
        var here = given(Given.a(Cases::withOmbudsperson));
        here.refused(
                AppealAct.OMBUDS_DECISION,
                PETRENKO,
                wrong("reasons empty", "minutes not-a-number"),
                "outcome",
                "UPHELD");
        here.done(AppealAct.OMBUDS_DECISION, PETRENKO, "outcome", "NOT_UPHELD", "reasons", "Nein.", "minutes", "20");
        assertThat(here.file().finding()).hasValueSatisfying(finding -> {
            assertThat(finding.by()).isEqualTo(PETRENKO);
            assertThat(finding.outcome()).isEqualTo(Outcome.NOT_UPHELD);
            assertThat(finding.minutes()).isEqualTo(20);
        });
    }

    @Test
    void F7_a_countersignature_needs_no_words() {
        var sent = proposed().done(AppealAct.COUNTERSIGN, THAL);
        assertThat(decided(sent)).contains(Outcome.NOT_UPHELD);
        assertThat(sent.form(AppealAct.COUNTERSIGN).isRefusable()).isTrue();
    }

    @Test
    void F7_a_refusal_needs_reasons_and_decides_nothing() {
        var sent = proposed();
        sent.refused(AppealAct.COUNTERSIGN, THAL, wrong("text empty"), "go", "refuse");
        sent.done(AppealAct.COUNTERSIGN, THAL, "go", "refuse", "text", "Nicht so.", "outcome", "");
        assertThat(sent.now().status()).isEqualTo(Status.WITH_OMBUDSPERSON);
        assertThat(sent.file().dissents()).extracting(Dissent::reasons).contains("Nicht so.");
    }

    @Test
    void F7_a_second_refusal_says_what_it_should_be_instead() {
        var again = given(Given.a(Cases::withOmbudsperson, REFUSED_ONCE.and(Given::proposed)));
        again.odd(
                AppealAct.COUNTERSIGN,
                THAL,
                "minutes",
                "not-a-number",
                "go",
                "refuse",
                "text",
                "Nein.",
                "outcome",
                "UPHELD",
                "reasons",
                "Es stimmt.");
        again.done(
                AppealAct.COUNTERSIGN,
                THAL,
                "go",
                "refuse",
                "text",
                "Immer noch nicht.",
                "outcome",
                "PARTLY_UPHELD",
                "reasons",
                "Es stimmt.",
                "minutes",
                "10");
        assertThat(again.file().pickWaits()).isTrue();
    }

    @Test
    void F7_hers_is_picked_where_hers_is_chosen_and_else_the_other() {
        var hers = given(Given.a(Cases::withOmbudsperson, REFUSED_TWICE));
        assertThat(decided(hers.done(AppealAct.PICK, YILMAZ, "finding", "OMBUDS")))
                .contains(Outcome.NOT_UPHELD);
        var theirs = given(Given.a(Cases::withOmbudsperson, REFUSED_TWICE));
        theirs.refused(AppealAct.PICK, YILMAZ, wrong("finding empty"));
        assertThat(decided(theirs.done(AppealAct.PICK, YILMAZ, "finding", "COUNTERSIGN")))
                .contains(Outcome.UPHELD);
    }

    @Test
    void L7_a_challenge_is_upheld_by_the_first_button_and_dismissed_by_the_second() {
        var upheld = given(Given.a(Cases::underReview, Given::challenged));
        upheld.refused(AppealAct.DECIDE_CHALLENGE, PETRENKO, wrong("staff empty", "text empty"));
        upheld.done(AppealAct.DECIDE_CHALLENGE, PETRENKO, "staff", "nasser", "text", "Es stimmt.");
        assertThat(upheld.file().declared()).containsExactly(NASSER);
        var dismissed = given(Given.a(Cases::underReview, Given::challenged));
        dismissed.done(AppealAct.DECIDE_CHALLENGE, PETRENKO, "staff", "nasser", "text", "Kein Grund.", "go", "refuse");
        assertThat(dismissed.file().openChallenges()).isEmpty();
        assertThat(dismissed.file().declared()).isEmpty();
        assertThat(dismissed.form(AppealAct.DECIDE_CHALLENGE).isRefusable()).isTrue();
    }

    @Test
    void I9_a_review_is_taken_down_with_its_reasons_and_how_it_was_told_once_it_was_read_back() {
        var told = given(Given.a(cases -> cases.recordedBy(ALBERS).decided()));
        told.refused(AppealAct.TAKE_REVIEW, ALBERS, wrong("reasons empty", "text empty"), "readBack", "yes")
                .refused(
                        AppealAct.TAKE_REVIEW,
                        ALBERS,
                        wrong("readBack not-read-back"),
                        "reasons",
                        "Das stimmt nicht.",
                        "text",
                        "Am Telefon.");
        told.done(
                AppealAct.TAKE_REVIEW,
                ALBERS,
                "reasons",
                "Das stimmt nicht.",
                "text",
                "Am Telefon.",
                "readBack",
                "yes");
        assertThat(told.file().pending(Matter.Kind.TAKEN_REVIEW)).hasValueSatisfying(taken -> {
            assertThat(taken.matter()).isEqualTo(new Matter.TakenReview("Das stimmt nicht."));
            assertThat(taken.reason()).isEqualTo("Am Telefon.");
        });
    }

    @Test
    void I9_a_review_that_was_taken_down_counts_when_it_is_confirmed_and_else_not() {
        Function<House, Complaint> taken =
                Given.a(cases -> cases.recordedBy(ALBERS).decided(), Situations.REVIEW_TAKEN);
        var confirmed = given(taken);
        confirmed.refused(AppealAct.ANSWER_TAKEN_REVIEW, PETRENKO, wrong("text empty"));
        confirmed.done(AppealAct.ANSWER_TAKEN_REVIEW, PETRENKO, "text", "Ich habe angerufen.");
        assertThat(confirmed.now().status()).isEqualTo(Status.WITH_OMBUDSPERSON);
        var refused = given(taken);
        refused.refused(AppealAct.ANSWER_TAKEN_REVIEW, PETRENKO, wrong("text empty"), "go", "refuse");
        refused.done(AppealAct.ANSWER_TAKEN_REVIEW, PETRENKO, "text", "Sie weiß nichts davon.", "go", "refuse");
        assertThat(refused.now().status()).isEqualTo(Status.DECIDED);
        assertThat(refused.file().pending()).isEmpty();
    }
}
