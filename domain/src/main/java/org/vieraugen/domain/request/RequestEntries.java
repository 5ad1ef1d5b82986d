package org.vieraugen.domain.request;

import org.vieraugen.domain.journal.ActKind;

/** What the journal says of a request's course, and of who read it. */
public final class RequestEntries {
    public static final ActKind REQUEST_RECEIVED = new ActKind("REQUEST_RECEIVED");
    public static final ActKind REQUEST_TAKEN_IN = new ActKind("REQUEST_TAKEN_IN");
    public static final ActKind REQUEST_FOLLOWED_UP = new ActKind("REQUEST_FOLLOWED_UP");
    public static final ActKind REQUEST_REOPENED = new ActKind("REQUEST_REOPENED");
    public static final ActKind REQUEST_ANSWERED = new ActKind("REQUEST_ANSWERED");
    public static final ActKind REQUEST_MOVED = new ActKind("REQUEST_MOVED");
    public static final ActKind REQUEST_CLOSED = new ActKind("REQUEST_CLOSED");
    public static final ActKind REQUEST_MADE_COMPLAINT = new ActKind("REQUEST_MADE_COMPLAINT");
    public static final ActKind REQUEST_READ = new ActKind("REQUEST_READ");

    private RequestEntries() {}
}
