package org.vieraugen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
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
}
