package org.vieraugen.web.portal.participant;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.participant.Guests;
import org.vieraugen.domain.participant.Guest;
import org.vieraugen.web.failure.NotSignedIn;
import org.vieraugen.web.portal.Visitor;

/** Whoever from outside has the pages open. No page of the staff asks for one, and none of these asks for staff. */
@OnePerServer
public class SignedInGuest {
    private final Visitor visitor;
    private final Guests guests;

    @Inject
    public SignedInGuest(Visitor visitor, Guests guests) {
        this.visitor = visitor;
        this.guests = guests;
    }

    Optional<Guest> found() {
        return visitor.guestToken().flatMap(guests::guest);
    }

    /** @throws NotSignedIn without a good session, which leads to the sign-in page */
    Guest guest() {
        return found().orElseThrow(NotSignedIn::guest);
    }

    /** This browser is signed in from now on; the session that it had until now ends. */
    void opened(String token) {
        visitor.guestToken().ifPresent(guests::signOut);
        visitor.guestIn(token);
    }

    void signOut() {
        visitor.guestToken().ifPresent(guests::signOut);
        visitor.guestOut();
    }
}
