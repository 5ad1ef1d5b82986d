package org.vieraugen.mail.incoming.part;

import java.io.InputStream;

/** A stream that is decoded one byte after the other, and fails nowhere. */
public abstract class OneByOne extends InputStream {
    /** The next byte, or -1 at the end. */
    protected abstract int next();

    @Override
    public final int read() {
        return next();
    }

    @Override
    public final int read(byte[] into, int offset, int length) {
        int done = 0;
        while (done < length) {
            int one = next();
            if (one < 0) {
                return done == 0 ? -1 : done;
            }
            into[offset + done++] = (byte) one;
        }
        return done;
    }
}
