package org.vieraugen.mail.incoming.signature;

import org.vieraugen.mail.incoming.part.Bytes;
import org.vieraugen.mail.incoming.part.OneByOne;

/** Lines as they are signed: ended by CR LF, whatever a store has made of them. */
final class CanonicalLines extends OneByOne {
    private final Bytes lines;
    private int at;
    private boolean half;

    CanonicalLines(Bytes lines) {
        this.lines = lines;
    }

    @Override
    protected int next() {
        if (half) {
            half = false;
            return '\n';
        }
        if (at >= lines.length()) {
            return -1;
        }
        byte one = lines.at(at++);
        if (one != '\n' && one != '\r') {
            return one & 0xff;
        }
        if (one == '\r' && at < lines.length() && lines.at(at) == '\n') {
            at++;
        }
        half = true;
        return '\r';
    }
}
