package org.vieraugen.web.portal.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The steps follow each other, and nobody falls off at either end. */
class FormStepTest {
    @Test
    void each_step_leads_to_the_next_and_back() {
        assertThat(FormStep.WHAT.next()).isEqualTo(FormStep.WHERE);
        assertThat(FormStep.CONTACT.next()).isEqualTo(FormStep.WHAT);
        assertThat(FormStep.FILES.next()).isEqualTo(FormStep.CHECK);
        assertThat(FormStep.CHECK.before()).isEqualTo(FormStep.FILES);
        assertThat(FormStep.WHERE.before()).isEqualTo(FormStep.WHAT);
    }

    @Test
    void L1_how_to_be_known_is_asked_before_anything_else() {
        assertThat(FormStep.first()).isEqualTo(FormStep.CONTACT);
    }

    @Test
    void the_first_step_has_none_before_and_the_last_none_behind() {
        assertThat(FormStep.CONTACT.before()).isEqualTo(FormStep.CONTACT);
        assertThat(FormStep.CHECK.next()).isEqualTo(FormStep.CHECK);
    }

    @Test
    void steps_are_counted_from_one() {
        assertThat(FormStep.CONTACT.number()).isEqualTo(1);
        assertThat(FormStep.CHECK.number()).isEqualTo(7);
    }

    @Test
    void a_step_is_known_by_its_word_in_small_letters_only() {
        assertThat(FormStep.of("files")).contains(FormStep.FILES);
        assertThat(FormStep.of("FILES")).isEmpty();
        assertThat(FormStep.of("")).isEmpty();
        assertThat(FormStep.FILES.word()).isEqualTo("files");
    }
}
