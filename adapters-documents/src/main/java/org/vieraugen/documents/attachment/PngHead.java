package org.vieraugen.documents.attachment;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import org.vieraugen.application.attachment.Cleaning.Refused;

/** The chunks of a PNG file before its pixels (ISO/IEC 15948). */
final class PngHead {
    private static final int SIGNATURE = 8;
    private static final int IHDR = 0x49484452;
    private static final int IDAT = 0x49444154;
    private static final int EXIF = 0x65584966;
    private static final int SUM = 4;
    private static final int LONGEST_EXIF = 1 << 16;

    /** An interlaced picture comes in seven passes, each finer than the one before. */
    private static final int PASSES = 7;

    private PngHead() {}

    static PictureHead read(DataInputStream in) throws IOException, Refused {
        in.skipNBytes(SIGNATURE + Integer.BYTES);
        if (in.readInt() != IHDR) {
            throw PictureHead.broken("the picture does not begin with its size");
        }
        int width = in.readInt();
        int height = in.readInt();
        // depth, colours, compression, filter
        in.skipNBytes(4);
        boolean interlaced = in.readByte() != 0;
        if (width < 1 || height < 1) {
            throw PictureHead.broken("a picture of no pixel");
        }
        in.skipNBytes(SUM);
        return new PictureHead(width, height, turn(in), interlaced ? PASSES : 1, 0);
    }

    private static int turn(DataInputStream in) throws IOException, Refused {
        int turn = Exif.UPRIGHT;
        try {
            for (int length = in.readInt(), name = in.readInt();
                    name != IDAT;
                    length = in.readInt(), name = in.readInt()) {
                if (length < 0) {
                    throw PictureHead.broken("a part of negative length");
                }
                if (name == EXIF && length <= LONGEST_EXIF) {
                    turn = Exif.turn(in.readNBytes(length), 0);
                } else {
                    in.skipNBytes(length);
                }
                in.skipNBytes(SUM);
            }
        } catch (EOFException e) {
            // That there are no pixels is for the decoder to tell.
            return turn;
        }
        return turn;
    }
}
