package org.vieraugen.web.portal;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.access.Callers;
import org.vieraugen.application.access.Sessions;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.web.failure.NotSignedIn;

/** The staff member at whose desk the pages are open. */
@OnePerServer
public class SignedInStaff {
    /** How the addresses end that only scripts of open pages ask for. */
    private static final String WATCHED = "/changes";

    private final Visitor visitor;
    private final Callers callers;

    @Inject
    public SignedInStaff(Visitor visitor, Callers callers) {
        this.visitor = visitor;
        this.callers = callers;
    }

    /** @throws NotSignedIn without a good session, which leads to the sign-in page */
    public Caller caller() {
        return found().orElseThrow(NotSignedIn::staff);
    }

    /** Whoever sits there; empty without a good session. Where a script only looks whether something changed on an open page, nobody does anything, and the session is not lengthened. */
    public Optional<Caller> found() {
        return visitor.staffToken().flatMap(isWatched(visitor) ? callers::watcher : callers::caller);
    }

    static boolean isWatched(Visitor visitor) {
        return visitor.path().endsWith(WATCHED);
    }

    /**
     * The session, even where only the second factor may be set up with it.
     *
     * @throws NotSignedIn without one
     */
    public Sessions.Session session() {
        return visitor.staffToken().flatMap(callers::session).orElseThrow(NotSignedIn::staff);
    }

    /** The complaint as this page showed it; the form's ticket makes a second press the same act. */
    public ActRequest on(Reference reference, Typed typed) {
        return new ActRequest(reference, caller(), version(typed), ticket(typed));
    }

    /** The version of what the page showed. */
    public static Optional<Integer> version(Typed typed) {
        return typed.given("version").filter(v -> v.matches("\\d{1,9}")).map(Integer::valueOf);
    }

    /** An idempotency key for what the form asks for. */
    public static Optional<String> ticket(Typed typed) {
        return typed.given("ticket").filter(t -> t.length() <= 100).map(ticket -> "page-" + ticket);
    }
}
