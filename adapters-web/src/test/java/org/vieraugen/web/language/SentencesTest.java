package org.vieraugen.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.conflict.Evidence;

/** Why somebody must keep away, in words. */
class SentencesTest {
    private final Sentences sentences = new Sentences(new House().departments);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NAMED|nasser|The complaint names Amira Nasser.",
                "HANDLED|olbrich|Jens Olbrich handled the procedure behind the complaint.",
                "ABOVE|nobody|Stands above nobody, whom the complaint concerns.",
                "ACTED_AS|FIRST_REVIEW|Already had a part in this complaint: first review.",
                "ACTED_AS|JUGGLING|Already had a part in this complaint: JUGGLING.",
                "ACTED_ELSEWHERE|ABH-2026-00000001-K|Had a part in ABH-2026-00000001-K, the complaint before this one.",
                "ACTED_ELSEWHERE|nasser|Had a part in nasser, the complaint before this one.",
                "BELONGS_TO|nasser|Is, or belongs to, the representative nasser."
            })
    void people_are_named_by_their_names_and_nothing_else_is(Evidence.Fact fact, String about, String sentence) {
        assertThat(sentences.of(new Evidence(fact, about), Language.find("en").orElseThrow()))
                .isEqualTo(sentence);
    }
}
