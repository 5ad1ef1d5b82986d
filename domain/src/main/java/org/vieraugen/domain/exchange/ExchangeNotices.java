package org.vieraugen.domain.exchange;

import java.util.List;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.message.Notice;

/** What somebody is told about the exchange. */
public final class ExchangeNotices {
    /** No session was held in an interval (E1). */
    public static final Notice.Kind INTERVAL_MISSED = new Notice.Kind("EXCHANGE_INTERVAL_MISSED");

    /** Somebody invited would like another time for a session. */
    public static final Notice.Kind TIME_WISHED = new Notice.Kind("EXCHANGE_TIME_WISHED");

    /** Somebody says late whether a session was held, which another person confirms (F9). */
    public static final Notice.Kind SAID_LATE = new Notice.Kind("EXCHANGE_SESSION_SAID_LATE");

    private ExchangeNotices() {}

    /** Up, and to whoever could have held one. */
    public static List<Notice> intervalMissed() {
        return List.of(Notice.to(Role.OMBUDSPERSON, INTERVAL_MISSED), Notice.to(Role.COORDINATOR, INTERVAL_MISSED));
    }

    /** To all who may be the second person. */
    public static List<Notice> saidLate() {
        return List.of(Notice.to(Role.COORDINATOR, SAID_LATE), Notice.to(Role.OMBUDSPERSON, SAID_LATE));
    }

    /** To whoever moves sessions. */
    public static List<Notice> timeWished() {
        return List.of(Notice.to(Role.COORDINATOR, TIME_WISHED));
    }
}
