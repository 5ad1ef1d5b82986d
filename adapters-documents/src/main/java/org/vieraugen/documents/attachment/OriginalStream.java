package org.vieraugen.documents.attachment;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import javax.imageio.stream.ImageInputStreamImpl;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.attachment.Cleaning.Original;

/** An original as decoders want it. Going back reads it again from its beginning, which they do for a few bytes at the start; nothing of it is kept. */
final class OriginalStream extends ImageInputStreamImpl {
    private static final int BUFFER = 1 << 16;

    private final Original original;
    private InputStream in;
    private long at;
    private @Nullable Exception failed;

    OriginalStream(Original original) throws IOException {
        this.original = original;
        in = opened();
    }

    private InputStream opened() throws IOException {
        return new BufferedInputStream(original.open(), BUFFER);
    }

    private void move() throws IOException {
        if (streamPos < at) {
            in.close();
            in = opened();
            at = 0;
        }
        if (streamPos > at) {
            in.skipNBytes(streamPos - at);
            at = streamPos;
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 1 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        checkClosed();
        bitOffset = 0;
        int read = readOn(bytes, from, length);
        if (read > 0) {
            at += read;
            streamPos += read;
        }
        return read;
    }

    private int readOn(byte[] bytes, int from, int length) throws IOException {
        try {
            move();
            return in.read(bytes, from, length);
        } catch (EOFException e) {
            return -1;
        } catch (IOException | RuntimeException e) {
            failed = e;
            throw e;
        }
    }

    /**
     * Tells a broken picture from one that could not be fetched, whatever the decoder made of it.
     *
     * @throws IOException when the original could not be read
     */
    void check() throws IOException {
        if (failed != null) {
            throw new IOException("the stored file cannot be read", failed);
        }
    }

    @Override
    public void close() throws IOException {
        super.close();
        in.close();
    }
}
