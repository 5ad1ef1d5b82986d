package org.vieraugen.web.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.journal.Journal.Group;
import org.vieraugen.application.journal.ReadJournal.Wanted;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.testing.Office;

/** What an auditor asks, read from texts. */
class JournalQuestionTest {
    private static Wanted dates(String from, String to) {
        return JournalQuestion.of(
                Optional.of(from), Optional.of(to), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void each_part_of_a_question_is_read_as_what_it_is() {
        var reference = Reference.of("ABH", 2026, 1);
        assertThat(JournalQuestion.of(
                        Optional.of("2026-11-01"),
                        Optional.of("2026-11-30"),
                        Optional.of(reference.text()),
                        Optional.of("albers"),
                        Optional.of(Group.LOOKS)))
                .isEqualTo(new Wanted(
                        Optional.of(LocalDate.of(2026, 11, 1)),
                        Optional.of(LocalDate.of(2026, 11, 30)),
                        Optional.of(reference),
                        Optional.of(Office.ALBERS),
                        Optional.of(Group.LOOKS)));
    }

    @Test
    void a_wrong_date_is_told_with_its_field() {
        for (var wrong : new String[] {"1.11.2026", "2026-11-31", "2026-1-1", "today"}) {
            assertThatThrownBy(() -> dates(wrong, "2026-11-30"))
                    .isInstanceOfSatisfying(Malformed.class, e -> assertThat(e.field() + " " + e.reason())
                            .isEqualTo("from bad-date"));
            assertThatThrownBy(() -> dates("2026-11-01", wrong))
                    .isInstanceOfSatisfying(Malformed.class, e -> assertThat(e.field() + " " + e.reason())
                            .isEqualTo("to bad-date"));
        }
    }

    @Test
    void what_is_no_reference_is_asked_for_by_nobody() {
        assertThatThrownBy(() -> JournalQuestion.of(
                        Optional.empty(), Optional.empty(), Optional.of("ABH-1"), Optional.empty(), Optional.empty()))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.field()).isEqualTo("reference"));
    }
}
