package org.vieraugen.domain.course;

import org.vieraugen.domain.RuleBroken;

/** That something is not this person's business at all, so that it is not even offered with a reason. */
public final class NotYours extends RuleBroken {
    private static final long serialVersionUID = 1L;

    public NotYours(String rule, String reason, String detail, Object... values) {
        super(rule, reason, detail, values);
    }
}
