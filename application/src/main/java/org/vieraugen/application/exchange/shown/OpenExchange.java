package org.vieraugen.application.exchange.shown;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Series;
import org.vieraugen.domain.party.LookBack;

/** The rows that the public pages are made of, and no more of them than a page shows. */
public interface OpenExchange {
    /** Every department that has a series, or had one, with the day on which its first began. */
    Map<DepartmentKey, LocalDate> firsts();

    /** Those of a department, by name, that go on for a day that is looked at, or have a session on one. */
    List<Series> series(DepartmentKey department, LookBack look);

    /** Empty when the department has none of that key. */
    Optional<Series> find(DepartmentKey department, UUID series);

    /**
     * The sessions of some series, each by day: those that are planned, and all on a day from today on, or in its place.
     *
     * @param agendas whether with what is on their agendas
     */
    Map<UUID, List<ExchangeSession>> coming(
            DepartmentKey department, Collection<UUID> series, LocalDate today, boolean agendas);

    /** The days of all sessions of some series that were held, in order. */
    Map<UUID, List<LocalDate>> held(DepartmentKey department, Collection<UUID> series);

    /** All sessions since that day, and those that are planned, by day. */
    List<Dated> since(DepartmentKey department, LocalDate day);

    /** Those of these keys that the department has, without their topics. */
    List<Dated> of(DepartmentKey department, Collection<UUID> sessions);
}
