package org.vieraugen.web.portal.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.web.portal.act.Sending.wrong;

import java.time.Duration;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.application.complaint.TakeBack;
import org.vieraugen.application.completion.Close;
import org.vieraugen.application.completion.RemedyDone;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.Situations;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.completion.CompletionAct;
import org.vieraugen.domain.course.ProposalAct;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.web.portal.act.Sending;

/** What is typed after the decision, and what is taken back before one. */
class CompletionFormsTest {
    private static Sending given(Function<House, Complaint> complaint) {
        return Sending.of(
                house -> new CompletionForms(
                        new RemedyDone(house.acts), new Close(house.acts), new TakeBack(house.acts)),
                complaint);
    }

    private static Sending promising() {
        return given(house -> Given.promising(Cases.in(house.settings.now()), house.settings.now()));
    }

    @Test
    void the_remedy_of_that_number_is_done() {
        assertThat(promising()
                        .done(CompletionAct.REMEDY_DONE, ALBERS, "remedy", " 0 ")
                        .file()
                        .remediesDone())
                .singleElement()
                .satisfies(done -> assertThat(done.remedy()).isZero());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "-1", "x", "99", "100", "000"})
    void no_other_remedy_is_done(String remedy) {
        promising().odd(CompletionAct.REMEDY_DONE, ALBERS, "remedy", "unknown", "remedy", remedy);
    }

    @Test
    void a_complaint_is_closed_by_a_button() {
        var past = given(house -> {
            var decided = Cases.in(house.settings.now()).decided();
            house.clock.pass(Duration.ofDays(40));
            return decided;
        });
        assertThat(past.done(CompletionAct.CLOSE, ALBERS).now().status()).isEqualTo(Status.CLOSED);
    }

    @Test
    void F9_whoever_proposed_something_takes_it_back_with_a_reason() {
        var proposed = given(Given.a(Cases::submitted, Situations.REDIRECTING));
        proposed.refused(ProposalAct.TAKE_BACK, ALBERS, wrong("kind empty", "text empty"))
                .odd(ProposalAct.TAKE_BACK, ALBERS, "kind", "unknown", "kind", "REDIRECT", "text", "Doch.");
        proposed.done(ProposalAct.TAKE_BACK, ALBERS, "kind", "REDIRECTION", "text", "Doch unseres.");
        assertThat(proposed.file().pending()).isEmpty();
        assertThat(proposed.now().status()).isEqualTo(Status.SUBMITTED);
    }
}
