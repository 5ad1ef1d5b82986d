package org.vieraugen.domain.exchange;

import org.vieraugen.domain.journal.ActKind;

/** What the journal says when series begin and end, and when sessions are planned, prepared and held. */
public final class ExchangeEntries {
    public static final ActKind SERIES_BEGUN = new ActKind("SERIES_BEGUN");
    public static final ActKind SERIES_CHANGED = new ActKind("SERIES_CHANGED");
    /** Its last day was set, or another one. */
    public static final ActKind SERIES_LIMITED = new ActKind("SERIES_LIMITED");

    /** Partners take part no longer; which and why stands with the series. */
    public static final ActKind PARTNERS_LEFT = new ActKind("SERIES_PARTNERS_LEFT");

    public static final ActKind SESSION_PLANNED = new ActKind("SESSION_PLANNED");
    public static final ActKind SESSION_MOVED = new ActKind("SESSION_MOVED");
    public static final ActKind SESSION_CANCELLED = new ActKind("SESSION_CANCELLED");
    public static final ActKind SESSION_HELD = new ActKind("SESSION_HELD");
    /** Late, by one person; another one confirms it. */
    public static final ActKind SESSION_SAID_LATE = new ActKind("SESSION_SAID_LATE");

    /** By one person, though it was said that it was held; another one confirms it. */
    public static final ActKind SESSION_SAID_NOT_HELD = new ActKind("SESSION_SAID_NOT_HELD");

    /** By two people, as a correction. */
    public static final ActKind SESSION_NOT_HELD = new ActKind("SESSION_NOT_HELD");

    public static final ActKind SESSION_SENT_BACK = new ActKind("SESSION_SENT_BACK");
    public static final ActKind SESSION_MISSED = new ActKind("SESSION_MISSED");
    /** An interval without a session held was told up (E1). */
    public static final ActKind INTERVAL_MISSED = new ActKind("EXCHANGE_INTERVAL_MISSED");

    public static final ActKind TOPIC_ADDED = new ActKind("TOPIC_ADDED");
    public static final ActKind TOPIC_WITHDRAWN = new ActKind("TOPIC_WITHDRAWN");
    public static final ActKind TOPIC_POSTPONED = new ActKind("TOPIC_POSTPONED");
    /** Its resolution was fulfilled or given up. */
    public static final ActKind TOPIC_SETTLED = new ActKind("TOPIC_SETTLED");
    /** From another session, or from open resolutions, to this one. */
    public static final ActKind TOPICS_CARRIED_OVER = new ActKind("TOPICS_CARRIED_OVER");

    /** An earlier session talks about what is open of resolutions. */
    public static final ActKind TOPICS_TO_EARLIER = new ActKind("TOPICS_TO_EARLIER");

    private ExchangeEntries() {}
}
