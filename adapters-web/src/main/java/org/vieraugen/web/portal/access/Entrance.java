package org.vieraugen.web.portal.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.access.Callers;
import org.vieraugen.application.access.SignIn;
import org.vieraugen.application.brake.HashingGate;
import org.vieraugen.application.brake.Slowing;
import org.vieraugen.web.brake.Networks;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Visitor;

/** What all ways to sign in on the pages have in common: where somebody comes from, what the browser keeps, and how a refusal is told. */
@OnePerServer
public class Entrance {
    /** Who signed in here last. */
    private static final String LAST = "last.staff";

    private final Visitor visitor;
    private final Callers callers;
    private final Networks networks;

    @Inject
    public Entrance(Visitor visitor, Callers callers, Networks networks) {
        this.visitor = visitor;
        this.callers = callers;
        this.networks = networks;
    }

    SignIn.At here() {
        return new SignIn.At(networks.current(), visitor.device());
    }

    /** This browser is signed in from now on; the session that it had until now ends, and nothing that somebody else left here is there any more. */
    void opened(SignIn.SignedIn in) {
        var who = in.staff().text();
        if (!who.equals(visitor.words().put(LAST, who))) {
            visitor.words().keySet().removeIf(name -> name.startsWith("account.") || name.startsWith("unsent."));
        }
        visitor.keep();
        visitor.staffToken().ifPresent(callers::signOut);
        visitor.signIn(in.token());
        visitor.rememberDevice(in.device());
    }

    /** The page once more, saying when it may be tried again. */
    public static Response again(Response page, long seconds) {
        return Response.fromResponse(page).header("Retry-After", seconds).build();
    }

    /** The status of a refusal that time mends: too many mistakes, or too many at once. */
    public static int status(RuntimeException refused) {
        return refused instanceof Slowing.TooEarly ? 429 : 503;
    }

    public static long seconds(RuntimeException refused) {
        return refused instanceof Slowing.TooEarly early ? early.seconds() : ((HashingGate.Full) refused).seconds();
    }

    /** The word for it beside a field. */
    public static String reason(RuntimeException refused) {
        return refused instanceof Slowing.TooEarly ? "too-early" : "too-many-at-once";
    }

    /** The host of the pages, to which passkeys are bound. */
    public static String host(Frame frame) {
        return URI.create(frame.address()).getHost();
    }
}
