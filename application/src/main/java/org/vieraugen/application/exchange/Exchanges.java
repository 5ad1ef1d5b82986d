package org.vieraugen.application.exchange;

import java.util.List;
import java.util.UUID;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.journal.Step;

/** All series and their sessions, as if they were in memory. Each is stored with its journal in the same transaction. */
public interface Exchanges {
    /** @throws Malformed for a body that the department has not */
    void begin(Step<Series> first);

    /**
     * @throws Malformed for a body that the department has not
     * @throws Outdated when somebody was faster
     */
    void follow(Step<Series> step);

    /** @throws Unknown when the department has none of that key */
    Series series(DepartmentKey department, UUID id);

    /** All of a department, those that are over too, by name. */
    List<Series> series(DepartmentKey department);

    /** @throws Outdated when somebody has just planned one for the same regular day */
    void plan(Step<ExchangeSession> first);

    /** @throws Outdated when somebody was faster */
    void change(Step<ExchangeSession> step);

    /** @throws Unknown when the department has none of that key */
    ExchangeSession session(DepartmentKey department, UUID id);

    /** All of a series, by day. */
    List<ExchangeSession> sessions(DepartmentKey department, UUID series);

    /** All of a department, by day. */
    List<ExchangeSession> sessions(DepartmentKey department);
}
