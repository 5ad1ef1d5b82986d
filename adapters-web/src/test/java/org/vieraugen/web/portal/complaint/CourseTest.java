package org.vieraugen.web.portal.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.reading.Tracked.Moment;
import org.vieraugen.domain.complaint.ComplaintEntries;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.reception.ReceptionEntries;

/** What happened is a few lines: looks and what was long ago are one line each. */
class CourseTest {
    private static Stream<Moment> moments(ActKind kind, int many) {
        return IntStream.range(0, many)
                .mapToObj(day ->
                        new Moment(kind, Role.COORDINATOR, Instant.ofEpochSecond(day * 86_400L), Optional.empty()));
    }

    @Test
    void looks_stand_apart_from_steps_in_their_order() {
        var timeline = Stream.concat(
                        moments(ComplaintEntries.LOOKED_AT_CASE, 30), moments(ReceptionEntries.SUBMITTED, 2))
                .toList();
        var course = Course.of(timeline);
        assertThat(course.looks()).isEqualTo(timeline.subList(0, 30));
        assertThat(course.steps()).isEqualTo(timeline.subList(30, 32));
        assertThat(course.earlier()).isEmpty();
    }

    @Test
    void the_newest_steps_are_shown_and_the_ones_before_are_folded_only_where_that_saves_lines() {
        var seven = moments(ReceptionEntries.SUBMITTED, 7).toList();
        assertThat(Course.of(seven).steps()).isEqualTo(seven);
        assertThat(Course.of(seven).earlier()).isEmpty();
        var eight = moments(ReceptionEntries.SUBMITTED, 8).toList();
        assertThat(Course.of(eight).earlier()).isEqualTo(eight.subList(0, 2));
        assertThat(Course.of(eight).steps()).isEqualTo(eight.subList(2, 8));
        assertThat(Course.of(eight).looks()).isEmpty();
    }
}
