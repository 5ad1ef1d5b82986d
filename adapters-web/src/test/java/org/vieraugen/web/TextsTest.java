package org.vieraugen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.conflict.Evidence;
import org.vieraugen.domain.journal.Part;

class TextsTest {
    private static Properties bundle(String language) throws IOException {
        var texts = new Properties();
        texts.load(new InputStreamReader(
                Texts.class.getResourceAsStream("texts_" + language + ".properties"), StandardCharsets.UTF_8));
        return texts;
    }

    @Test
    void both_languages_have_the_same_keys_and_every_message_is_well_formed() throws IOException {
        assertThat(bundle("de").stringPropertyNames()).isEqualTo(bundle("en").stringPropertyNames());
        for (var language : Language.live()) {
            for (var key : bundle(language.tag()).stringPropertyNames()) {
                assertThat(Texts.in(language).say(key, "X")).isNotBlank().doesNotContain("{");
            }
        }
    }

    @Test
    void every_evidence_and_every_part_has_its_sentence() {
        for (var fact : Evidence.Fact.values()) {
            assertThat(Texts.in(Language.GERMAN).say("evidence." + fact, "X")).isNotBlank();
        }
        for (var part : Part.values()) {
            if (part.makesParticipant()) {
                assertThat(Texts.in(Language.GERMAN).say("part." + part)).isNotBlank();
            }
        }
    }
}
