package org.vieraugen.domain.attachment;

import java.time.Instant;
import java.util.Optional;

/**
 * What was found of one signature in a PDF file when it came in.
 *
 * @param signer whom the certificate names, empty when nobody can be told
 * @param at when it was signed, as the signature claims
 */
public record PdfSignature(State state, String signer, Optional<Instant> at) {
    /** How far a signature can be relied on. */
    public enum State {
        /** Nothing was changed since, and the certificate was issued by somebody whom the city trusts. Whether it was revoked was not asked. */
        TRUSTED,
        /** Nothing was changed since; who signed is only what the certificate says. */
        UNCHANGED,
        /** The file was changed after it was signed, or the signature does not fit. */
        BROKEN,
        /** It cannot be read. */
        UNREADABLE
    }

    /** The same without the name, for whoever must not learn who complained (I1). */
    public PdfSignature withoutName() {
        return new PdfSignature(state, "", at);
    }
}
