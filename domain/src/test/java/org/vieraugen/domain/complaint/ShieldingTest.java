package org.vieraugen.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.protection.Shielding;

class ShieldingTest {
    private final Shielding shielding = new Shielding(List.of("ich weiß wo ihr", "سأقتلكم", "杀了你们"));

    @Test
    void a_phrase_is_found_whatever_its_case_accents_and_punctuation() {
        assertThat(shielding.seemsToThreaten("Verbrecher!!! ICH WEIß, WO IHR parkt."))
                .isTrue();
        assertThat(shielding.seemsToThreaten("سَأَقْتُلُكُم")).isTrue();
        assertThat(shielding.seemsToThreaten("Ich weiß nicht, wo ich klingeln soll."))
                .isFalse();
    }

    @Test
    void chinese_has_no_spaces_between_words() {
        assertThat(shielding.seemsToThreaten("你们再不办,我就杀了你们!")).isTrue();
        assertThat(shielding.seemsToThreaten("我已经等了三个月。")).isFalse();
    }

    @Test
    void a_phrase_that_only_begins_at_the_end_of_a_text_is_none() {
        assertThat(shielding.seemsToThreaten("So viel ich weiß")).isFalse();
        assertThat(shielding.seemsToThreaten("")).isFalse();
    }
}
