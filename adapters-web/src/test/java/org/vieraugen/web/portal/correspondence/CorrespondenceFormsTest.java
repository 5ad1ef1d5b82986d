package org.vieraugen.web.portal.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.OLBRICH;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.web.portal.act.Sending.wrong;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.correspondence.HearNamed;
import org.vieraugen.application.correspondence.Reply;
import org.vieraugen.application.correspondence.TakeDown;
import org.vieraugen.application.correspondence.WriteWorkingCopy;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.Situations;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.correspondence.CorrespondenceAct;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.web.portal.act.Sending;

/** What the office writes and takes down, as it is typed. */
class CorrespondenceFormsTest {
    private static final Function<House, Complaint> TOLD =
            Given.a(cases -> cases.recordedBy(ALBERS).submitted());
    private static final Function<House, Complaint> WITHDRAWAL_TAKEN =
            Given.a(cases -> cases.recordedBy(ALBERS).submitted(), Situations.WITHDRAWAL_TAKEN);

    private static Sending given(Function<House, Complaint> complaint) {
        return Sending.of(
                house -> new CorrespondenceForms(
                        new Reply(house.acts),
                        new WriteWorkingCopy(house.acts),
                        new HearNamed(house.acts),
                        new TakeDown(house.acts)),
                complaint);
    }

    @Test
    void a_reply_and_a_working_copy_go_each_its_own_way() {
        var replied = given(Given.a(Cases::submitted));
        replied.refused(CorrespondenceAct.REPLY, ALBERS, wrong("text empty"));
        replied.done(CorrespondenceAct.REPLY, ALBERS, "text", "Wir prüfen es.\n");
        assertThat(replied.file().messages()).singleElement().satisfies(message -> assertThat(message.text())
                .isEqualTo("Wir prüfen es.\n"));
        assertThat(replied.file().workingCopy()).isEmpty();
        var copied = given(Given.a(Cases::submitted));
        copied.refused(CorrespondenceAct.WORKING_COPY, ALBERS, wrong("text empty"));
        copied.done(CorrespondenceAct.WORKING_COPY, ALBERS, "text", "Auf Deutsch.");
        assertThat(copied.file().workingCopy())
                .hasValueSatisfying(copy -> assertThat(copy.text()).isEqualTo("Auf Deutsch."));
        assertThat(copied.file().messages()).isEmpty();
    }

    @Test
    void F10_a_statement_belongs_to_whoever_was_chosen() {
        var named = given(Given.a(cases -> cases.naming("Jens Olbrich").submitted()));
        named.refused(CorrespondenceAct.HEAR, ALBERS, wrong("staff empty", "text empty"));
        named.done(CorrespondenceAct.HEAR, ALBERS, "staff", "olbrich", "text", "So war es nicht.");
        assertThat(named.file().statements()).singleElement().satisfies(statement -> {
            assertThat(statement.staff()).isEqualTo(OLBRICH);
            assertThat(statement.text()).isEqualTo("So war es nicht.");
        });
    }

    @Test
    void I9_what_is_taken_down_was_read_back() {
        var answered = given(TOLD);
        answered.refused(CorrespondenceAct.TAKE_ANSWER, ALBERS, wrong("text empty"), "readBack", "yes")
                .refused(CorrespondenceAct.TAKE_ANSWER, ALBERS, wrong("readBack not-read-back"), "text", "Seit Mai.");
        answered.done(CorrespondenceAct.TAKE_ANSWER, ALBERS, "text", "Seit Mai.", "readBack", "yes");
        assertThat(answered.file().messages()).singleElement().satisfies(message -> assertThat(message.text())
                .isEqualTo("Seit Mai."));
        var withdrawn = given(TOLD);
        withdrawn
                .refused(CorrespondenceAct.TAKE_WITHDRAWAL, ALBERS, wrong("text empty"), "readBack", "yes")
                .refused(
                        CorrespondenceAct.TAKE_WITHDRAWAL,
                        ALBERS,
                        wrong("readBack not-read-back"),
                        "text",
                        "Am Telefon.");
        withdrawn.done(CorrespondenceAct.TAKE_WITHDRAWAL, ALBERS, "text", "Am Telefon.", "readBack", "yes");
        assertThat(withdrawn.file().pending(Matter.Kind.TAKEN_WITHDRAWAL))
                .hasValueSatisfying(taken -> assertThat(taken.reason()).isEqualTo("Am Telefon."));
    }

    @Test
    void I9_a_withdrawal_counts_once_it_is_confirmed_and_not_when_it_is_refused() {
        var confirmed = given(WITHDRAWAL_TAKEN);
        confirmed.refused(CorrespondenceAct.ANSWER_TAKEN_WITHDRAWAL, PETRENKO, wrong("text empty"));
        confirmed.done(CorrespondenceAct.ANSWER_TAKEN_WITHDRAWAL, PETRENKO, "text", "Ich habe angerufen.");
        assertThat(confirmed.now().status()).isEqualTo(Status.WITHDRAWN);
        var refused = given(WITHDRAWAL_TAKEN);
        refused.done(CorrespondenceAct.ANSWER_TAKEN_WITHDRAWAL, PETRENKO, "text", "Nein.", "go", "refuse");
        assertThat(refused.now().status()).isEqualTo(Status.SUBMITTED);
        assertThat(refused.file().pending()).isEmpty();
    }
}
