package org.vieraugen.application.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.party.LookBack;

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

    /** Keeps everybody else who changes what is on its agendas waiting, until the end of the transaction. */
    void hold(DepartmentKey department, UUID id);

    /** All of a department, those that are over too, by name. */
    List<Series> series(DepartmentKey department);

    /** @throws Outdated when somebody has just planned one for the same regular day */
    void plan(Step<ExchangeSession> first);

    /** @throws Outdated when somebody was faster */
    void change(Step<ExchangeSession> step);

    /** @throws Unknown when the department has none of that key */
    default ExchangeSession session(DepartmentKey department, UUID id) {
        return find(department, id).orElseThrow(() -> new Unknown("session"));
    }

    /** Empty when the department has none of that key. */
    Optional<ExchangeSession> find(DepartmentKey department, UUID session);

    /** All of a series, by day. */
    List<ExchangeSession> sessions(DepartmentKey department, UUID series);

    /** All of a series for calendars, by day: without their agendas, of which calendars know nothing. */
    default List<ExchangeSession> appointments(DepartmentKey department, UUID series) {
        return appointments(department, List.of(series));
    }

    /** The same of some series, all by day. */
    List<ExchangeSession> appointments(DepartmentKey department, Collection<UUID> series);

    /** Those of some series, each by day, on the days that somebody looks at, and all that are to come. */
    Map<UUID, List<ExchangeSession>> sessions(DepartmentKey department, Collection<UUID> series, LookBack look);

    /** The days of all sessions of some series that were held, in order. */
    Map<UUID, List<LocalDate>> held(DepartmentKey department, Collection<UUID> series);

    /** The keys of the series of a department that are not over, or with a session that day or later or in the place of such a day: a pre-selection, of which the domain says what is due. */
    List<UUID> alive(DepartmentKey department, LocalDate today);
}
