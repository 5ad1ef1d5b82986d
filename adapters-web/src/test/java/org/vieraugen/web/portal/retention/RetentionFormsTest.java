package org.vieraugen.web.portal.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.web.portal.act.Sending.wrong;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.retention.EraseEarlier;
import org.vieraugen.application.retention.HoldErasure;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.retention.Retention;
import org.vieraugen.domain.retention.RetentionAct;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.web.portal.act.Sending;

/** Holding and erasing come with a reason each, and none is taken for another (I7). */
class RetentionFormsTest {
    private static final Given.Further HELD = (complaint, setting) -> complaint
            .in(setting, Retention::new)
            .hold(ALBERS, Role.COORDINATOR, "Ein Prozess läuft.")
            .next();
    private static final Given.Further PROPOSED = (complaint, setting) -> complaint
            .in(setting, Retention::new)
            .proposeErasure(ALBERS, Role.COORDINATOR, "Sie bittet darum.")
            .next();

    private static Sending given(Function<House, Complaint> complaint) {
        return Sending.of(
                house -> new RetentionForms(new HoldErasure(house.acts), new EraseEarlier(house.acts)), complaint);
    }

    @Test
    void I7_a_hold_is_laid_and_lifted_with_a_reason() {
        var held = given(Given.a(Cases::withdrawn));
        held.refused(RetentionAct.HOLD, ALBERS, wrong("text empty"));
        held.done(RetentionAct.HOLD, ALBERS, "text", "Ein Prozess.");
        assertThat(held.file().hold())
                .hasValueSatisfying(hold -> assertThat(hold.reason()).isEqualTo("Ein Prozess."));
        var lifted = given(Given.a(Cases::withdrawn, HELD));
        lifted.refused(RetentionAct.LIFT_HOLD, ALBERS, wrong("text empty"));
        lifted.done(RetentionAct.LIFT_HOLD, ALBERS, "text", "Vorbei.");
        assertThat(lifted.file().hold()).isEmpty();
    }

    @Test
    void I7_an_earlier_erasure_waits_for_a_second_person() {
        var here = given(Given.a(Cases::withdrawn));
        here.refused(RetentionAct.PROPOSE_ERASURE, ALBERS, wrong("text empty"));
        here.done(RetentionAct.PROPOSE_ERASURE, ALBERS, "text", "Sie bittet darum.");
        assertThat(here.file().pending(Matter.Kind.ERASURE))
                .hasValueSatisfying(proposal -> assertThat(proposal.reason()).isEqualTo("Sie bittet darum."));
        assertThat(here.file().erasedEarly()).isFalse();
    }

    @Test
    void I7_the_second_person_confirms_with_one_button_and_refuses_with_the_other() {
        var confirmed = given(Given.a(Cases::withdrawn, PROPOSED));
        confirmed.refused(RetentionAct.ANSWER_ERASURE, PETRENKO, wrong("text empty"));
        confirmed.done(RetentionAct.ANSWER_ERASURE, PETRENKO, "text", "Ja.");
        assertThat(confirmed.file().erasedEarly()).isTrue();
        var refused = given(Given.a(Cases::withdrawn, PROPOSED));
        refused.done(RetentionAct.ANSWER_ERASURE, PETRENKO, "text", "Nein.", "go", "refuse");
        assertThat(refused.file().erasedEarly()).isFalse();
        assertThat(refused.file().pending()).isEmpty();
        assertThat(refused.form(RetentionAct.ANSWER_ERASURE).isRefusable()).isTrue();
        assertThat(refused.form(RetentionAct.PROPOSE_ERASURE).isRefusable()).isFalse();
    }
}
