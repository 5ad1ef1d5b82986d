package org.vieraugen.documents.attachment;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import org.vieraugen.application.attachment.Cleaning.Original;
import org.vieraugen.application.attachment.Cleaning.Refused;
import org.vieraugen.domain.attachment.FileKind;
import org.vieraugen.domain.attachment.FileRefusal;

/**
 * What a picture says of itself before its first pixel: enough to know what it will cost.
 *
 * @param turn how it must be turned to stand upright, from 1 to 8 as EXIF counts
 * @param passes how often its decoder goes over the picture from top to bottom; 1 for most
 * @param kept how many bytes its decoder keeps until the last pass; 0 when it goes line by line
 */
record PictureHead(int width, int height, int turn, int passes, long kept) {
    /** A line is held whole, so that it must not be longer than any camera's; a JPEG file cannot tell of a longer one. */
    private static final int LONGEST_LINE = 65_535;

    /** More than the cameras of phones have: 16,384 x 12,288 are 201 million. */
    private static final long MOST_PIXELS_OF_JPEG = 210_000_000;

    /** Screens and scans; each pixel costs more time than in a photo. */
    private static final long MOST_PIXELS_OF_PNG = 50_000_000;

    /** A progressive photo of 16 million pixels with colours at half the size. */
    private static final long MOST_KEPT = 50_000_000;

    /** Ten are usual; a small file of thousands would keep the decoder busy for hours. */
    private static final int MOST_PASSES = 20;

    long pixels() {
        return (long) width * height;
    }

    /**
     * @throws Refused when it is no picture of that kind, or one that costs too much
     * @throws IOException when the original itself cannot be read
     */
    static PictureHead of(FileKind kind, Original original) throws IOException, Refused {
        var head = read(kind, original);
        long most = kind == FileKind.JPEG ? MOST_PIXELS_OF_JPEG : MOST_PIXELS_OF_PNG;
        if (head.width > LONGEST_LINE || head.height > LONGEST_LINE || head.pixels() > most) {
            throw tooMuch(
                    "a " + kind + " picture has at most " + most / 1_000_000 + " million pixels, 65,535 in a line");
        }
        if (head.kept > MOST_KEPT || head.passes > MOST_PASSES) {
            throw tooMuch("a progressive JPEG picture has at most 16 million pixels and " + MOST_PASSES + " scans");
        }
        return head;
    }

    private static Refused tooMuch(String detail) {
        return new Refused(FileRefusal.FILE_TOO_MANY_PIXELS, detail);
    }

    private static PictureHead read(FileKind kind, Original original) throws IOException, Refused {
        try (var in = new DataInputStream(new BufferedInputStream(original.open(), 1 << 16))) {
            return kind == FileKind.JPEG ? JpegHead.read(in) : PngHead.read(in);
        } catch (EOFException e) {
            throw new Refused(FileRefusal.FILE_BROKEN, "the picture ends early", e);
        }
    }

    static Refused broken(String detail) {
        return new Refused(FileRefusal.FILE_BROKEN, detail);
    }
}
