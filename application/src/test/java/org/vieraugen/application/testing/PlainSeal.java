package org.vieraugen.application.testing;

import java.nio.charset.StandardCharsets;
import org.vieraugen.application.attachment.Seal;

/** A seal that is a word behind the paper. */
public final class PlainSeal implements Seal {
    @Override
    public Kind kind() {
        return Kind.AUTHORITY;
    }

    @Override
    public byte[] on(byte[] paper) {
        return (new String(paper, StandardCharsets.UTF_8) + " sealed").getBytes(StandardCharsets.UTF_8);
    }
}
