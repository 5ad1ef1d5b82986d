package org.vieraugen.documents.attachment;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.vieraugen.application.attachment.Cleaning.Refused;

/** The segments of a JPEG file before its pixels (ITU-T T.81, annex B), and how often its scans go over them. */
final class JpegHead {
    private static final int MARK = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP_1 = 0xE1;
    private static final int RESTART = 0xD0;
    private static final int TEM = 0x01;
    private static final int PROGRESSIVE = 0xC2;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    /** A block of 8 x 8 coefficients of two bytes each. */
    private static final int BLOCK = 8;

    private static final long BLOCK_BYTES = 2L * BLOCK * BLOCK;

    private final DataInputStream in;
    private int turn = Exif.UPRIGHT;
    private byte[] frame = new byte[0];
    private boolean progressive;

    private JpegHead(DataInputStream in) {
        this.in = in;
    }

    static PictureHead read(DataInputStream in) throws IOException, Refused {
        return new JpegHead(in).read();
    }

    private PictureHead read() throws IOException, Refused {
        for (int marker = marker(); marker != SCAN; marker = marker()) {
            if (marker == END) {
                throw PictureHead.broken("a picture without pixels");
            }
            if (!standsAlone(marker)) {
                segment(marker);
            }
        }
        if (frame.length < 6 || frame.length < 6 + 3 * (frame[5] & 0xFF)) {
            throw PictureHead.broken("the picture does not say how large it is");
        }
        int height = pair(frame, 1);
        int width = pair(frame, 3);
        if (width < 1 || height < 1) {
            throw PictureHead.broken("a picture of no pixel");
        }
        in.skipNBytes(2);
        boolean all = in.readUnsignedByte() == (frame[5] & 0xFF);
        return progressive || !all
                ? new PictureHead(width, height, turn, 1 + furtherScans(), kept(width, height))
                : new PictureHead(width, height, turn, 1, 0);
    }

    private void segment(int marker) throws IOException, Refused {
        int length = in.readUnsignedShort() - 2;
        if (length < 0) {
            throw PictureHead.broken("a part of negative length");
        }
        boolean isFrame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (!isFrame && marker != APP_1) {
            in.skipNBytes(length);
            return;
        }
        var content = in.readNBytes(length);
        if (isFrame) {
            frame = content;
            progressive = marker == PROGRESSIVE || marker > PROGRESSIVE + 1;
        } else if (turn == Exif.UPRIGHT && Arrays.equals(Arrays.copyOf(content, EXIF.length), EXIF)) {
            turn = Exif.turn(content, EXIF.length);
        }
    }

    /** The next marker; like every decoder it passes over what is none. */
    private int marker() throws IOException {
        int marker = 0;
        while (marker == 0) {
            int read = in.readUnsignedByte();
            while (read != MARK) {
                read = in.readUnsignedByte();
            }
            while (read == MARK) {
                read = in.readUnsignedByte();
            }
            marker = read;
        }
        return marker;
    }

    private static boolean standsAlone(int marker) {
        return marker == TEM || (marker >= RESTART && marker <= START);
    }

    /** As far as the file goes: one that was cut off is shown as far as it came. */
    private int furtherScans() throws IOException {
        int scans = 0;
        try {
            for (int marker = marker(); marker != END; marker = marker()) {
                if (marker == SCAN) {
                    scans++;
                }
            }
        } catch (EOFException e) {
            return scans;
        }
        return scans;
    }

    /** The coefficients of all colours, each at its own share of the picture's size. */
    private long kept(int width, int height) {
        int colours = frame[5] & 0xFF;
        int across = 1;
        int down = 1;
        for (int i = 0; i < colours; i++) {
            across = Math.max(across, sampling(i) >> 4);
            down = Math.max(down, sampling(i) & 0xF);
        }
        long blocks = 0;
        for (int i = 0; i < colours; i++) {
            blocks += blocks(width, sampling(i) >> 4, across) * blocks(height, sampling(i) & 0xF, down);
        }
        return blocks * BLOCK_BYTES;
    }

    private int sampling(int colour) {
        return frame[6 + 3 * colour + 1] & 0xFF;
    }

    private static long blocks(int pixels, int share, int most) {
        long units = (pixels + (long) BLOCK * most - 1) / ((long) BLOCK * most);
        return units * share;
    }

    private static int pair(byte[] bytes, int place) {
        return (bytes[place] & 0xFF) << 8 | (bytes[place + 1] & 0xFF);
    }
}
