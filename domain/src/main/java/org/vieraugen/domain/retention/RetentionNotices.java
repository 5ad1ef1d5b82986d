package org.vieraugen.domain.retention;

import org.vieraugen.domain.message.Notice;

/** What people are told when a complaint is kept, and goes. */
public final class RetentionNotices {
    public static final Notice.Kind HELD = new Notice.Kind("HELD");
    public static final Notice.Kind ERASURE_ANNOUNCED = new Notice.Kind("ERASURE_ANNOUNCED");

    private RetentionNotices() {}
}
