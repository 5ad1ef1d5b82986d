package org.vieraugen.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.conflict.Evidence;
import org.vieraugen.domain.conflict.Weight;
import org.vieraugen.domain.department.StaffKey;

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

    @Test
    void a_refusal_names_people_days_and_conflicts_in_the_readers_language() {
        var by = new RuleBroken("F1", "not-reviewer-here", "thal is not", new StaffKey("thal"));
        assertThat(sentences.of(by, Language.GERMAN)).contains("Ruben Thal prüft diese Beschwerde nicht.");
        var until = new RuleBroken("objection", "review-too-late", "until", LocalDate.of(2026, 12, 8));
        assertThat(sentences.of(until, english()).orElseThrow()).contains("8 December 2026");
        var conflict = new RuleBroken(
                "C1",
                "conflict",
                "keep away",
                new StaffKey("thal"),
                new Evidence(Evidence.Fact.NAMED, "thal"),
                Weight.DISCLOSABLE);
        assertThat(sentences.of(conflict, Language.GERMAN).orElseThrow())
                .isEqualTo(
                        "Ruben Thal darf an dieser Beschwerde nicht mitwirken. Die Beschwerde nennt Ruben Thal. Die Ombudsperson kann mit Gründen eine Ausnahme erlauben.");
        var status = new RuleBroken("course", "wrong-status", "not now", Status.DECIDED);
        assertThat(sentences.of(status, Language.GERMAN).orElseThrow()).contains("Entschieden");
    }

    @Test
    void in_a_language_that_staff_do_not_read_nothing_more_is_said() {
        var refused = new RuleBroken("F9", "same-person", "another person");
        assertThat(sentences.of(refused, Language.find("ar").orElseThrow())).isEmpty();
        assertThat(sentences.of(new RuleBroken("F9", "no-such-code", "no"), english()))
                .isEmpty();
    }

    private static Language english() {
        return Language.find("en").orElseThrow();
    }
}
