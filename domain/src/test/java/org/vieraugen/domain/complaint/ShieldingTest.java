package org.vieraugen.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShieldingTest {
    private final Shielding shielding = new Shielding(List.of("ich weiß wo ihr", "سأقتلكم"));

    @Test
    void a_phrase_is_found_whatever_its_case_accents_and_punctuation() {
        assertThat(shielding.seemsToThreaten("Verbrecher!!! ICH WEIß, WO IHR parkt."))
                .isTrue();
        assertThat(shielding.seemsToThreaten("سَأَقْتُلُكُم")).isTrue();
        assertThat(shielding.seemsToThreaten("Ich weiß nicht, wo ich klingeln soll."))
                .isFalse();
    }
}
