package org.vieraugen.application.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.Given;

/** What a browser is remembered for is changed while a page is made, and belongs to nobody else. */
class VisitTest {
    @Test
    void one_that_has_begun_remembers_nothing_and_can_be_written_to() {
        var visit = Visit.begun();
        assertThat(visit.words()).isEmpty();
        assertThat(visit.files()).isEmpty();
        visit.words().put("text", "Es dauert.");
        visit.files().add(Given.file("brief.pdf"));
        assertThat(visit.words()).containsEntry("text", "Es dauert.");
        assertThat(visit.files()).hasSize(1);
        assertThat(Visit.begun().words()).isEmpty();
    }

    @Test
    void it_is_a_copy_of_what_it_was_made_from() {
        var visit = new Visit(Map.of("text", "Es dauert."), List.of(Given.file("brief.pdf")));
        var other = new Visit(visit.words(), visit.files());
        visit.words().clear();
        visit.files().clear();
        assertThat(other.words()).hasSize(1);
        assertThat(other.files()).hasSize(1);
    }
}
