package org.vieraugen.domain.exchange;

import java.util.List;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.message.Notice;

/** What somebody is told about the exchange. */
public final class ExchangeNotices {
    /** No session was held in an interval (E1). */
    public static final Notice.Kind INTERVAL_MISSED = new Notice.Kind("EXCHANGE_INTERVAL_MISSED");

    private ExchangeNotices() {}

    /** Up, and to whoever could have held one. */
    public static List<Notice> intervalMissed() {
        return List.of(Notice.to(Role.OMBUDSPERSON, INTERVAL_MISSED), Notice.to(Role.COORDINATOR, INTERVAL_MISSED));
    }
}
