package org.vieraugen.web.portal.unsealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.web.portal.act.Sending.wrong;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.Situations;
import org.vieraugen.application.unsealing.AnswerUnsealing;
import org.vieraugen.application.unsealing.RequestUnsealing;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.file.Proposal;
import org.vieraugen.domain.file.Proposal.Silence;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.unsealing.UnsealingAct;
import org.vieraugen.web.portal.act.Sending;

/** How the identity is asked for, and the answer given (I2). */
class UnsealingFormsTest {
    private static final Function<House, Complaint> REQUESTED =
            Given.a(Cases::submitted, Situations.IDENTITY_REQUESTED);

    private static Sending given(Function<House, Complaint> complaint) {
        return Sending.of(
                house -> new UnsealingForms(new RequestUnsealing(house.acts), new AnswerUnsealing(house.acts)),
                complaint);
    }

    private static boolean isOpen(Sending sent) {
        return sent.file()
                .identityOpenUntil(ALBERS, sent.house().clock.instant())
                .isPresent();
    }

    private static Proposal.Answer answer(Sending sent) {
        return sent.file().leaves().stream()
                .filter(Proposal.Answer.class::isInstance)
                .map(Proposal.Answer.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void I2_the_identity_is_asked_for_with_a_purpose() {
        var here = given(Given.a(Cases::submitted));
        here.refused(UnsealingAct.REQUEST_UNSEALING, ALBERS, wrong("text empty"));
        here.done(UnsealingAct.REQUEST_UNSEALING, ALBERS, "text", "Ein Anruf.");
        assertThat(here.file().pending(Matter.Kind.UNSEALING))
                .hasValueSatisfying(asked -> assertThat(asked.reason()).isEqualTo("Ein Anruf."));
    }

    @Test
    void I2_it_is_opened_by_the_first_button_and_not_by_the_second() {
        var approved = given(REQUESTED).done(UnsealingAct.ANSWER_UNSEALING, PETRENKO, "text", "Ja.", "silence", "");
        assertThat(isOpen(approved)).isTrue();
        assertThat(answer(approved).silence()).isEmpty();
        assertThat(answer(approved).reasons()).isEqualTo("Ja.");
        var refused = given(REQUESTED).done(UnsealingAct.ANSWER_UNSEALING, PETRENKO, "text", "Nein.", "go", "refuse");
        assertThat(isOpen(refused)).isFalse();
        assertThat(answer(refused).confirmed()).isFalse();
        assertThat(refused.form(UnsealingAct.ANSWER_UNSEALING).isRefusable()).isTrue();
    }

    @Test
    void I2_both_answers_come_with_reasons() {
        given(REQUESTED)
                .refused(UnsealingAct.ANSWER_UNSEALING, PETRENKO, wrong("text empty"))
                .refused(UnsealingAct.ANSWER_UNSEALING, PETRENKO, wrong("text empty"), "go", "refuse");
    }

    @Test
    void L12_the_law_that_forbids_telling_is_chosen_by_its_name() {
        var silent = given(REQUESTED)
                .done(UnsealingAct.ANSWER_UNSEALING, PETRENKO, "text", "Ja.", "silence", "INVESTIGATION");
        assertThat(answer(silent).silence()).contains(Silence.INVESTIGATION);
        given(REQUESTED)
                .odd(
                        UnsealingAct.ANSWER_UNSEALING,
                        PETRENKO,
                        "silence",
                        "unknown",
                        "text",
                        "Ja.",
                        "silence",
                        "COURTESY");
    }
}
