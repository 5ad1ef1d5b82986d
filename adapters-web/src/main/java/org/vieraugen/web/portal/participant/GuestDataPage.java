package org.vieraugen.web.portal.participant;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.passkey.OwnPasskeys;
import org.vieraugen.application.privacy.ReadOwnData;
import org.vieraugen.application.privacy.ReadOwnData.OwnData;
import org.vieraugen.application.secret.Passkey;
import org.vieraugen.application.secret.Passkeys;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.participant.Guest;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;
import org.vieraugen.web.portal.access.Entrance;
import org.vieraugen.web.portal.access.PendingSignIn;

/** What is kept about somebody from outside, in the person's language, to read and to take along, and when it goes (I8); and the own passkeys (E5). */
@Path("/{language}/partner/data")
@OnePerServer
public class GuestDataPage {
    private static final String PAGE = "participant/data";

    private final Pages pages;
    private final Visitor visitor;
    private final SignedInGuest guest;
    private final ReadOwnData read;
    private final OwnPasskeys own;
    private final Passkeys passkeys;

    @Inject
    public GuestDataPage(
            Pages pages, Visitor visitor, SignedInGuest guest, ReadOwnData read, OwnPasskeys own, Passkeys passkeys) {
        this.pages = pages;
        this.visitor = visitor;
        this.guest = guest;
        this.read = read;
        this.own = own;
        this.passkeys = passkeys;
    }

    /**
     * What the page shows.
     *
     * @param all one for each department in which the guest is invited
     * @param challenge what a new passkey must sign
     * @param done the key of what was just done
     */
    public record Shown(
            Frame frame,
            List<OwnData> all,
            List<Passkey> passkeys,
            String challenge,
            String host,
            Typed typed,
            Optional<String> done) {
        /** So many of the latest are shown; the file holds all. */
        private static final int LATEST = 20;

        public static List<ReadOwnData.Event> latest(OwnData data) {
            return data.noted().stream().limit(LATEST).toList();
        }

        /** By which an authenticator tells accounts apart; says nothing about the person. */
        public String user() {
            return all.get(0).as().id().toString();
        }

        /** What an authenticator calls the account for its owner. */
        public String called() {
            return all.get(0).as().address();
        }
    }

    @GET
    public Response show(@Context UriInfo info) {
        return pages.ok(PAGE, shown(guest.guest(), new Typed(Map.of()), Optional.empty(), info));
    }

    @GET
    @Path("file")
    public Response file(@Context UriInfo info) {
        var who = guest.guest();
        return GuestDataFile.of(pages.frame(info), read.handle(who), own.all(who));
    }

    @POST
    @Path("passkeys")
    public Response add(Typed typed, @Context UriInfo info) {
        var who = guest.guest();
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        if (typed.isGood()) {
            try {
                var challenge = PendingSignIn.asked(visitor)
                        .orElseThrow(() -> new Malformed("passkey", "wrong-passkey", "answers no question of ours"));
                own.add(
                        who,
                        typed.value("name").strip(),
                        pages.frame(info).address(),
                        challenge,
                        typed.value("passkey"));
                return pages.ok(PAGE, shown(who, new Typed(Map.of()), Optional.of("passkey"), info));
            } catch (Malformed e) {
                typed.refuse(e.field(), reason(e));
            }
        }
        return pages.wrong(PAGE, shown(who, typed, Optional.empty(), info));
    }

    /** In words that all of their languages have. */
    private static String reason(Malformed wrong) {
        if (wrong.field().equals("passkey")) {
            return "partner-passkey";
        }
        return wrong.reason().equals("too-many") ? "partner-passkeys" : wrong.reason();
    }

    @POST
    @Path("passkeys/{passkey:[0-9a-f-]{36}}/remove")
    public Response remove(@PathParam("passkey") UUID passkey, Typed typed, @Context UriInfo info) {
        var who = guest.guest();
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
            return pages.wrong(PAGE, shown(who, typed, Optional.empty(), info));
        }
        own.remove(who, passkey);
        return pages.ok(PAGE, shown(who, new Typed(Map.of()), Optional.of("passkey-gone"), info));
    }

    private Shown shown(Guest who, Typed typed, Optional<String> done, UriInfo info) {
        var frame = pages.frame(info);
        var challenge = passkeys.challenge();
        PendingSignIn.ask(visitor, challenge);
        return new Shown(frame, read.handle(who), own.all(who), challenge, Entrance.host(frame), typed, done);
    }
}
