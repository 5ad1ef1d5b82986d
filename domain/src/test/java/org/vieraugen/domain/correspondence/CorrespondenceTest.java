package org.vieraugen.domain.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.*;
import static org.vieraugen.domain.testing.Refusals.malformed;
import static org.vieraugen.domain.testing.Refusals.refused;

import org.junit.jupiter.api.Test;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.review.Reviewing;
import org.vieraugen.domain.testing.Cases;

class CorrespondenceTest {
    private final Setting noon = office().noon();
    private final Correspondence over = Cases.in(noon).withdrawn().in(noon, Correspondence::new);

    @Test
    void whoever_took_the_complaint_back_says_nothing_more_in_it() {
        refused("course", () -> over.answer("Doch noch etwas."));
        refused("course", over::withdraw);
    }

    @Test
    void L11_name_and_contact_are_corrected_as_long_as_they_are_stored() {
        assertThat(over.identityCorrected().acts())
                .extracting(Act::kind)
                .containsExactly(CorrespondenceEntries.IDENTITY_CORRECTED);
    }

    @Test
    void F12_a_deputy_hears_nobody_and_writes_nothing_while_somebody_of_the_desk_is_free() {
        var writing = Cases.in(noon).naming("Ruben Thal").underReview().in(noon, Correspondence::new);

        refused("F12", () -> writing.hear(MERTENS, Role.OMBUDSPERSON, THAL, "So war es nicht."));
        refused("F12", () -> writing.reply(MERTENS, Role.OMBUDSPERSON, "Wir prüfen."));
    }

    @Test
    void L2_no_reply_and_no_question_leaves_the_office_with_a_gap_in_it() {
        var complaint = Cases.in(noon).underReview();
        var writing = complaint.in(noon, Correspondence::new);
        malformed("text", () -> writing.reply(ALBERS, Role.COORDINATOR, "Sie hören bis [[Frist]] von uns."));
        malformed("text", () -> complaint.in(noon, Reviewing::new).ask(NASSER, "Wann war das? [[Frist]]"));
    }

    @Test
    void what_a_complainant_types_is_kept_as_it_is_whatever_looks_like_a_gap() {
        var answered = Cases.in(noon)
                .underReview()
                .in(noon, Correspondence::new)
                .answer("Was heißt [[Frist]] in Ihrem Brief?");
        assertThat(answered.next().file().messages()).last().satisfies(message -> assertThat(message.text())
                .isEqualTo("Was heißt [[Frist]] in Ihrem Brief?"));
    }
}
