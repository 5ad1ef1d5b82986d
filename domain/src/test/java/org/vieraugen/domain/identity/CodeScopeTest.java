package org.vieraugen.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.vieraugen.domain.RuleBroken;

class CodeScopeTest {
    @Test
    void I9_a_code_that_staff_have_seen_only_shows_the_status() {
        assertThatThrownBy(CodeScope.STATUS::requireEverything)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.rule()).isEqualTo("I9"));
        assertThatCode(CodeScope.EVERYTHING::requireEverything).doesNotThrowAnyException();
    }
}
