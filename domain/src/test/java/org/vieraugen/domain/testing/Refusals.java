package org.vieraugen.domain.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;

/** What must not be possible. */
public final class Refusals {
    private Refusals() {}

    /** That rule forbids it. */
    public static void refused(String rule, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(RuleBroken.class, broken -> assertThat(broken.rule())
                .isEqualTo(rule));
    }

    /** That field is wrong. */
    public static void malformed(String field, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Malformed.class, wrong -> assertThat(wrong.field())
                .isEqualTo(field));
    }
}
