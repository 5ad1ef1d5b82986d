package org.vieraugen.mail.incoming.signature;

import java.io.InputStream;
import org.vieraugen.mail.incoming.part.Bytes;

/** Lines as they are signed: ended by CR LF, whatever a store has made of them. */
final class CanonicalLines extends InputStream {
    private final Bytes lines;
    private int at;
    private boolean half;

    CanonicalLines(Bytes lines) {
        this.lines = lines;
    }

    @Override
    public int read() {
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

    @Override
    public int read(byte[] into, int offset, int length) {
        int done = 0;
        while (done < length) {
            int one = read();
            if (one < 0) {
                return done == 0 ? -1 : done;
            }
            into[offset + done++] = (byte) one;
        }
        return done;
    }
}
