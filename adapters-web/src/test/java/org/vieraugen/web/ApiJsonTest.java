package org.vieraugen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.conflict.CaseParts;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.review.ReviewEntries;

class ApiJsonTest {
    @Test
    void what_was_done_and_by_whom_are_plain_texts() {
        var act = Act.by(new StaffKey("s12"), Role.REVIEWER, CaseParts.FIRST_REVIEW, ReviewEntries.FOUND, Instant.EPOCH)
                .with("outcome", "UPHELD");
        assertThat(new String(ApiJson.written(act), StandardCharsets.UTF_8))
                .isEqualTo("{\"kind\":\"FOUND\",\"part\":\"FIRST_REVIEW\",\"by\":\"s12\",\"as\":\"REVIEWER\","
                        + "\"at\":\"1970-01-01T00:00:00Z\",\"facts\":{\"outcome\":\"UPHELD\"}}");
    }

    record Maybe(Optional<String> text, Optional<Integer> number, List<String> list) {}

    @Test
    void what_is_absent_is_left_out_and_what_is_empty_is_not() {
        assertThat(new String(
                        ApiJson.written(new Maybe(Optional.empty(), Optional.of(1), List.of())),
                        StandardCharsets.UTF_8))
                .isEqualTo("{\"number\":1,\"list\":[]}");
    }

    @Test
    void what_people_read_has_a_line_for_each_name() {
        assertThat(new String(
                        ApiJson.readable(new Maybe(Optional.of("é"), Optional.empty(), List.of())),
                        StandardCharsets.UTF_8))
                .matches("(?s)\\{\\R  \"text\" : \"é\",\\R  \"list\" : \\[ ]\\R}");
    }

    @Test
    void what_cannot_be_written_is_a_mistake_of_ours() {
        var endless = new ArrayList<>();
        endless.add(endless);
        assertThatThrownBy(() -> ApiJson.written(endless)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> ApiJson.readable(endless)).isInstanceOf(IllegalStateException.class);
    }
}
