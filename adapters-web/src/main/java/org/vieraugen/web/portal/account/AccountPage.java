package org.vieraugen.web.portal.account;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.access.Sessions.Session;
import org.vieraugen.application.account.OwnAccount;
import org.vieraugen.application.account.OwnAccount.Owner;
import org.vieraugen.application.account.ReadAccount;
import org.vieraugen.application.brake.HashingGate;
import org.vieraugen.application.brake.Slowing;
import org.vieraugen.application.secret.OneTimeCodes;
import org.vieraugen.application.secret.Passkey;
import org.vieraugen.application.secret.Passkeys;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.web.failure.NotSignedIn;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.QrCode;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;
import org.vieraugen.web.portal.access.Entrance;
import org.vieraugen.web.portal.access.PendingSignIn;

/** The own account: how it is protected, and the end of all sessions. */
@Path("/{language}/staff/account")
@OnePerServer
public class AccountPage {
    private static final String SECRET = "account.secret";

    private final Pages pages;
    private final Visitor visitor;
    private final SignedInStaff desk;
    private final OwnAccount own;
    private final ReadAccount read;
    private final OneTimeCodes codes;
    private final Passkeys passkeys;

    @Inject
    public AccountPage(
            Pages pages,
            Visitor visitor,
            SignedInStaff desk,
            OwnAccount own,
            ReadAccount read,
            OneTimeCodes codes,
            Passkeys passkeys) {
        this.pages = pages;
        this.visitor = visitor;
        this.desk = desk;
        this.own = own;
        this.read = read;
        this.codes = codes;
        this.passkeys = passkeys;
    }

    /**
     * What the page shows.
     *
     * @param whole whether the sign-in is complete; until then nothing else opens
     * @param secret what an authenticator app takes, in base 32
     * @param picture the same as a QR code
     * @param fresh recovery codes, shown this once
     */
    public record Shown(
            Frame frame,
            ReadAccount.Shown account,
            boolean whole,
            String staff,
            String secret,
            String picture,
            String challenge,
            String host,
            List<String> fresh,
            Typed typed,
            String act,
            Optional<String> done) {
        /** What a sign-in or a change was made with, or from. */
        public String with(Act act) {
            return Stream.of("by", "factor", "device")
                    .flatMap(fact -> Optional.ofNullable(act.facts().get(fact)).stream()
                            .map(value -> frame.say("account.fact." + value)))
                    .collect(Collectors.joining(", "));
        }

        /** The field of a form that asks once more who it is; what is wrong leads to the form that was sent. */
        public String proof(String form) {
            return form.equals(act) ? "proof" : "proof-" + form;
        }

        /** The same where a passkey is removed. */
        public String proof(Passkey passkey) {
            boolean first = account.passkeys().get(0).equals(passkey);
            return first && act.equals("passkey-gone") ? "proof" : "proof-" + passkey.id();
        }

        public Typed typedIn(String form) {
            return form.equals(act) ? typed : new Typed(Map.of());
        }
    }

    /** One change of the account. */
    @FunctionalInterface
    private interface Change {
        void make(Owner owner);
    }

    @GET
    public Response show(@Context UriInfo info) {
        var session = desk.session();
        return pages.ok("account/account", page(session, new Typed(Map.of()), "", Optional.empty(), List.of(), info));
    }

    /** Whoever has just set up a second factor is asked for it; a whole session is not needed for what is done here. */
    @POST
    @Path("{act:code|no-code|passkey|password}")
    public Response change(@PathParam("act") String act, Typed typed, @Context UriInfo info) {
        return changed(
                act,
                typed,
                info,
                switch (act) {
                    case "code" -> owner -> useCodes(owner, typed);
                    case "no-code" -> own::stopCodes;
                    case "passkey" -> owner -> addPasskey(owner, typed, info);
                    default -> owner -> own.changePassword(owner, typed.value("password"));
                });
    }

    @POST
    @Path("passkeys/{id:[0-9a-f-]{36}}")
    public Response removePasskey(@PathParam("id") UUID id, Typed typed, @Context UriInfo info) {
        return changed("passkey-gone", typed, info, owner -> own.removePasskey(owner, id));
    }

    @POST
    @Path("recovery")
    public Response recovery(Typed typed, @Context UriInfo info) {
        var fresh = new ArrayList<String>();
        return changed("recovery", typed, info, owner -> fresh.addAll(own.newRecoveryCodes(owner)), fresh);
    }

    private Response changed(String act, Typed typed, UriInfo info, Change change) {
        return changed(act, typed, info, change, List.of());
    }

    /** @param fresh the recovery codes that the change fills in, if it makes any */
    private Response changed(String act, Typed typed, UriInfo info, Change change, List<String> fresh) {
        var session = desk.session();
        var proof = act.equals("password") ? "before" : "proof";
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        if (typed.isGood()) {
            try {
                change.make(
                        new Owner(session, visitor.staffToken().orElseThrow(NotSignedIn::staff), typed.value(proof)));
                if (act.equals("password")) {
                    visitor.signOut();
                    return pages.to("/staff/sign-in");
                }
                return pages.ok(
                        "account/account", page(session, new Typed(Map.of()), "", Optional.of(act), fresh, info));
            } catch (Malformed e) {
                typed.refuse(e.field(), e.reason());
            } catch (Denied e) {
                typed.refuse("fresh", "not-fresh");
            } catch (Slowing.TooEarly | HashingGate.Full e) {
                typed.refuse(proof, Entrance.reason(e));
                var page = page(session, typed, act, Optional.empty(), List.of(), info);
                return Entrance.again(pages.page(Entrance.status(e), "account/account", page), Entrance.seconds(e));
            }
        }
        return pages.wrong("account/account", page(session, typed, act, Optional.empty(), List.of(), info));
    }

    private void useCodes(Owner owner, Typed typed) {
        var secret = Optional.ofNullable(visitor.words().get(SECRET))
                .map(Base64.getDecoder()::decode)
                .orElseThrow(() -> new Malformed("code", "wrong-code", "is of no secret of ours"));
        own.useCodes(owner, secret, typed.value("code"));
        visitor.words().remove(SECRET);
        visitor.keep();
    }

    private void addPasskey(Owner owner, Typed typed, UriInfo info) {
        var challenge = PendingSignIn.asked(visitor)
                .orElseThrow(() -> new Malformed("passkey", "wrong-passkey", "answers no question of ours"));
        own.addPasskey(owner, typed.value("name"), pages.frame(info).address(), challenge, typed.value("passkey"));
    }

    private Shown page(
            Session session, Typed typed, String act, Optional<String> done, List<String> fresh, UriInfo info) {
        var frame = pages.frame(info);
        var account = read.handle(session);
        var secret = account.code() ? "" : secret();
        var challenge = passkeys.challenge();
        PendingSignIn.ask(visitor, challenge);
        return new Shown(
                frame,
                account,
                session.whole(),
                session.staff().text(),
                secret,
                secret.isEmpty() ? "" : QrCode.svg(link(session, frame, secret)),
                challenge,
                Entrance.host(frame),
                fresh,
                typed,
                act,
                done);
    }

    /** The same secret until it is used, so that a mistyped code does not mean a new scan. */
    private String secret() {
        var kept =
                visitor.words().computeIfAbsent(SECRET, s -> Base64.getEncoder().encodeToString(codes.secret()));
        return codes.text(Base64.getDecoder().decode(kept));
    }

    private static String link(Session session, Frame frame, String secret) {
        var label =
                URLEncoder.encode(Entrance.host(frame) + ":" + session.staff().text(), StandardCharsets.UTF_8);
        return "otpauth://totp/" + label + "?secret=" + secret + "&issuer=Vieraugen";
    }
}
