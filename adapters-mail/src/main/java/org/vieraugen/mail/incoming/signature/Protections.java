package org.vieraugen.mail.incoming.signature;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.domain.mail.Protection;
import org.vieraugen.domain.mail.Protection.State;
import org.vieraugen.domain.mail.Protection.Way;
import org.vieraugen.domain.mail.Trouble;
import org.vieraugen.mail.incoming.part.Part;
import org.vieraugen.mail.incoming.part.Troubles;
import org.vieraugen.mail.incoming.text.ClearSigned;

/** Tells signed and encrypted mails from others. S/MIME is checked over the bytes as they came; what PGP signed cannot be, without its senders' keys. */
@OnePerServer
public class Protections {
    private final SmimeSignatures signatures;

    @Inject
    public Protections(SmimeSignatures signatures) {
        this.signatures = signatures;
    }

    /** @param text what the mail says, in which PGP may stand */
    public Unwrapped of(Part mail, String text, Troubles troubles) {
        var signed = find(mail, 0);
        if (signed.isPresent()) {
            var part = signed.orElseThrow();
            return switch (part.type().value()) {
                case "multipart/signed" ->
                    Unwrapped.of(mail.is("multipart/signed") ? detached(part) : partly(detached(part), troubles));
                case "multipart/encrypted", "application/pgp-encrypted" ->
                    Unwrapped.of(Protection.of(State.ENCRYPTED, Way.PGP));
                default -> opaque(part, troubles);
            };
        }
        if (ClearSigned.hasLine(text, "-----BEGIN PGP MESSAGE-----")) {
            return Unwrapped.of(Protection.of(State.ENCRYPTED, Way.PGP));
        }
        boolean clear = ClearSigned.is(text);
        return Unwrapped.of(clear ? Protection.of(State.UNCHECKED, Way.PGP) : Protection.UNPROTECTED);
    }

    /** The mail itself, or what a mailing list, a virus scanner or Exchange has wrapped. */
    private static Optional<Part> find(Part part, int depth) {
        boolean pgp = depth > 0 && part.is("application/pgp-encrypted");
        if (part.is("multipart/signed") || part.is("multipart/encrypted") || isOpaque(part) || pgp) {
            return Optional.of(part);
        }
        if (depth > 1 || !part.is("multipart/mixed")) {
            return Optional.empty();
        }
        return part.children().stream()
                .flatMap(child -> find(child, depth + 1).stream())
                .findFirst();
    }

    private static boolean isOpaque(Part part) {
        boolean named = part.is("application/octet-stream")
                && part.fileName().orElse("").toLowerCase(Locale.ROOT).endsWith("smime.p7m");
        return part.is("application/pkcs7-mime") || part.is("application/x-pkcs7-mime") || named;
    }

    private Protection detached(Part part) {
        var parts = part.children().stream().filter(child -> !child.isStray()).toList();
        if (parts.size() < 2) {
            return Protection.of(State.UNCHECKED, Way.SMIME);
        }
        var signature = parts.get(1);
        boolean pgp = signature.is("application/pgp-signature")
                || part.type()
                        .label("protocol")
                        .orElse("")
                        .toLowerCase(Locale.ROOT)
                        .contains("pgp");
        if (pgp) {
            return Protection.of(State.UNCHECKED, Way.PGP);
        }
        return signatures.check(parts.get(0).whole(), bytes(signature));
    }

    /** What stands beside what was signed may be anybody's, and looks like the signer's. */
    private static Protection partly(Protection protection, Troubles troubles) {
        if (protection.state() != State.VALID) {
            return protection;
        }
        troubles.note(Trouble.PARTLY_SIGNED);
        return new Protection(State.UNKNOWN_SIGNER, protection.way(), protection.signer());
    }

    private Unwrapped opaque(Part part, Troubles troubles) {
        var bytes = bytes(part);
        try {
            var kind = ContentInfo.getInstance(bytes).getContentType();
            if (kind.equals(CMSObjectIdentifiers.signedData)) {
                return signatures.unwrap(bytes);
            }
            boolean encrypted = kind.equals(CMSObjectIdentifiers.envelopedData)
                    || kind.equals(CMSObjectIdentifiers.authEnvelopedData)
                    || kind.equals(CMSObjectIdentifiers.encryptedData);
            return Unwrapped.of(Protection.of(encrypted ? State.ENCRYPTED : State.UNCHECKED, Way.SMIME));
        } catch (RuntimeException e) {
            troubles.note(Trouble.BROKEN_ENCODING);
            boolean signed = part.type().label("smime-type").orElse("").equalsIgnoreCase("signed-data");
            return Unwrapped.of(Protection.of(signed ? State.UNCHECKED : State.ENCRYPTED, Way.SMIME));
        }
    }

    private static byte[] bytes(Part part) {
        try (var in = part.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
