package org.vieraugen.persistence.attachment;

import java.io.ByteArrayOutputStream;

/** The segments of a JPEG file (ITU-T T.81, annex B). */
final class JpegSegments {
    private static final int MARK = 0xFF;
    private static final int START = 0xD8;
    private static final int SCAN = 0xDA;
    private static final int APP_0 = 0xE0;
    private static final int APP_14 = 0xEE;
    private static final int APP_15 = 0xEF;
    private static final int COMMENT = 0xFE;

    private JpegSegments() {}

    /**
     * Copies all but comments and application segments; JFIF and Adobe's colours (APP0, APP14) stay.
     *
     * @return whether the bytes are a JPEG file as far as its first scan; if not, nothing good was written
     */
    static boolean copyWithoutMetadata(byte[] jpeg, ByteArrayOutputStream out) {
        if (jpeg.length < 4 || at(jpeg, 0) != MARK || at(jpeg, 1) != START) {
            return false;
        }
        out.write(jpeg, 0, 2);
        int here = 2;
        while (here + 4 <= jpeg.length && at(jpeg, here) == MARK) {
            int marker = at(jpeg, here + 1);
            if (marker == SCAN) {
                out.write(jpeg, here, jpeg.length - here);
                return true;
            }
            int end = here + 2 + (at(jpeg, here + 2) << 8 | at(jpeg, here + 3));
            if (end > jpeg.length || end < here + 4) {
                return false;
            }
            boolean told =
                    marker == COMMENT || (marker >= APP_0 && marker <= APP_15 && marker != APP_0 && marker != APP_14);
            if (!told) {
                out.write(jpeg, here, end - here);
            }
            here = end;
        }
        return false;
    }

    private static int at(byte[] bytes, int place) {
        return bytes[place] & 0xFF;
    }
}
