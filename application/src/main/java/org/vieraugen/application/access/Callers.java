package org.vieraugen.application.access;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.access.Caller;

/** Tells whose token a request bears. */
@OnePerServer
public class Callers {
    private final Sessions sessions;
    private final Departments departments;
    private final Clock clock;

    @Inject
    public Callers(Sessions sessions, Departments departments, Clock clock) {
        this.sessions = sessions;
        this.departments = departments;
        this.clock = clock;
    }

    /** The caller of a token, with the roles held now; empty when the session ended, is not whole, or the person left. */
    public Optional<Caller> caller(String token) {
        return session(token).filter(Sessions.Session::whole).flatMap(this::caller);
    }

    /** The same for a page that only looks whether something changed, which does not lengthen the session. */
    public Optional<Caller> watcher(String token) {
        return sessions.watched(token, clock.instant())
                .filter(Sessions.Session::whole)
                .flatMap(this::caller);
    }

    /** Whose session it is, even where only the second factor may be set up with it. */
    public Optional<Sessions.Session> session(String token) {
        return sessions.find(token, clock.instant());
    }

    private Optional<Caller> caller(Sessions.Session session) {
        return departments
                .organisation()
                .findStaff(session.staff())
                .map(person -> new Caller(person.key(), OpenSession.held(person, session.roles())));
    }

    public void signOut(String token) {
        sessions.close(token);
    }
}
