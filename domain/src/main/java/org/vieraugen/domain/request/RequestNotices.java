package org.vieraugen.domain.request;

import org.vieraugen.domain.message.Notice;

/** What the asker is told by mail. */
public final class RequestNotices {
    /** That it has come in, its number, and by when there will be an answer; automatic, and once (K4). */
    public static final Notice.Kind REQUEST_RECEIVED = new Notice.Kind("REQUEST_RECEIVED");

    /** The answer, by whichever {@link Said.Way} it goes. */
    public static final Notice.Kind REQUEST_ANSWERED = new Notice.Kind("REQUEST_ANSWERED");

    private RequestNotices() {}
}
