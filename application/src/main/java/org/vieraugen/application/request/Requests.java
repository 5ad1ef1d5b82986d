package org.vieraugen.application.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.request.Request;
import org.vieraugen.domain.request.RequestNumber;

/** All requests, as if they were in memory; those that were erased are unknown. A request and its journal are stored in the same transaction. */
public interface Requests {
    /** From 0 to {@link RequestNumber#RANGE}, never the same twice, in an order that tells nothing. */
    long nextNumber();

    void add(Step<Request> first);

    /**
     * The first step of a request that came by mail.
     *
     * @param mail what tells this mail from all others; one request comes of it (K2)
     */
    void add(Step<Request> first, String mail);

    /** What came of that mail, as long as it is not erased. */
    Optional<Request> byMail(DepartmentKey department, String mail);

    /** @throws Outdated when somebody was faster */
    void follow(Step<Request> step);

    /** @throws Unknown when there is none of that number */
    Request get(RequestNumber number);

    /** @throws Unknown when there is none of that key */
    Request get(UUID id);

    /** The request in which something of that key was said. */
    Optional<Request> inWhich(UUID said);

    /**
     * Which requests are listed.
     *
     * @param teams of which; of all where it is empty
     */
    record Wanted(DepartmentKey department, Set<TeamKey> teams, Set<Request.State> states) {
        public Wanted {
            teams = Set.copyOf(teams);
            states = Set.copyOf(states);
        }
    }

    /** Those that are wanted and may be seen, by due day; at most so many. */
    List<RequestLine> lines(Wanted wanted, Predicate<RequestLine> seen, int most);

    /** One that ended before then; until the transaction ends nobody else gets it. */
    Optional<Request> endedBefore(Instant then);

    /** Destroys the words of a request, and the names in its journal; numbers and dates stay, no finer than a month (I8, P4). */
    void erase(Step<Request> last);
}
