package org.vieraugen.mail.incoming;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.mail.MailReading;
import org.vieraugen.domain.mail.Envelope;
import org.vieraugen.domain.mail.MailFile;
import org.vieraugen.domain.mail.MailKind.Automatic;
import org.vieraugen.domain.mail.MailKind.Human;
import org.vieraugen.domain.mail.Protection;
import org.vieraugen.domain.mail.Protection.State;
import org.vieraugen.domain.mail.ReadMail;
import org.vieraugen.domain.mail.Trouble;
import org.vieraugen.mail.incoming.kind.MailKinds;
import org.vieraugen.mail.incoming.part.Attachments;
import org.vieraugen.mail.incoming.part.Bytes;
import org.vieraugen.mail.incoming.part.Headers;
import org.vieraugen.mail.incoming.part.Letters;
import org.vieraugen.mail.incoming.part.Limits;
import org.vieraugen.mail.incoming.part.PartTree;
import org.vieraugen.mail.incoming.part.Troubles;
import org.vieraugen.mail.incoming.signature.Protections;
import org.vieraugen.mail.incoming.text.Segments;

/**
 * Reads mails that have come in, one at a time and by several threads. No mail makes it fail: what cannot be understood is put before a person, whole (K1), and
 * what is doubtful is a person's mail.
 */
@OnePerServer
public class MailReader implements MailReading {
    private static final Logger LOG = Logger.getLogger(MailReader.class.getName());

    private final Protections protections;

    @Inject
    public MailReader(Protections protections) {
        this.protections = protections;
    }

    @Override
    public ReadMail read(byte[] mail) {
        var bytes = Bytes.of(mail);
        try {
            return read(bytes);
        } catch (RuntimeException | StackOverflowError e) {
            // A library that gives up, or a mistake of ours: neither may lose a mail, and its words stay out of the
            // log.
            LOG.log(
                    Level.WARNING,
                    "a mail could not be taken apart, and is shown as one file: {0}",
                    e.getClass().getName());
            return whole(bytes);
        }
    }

    private ReadMail read(Bytes mail) {
        var troubles = new Troubles();
        var outer = PartTree.read(mail, troubles);
        var envelope = EnvelopeReader.read(outer.headers(), troubles);
        var contents = Contents.of(outer, troubles);
        var text = contents.text();
        var unwrapped = protections.of(outer, text, troubles);
        var read = outer;
        if (unwrapped.content().isPresent()) {
            read = PartTree.read(unwrapped.content().orElseThrow(), troubles);
            contents = Contents.of(read, troubles);
            text = contents.text();
        }
        var protection = checked(unwrapped.protection(), envelope, troubles);
        var files = new ArrayList<>(contents.files());
        var shown = cut(text, files, troubles);
        var segments = Segments.of(shown, EnvelopeReader.isPassedOn(envelope.subject()));
        var kind = MailKinds.of(read.below(outer.headers()), text, segments);
        if (kind instanceof Human || kind instanceof Automatic) {
            segments = PassedOn.behind(segments, contents.mails(), troubles);
        }
        return new ReadMail(kind, envelope, segments, contents.html(), files, protection, troubles.all());
    }

    /** A good signature of somebody else proves nothing of whoever is shown as the sender. */
    private static Protection checked(Protection protection, Envelope envelope, Troubles troubles) {
        boolean good = protection.state() == State.VALID || protection.state() == State.UNKNOWN_SIGNER;
        var sender = envelope.from()
                .map(from -> from.address().toLowerCase(Locale.ROOT))
                .orElse("");
        boolean same = protection
                .signer()
                .filter(signer -> signer.addresses().contains(sender))
                .isPresent();
        if (!good || same) {
            return protection;
        }
        troubles.note(Trouble.SIGNER_IS_NOT_SENDER);
        return new Protection(State.UNKNOWN_SIGNER, protection.way(), protection.signer());
    }

    private static String cut(String text, List<MailFile> files, Troubles troubles) {
        if (text.length() <= Limits.TEXT || text.codePointCount(0, text.length()) <= Limits.TEXT) {
            return text;
        }
        troubles.note(Trouble.TEXT_CUT);
        files.add(Attachments.of("text.txt", "text/plain", Bytes.of(text.getBytes(StandardCharsets.UTF_8))));
        return text.substring(0, text.offsetByCodePoints(0, Limits.TEXT));
    }

    private static ReadMail whole(Bytes mail) {
        var troubles = new Troubles();
        troubles.note(Trouble.NOT_READABLE);
        var head = Letters.decode(mail.head(Limits.TEXT).copy(), Optional.empty(), troubles);
        return new ReadMail(
                new Human(),
                EnvelopeReader.read(Headers.ofReturned(Bytes.of(new byte[0])), troubles),
                Segments.of(head, false),
                Optional.empty(),
                List.of(Attachments.of("mail.eml", "message/rfc822", mail)),
                Protection.UNPROTECTED,
                troubles.all());
    }
}
