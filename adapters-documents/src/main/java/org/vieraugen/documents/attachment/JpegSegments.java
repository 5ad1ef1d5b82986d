package org.vieraugen.documents.attachment;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** The segments of a JPEG file (ITU-T T.81, annex B); one is in memory at a time. */
final class JpegSegments {
    private static final int MARK = 0xFF;
    private static final int START = 0xD8;
    private static final int SCAN = 0xDA;
    private static final int APP_0 = 0xE0;
    private static final int APP_14 = 0xEE;
    private static final int APP_15 = 0xEF;
    private static final int COMMENT = 0xFE;

    private JpegSegments() {}

    /** Whether the bytes are a JPEG file as far as its first scan, and hold more than the pixels need. */
    static boolean tell(InputStream jpeg) throws IOException {
        var in = new DataInputStream(jpeg);
        boolean told = false;
        try {
            if (in.readUnsignedShort() != (MARK << 8 | START)) {
                return false;
            }
            for (int marker = in.readUnsignedShort(); marker >> 8 == MARK; marker = in.readUnsignedShort()) {
                if ((marker & 0xFF) == SCAN) {
                    return told;
                }
                told |= isTold(marker & 0xFF);
                in.skipNBytes(in.readUnsignedShort() - 2);
            }
        } catch (EOFException e) {
            return false;
        }
        return false;
    }

    /** Copies all but comments and application segments; JFIF and Adobe's colours (APP0, APP14) stay. Only for files that {@link #tell}. */
    static void copyWithoutMetadata(InputStream jpeg, OutputStream out) throws IOException {
        var in = new DataInputStream(jpeg);
        pair(out, in.readUnsignedShort());
        int marker = in.readUnsignedShort();
        while ((marker & 0xFF) != SCAN) {
            int length = in.readUnsignedShort();
            if (isTold(marker & 0xFF)) {
                in.skipNBytes(length - 2);
            } else {
                pair(out, marker);
                pair(out, length);
                out.write(in.readNBytes(length - 2));
            }
            marker = in.readUnsignedShort();
        }
        pair(out, marker);
        in.transferTo(out);
    }

    private static void pair(OutputStream out, int value) throws IOException {
        out.write(value >> 8);
        out.write(value & 0xFF);
    }

    private static boolean isTold(int marker) {
        return marker == COMMENT || (marker > APP_0 && marker <= APP_15 && marker != APP_14);
    }
}
