package org.vieraugen.mail.mailbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.iap.CommandFailedException;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.vieraugen.application.mailbox.MailServers.Away;
import org.vieraugen.mail.mailbox.Mailbox.Security;
import org.vieraugen.mail.mailbox.Wire.Patience;

/** Opens a box: the connection, its encryption, and the proof of who asks. Nothing secret is said before the connection is as the box's file wants it. */
final class SignIn {
    /** What a client says to an error that the server explains in the middle of a proof (RFC 7628, 3.2.3). */
    private static final String UNDERSTOOD = "AQ==";

    private final Mailbox box;
    private final Patience patience;

    SignIn(Mailbox box, Patience patience) {
        this.box = box;
        this.patience = patience;
    }

    /** An open wire and what speaks on it. */
    record Open(Wire wire, ImapLine line) {}

    Open open() throws Away {
        Wire wire;
        try {
            wire = Wire.to(box.host(), box.port(), patience);
        } catch (IOException e) {
            throw away("is not reached", e);
        }
        try {
            var line = connected(wire);
            prove(line);
            line.capability();
            if (line.hasCapability("ENABLE") && line.hasCapability("UTF8=ACCEPT")) {
                line.enable("UTF8=ACCEPT");
            }
            return new Open(wire, line);
        } catch (Away e) {
            wire.close();
            throw e;
        } catch (SSLException e) {
            wire.close();
            throw away("does not prove who it is, or does not encrypt as it should", e);
        } catch (IOException | ProtocolException | GeneralSecurityException | RuntimeException e) {
            wire.close();
            throw away("does not answer as a server of mailboxes", e);
        }
    }

    private ImapLine connected(Wire wire) throws IOException, ProtocolException, GeneralSecurityException, Away {
        if (box.security() == Security.TLS) {
            wire.encrypt(Trust.in(box.trust()), box.host());
            return ImapLine.greeted(wire);
        }
        if (box.security() == Security.NONE && !wire.isToItself()) {
            throw new Away(said("is on another machine, and may not be spoken to without encryption"));
        }
        var plain = ImapLine.greeted(wire);
        if (box.security() == Security.NONE) {
            return plain;
        }
        // Where it is not offered, it is asked for all the same: somebody in between may have taken away the offer. The
        // answer no ends it.
        plain.simpleCommand("STARTTLS", null);
        wire.encrypt(Trust.in(box.trust()), box.host());
        return ImapLine.encrypted(wire);
    }

    private void prove(ImapLine line) throws IOException, ProtocolException, Away {
        if (line.isAuthenticated()) {
            return;
        }
        String secret;
        try {
            secret = box.secret().read();
        } catch (IOException e) {
            throw new Away("the file with the secret of " + box.address() + " cannot be read", e);
        }
        try {
            if (box.secret().isToken()) {
                proveByToken(line, secret);
            } else if (line.hasCapability("AUTH=PLAIN")) {
                exchange(line, "PLAIN", "\0" + box.user() + "\0" + secret);
            } else if (line.hasCapability("LOGINDISABLED")) {
                throw new Away(said("knows no way to prove who asks that is known here"));
            } else {
                line.login(box.user(), secret);
            }
        } catch (CommandFailedException e) {
            // What the server says of it may hold the name that was given.
            throw new Away(said("refuses the user or the secret"), e);
        }
    }

    private void proveByToken(ImapLine line, String token) throws IOException, ProtocolException {
        if (line.hasCapability("AUTH=OAUTHBEARER")) {
            exchange(
                    line,
                    "OAUTHBEARER",
                    "n,a=" + box.user().replace("=", "=3D").replace(",", "=2C") + ",\1host=" + box.host() + "\1port="
                            + box.port() + "\1auth=Bearer " + token + "\1\1");
        } else {
            exchange(line, "XOAUTH2", "user=" + box.user() + "\1auth=Bearer " + token + "\1\1");
        }
    }

    /** AUTHENTICATE (RFC 3501, 6.2.2): the mail library knows neither OAUTHBEARER nor how to end a refused one. */
    private static void exchange(ImapLine line, String mechanism, String proof) throws IOException, ProtocolException {
        var next = Base64.getEncoder().encodeToString(proof.getBytes(StandardCharsets.UTF_8));
        var tag = line.writeCommand("AUTHENTICATE " + mechanism, null);
        Response answer;
        do {
            answer = line.readResponse();
            if (answer.isContinuation()) {
                line.say(next);
                next = mechanism.equals("XOAUTH2") ? "" : UNDERSTOOD;
            }
        } while (!answer.isBYE() && !(answer.isTagged() && answer.getTag().equals(tag)));
        line.handleResult(answer);
    }

    private Away away(String how, Exception why) {
        return new Away(said(how) + ": " + why.getClass().getName(), why);
    }

    private String said(String how) {
        return "the mail server of " + box.address() + " " + how;
    }
}
