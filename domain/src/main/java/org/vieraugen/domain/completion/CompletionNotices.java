package org.vieraugen.domain.completion;

import org.vieraugen.domain.message.Notice;

/** What people are told when a complaint comes to its end. */
public final class CompletionNotices {
    public static final Notice.Kind CLOSED = new Notice.Kind("CLOSED");
    public static final Notice.Kind DEADLINE_IN_DANGER = new Notice.Kind("DEADLINE_IN_DANGER");
    public static final Notice.Kind DEADLINE_MISSED = new Notice.Kind("DEADLINE_MISSED");

    public static final Notice.Kind DEADLINE_MOVED = new Notice.Kind("DEADLINE_MOVED");

    private CompletionNotices() {}
}
