package org.vieraugen.documents.attachment;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.function.IntConsumer;

/**
 * As high as a picture, but of its lines only the one exists that was written last: a decoder writes from top to bottom, and each line is handed on as soon as
 * it is full. A decoder that goes over the picture several times hands on each line as often.
 */
final class Lines extends WritableRaster {
    private static final int NONE = -1;

    private final WritableRaster line;
    private final IntConsumer full;
    private int at = NONE;

    /**
     * @param line where the line that is written stands
     * @param full is told the number of each line that is full
     */
    Lines(WritableRaster line, int height, IntConsumer full) {
        super(
                line.getSampleModel(),
                line.getDataBuffer(),
                new Rectangle(0, 0, line.getWidth(), height),
                new Point(0, 0),
                null);
        this.line = line;
        this.full = full;
    }

    /** Nothing more will be written. */
    void end() {
        move(NONE);
    }

    private void move(int y) {
        if (y != at) {
            if (at != NONE) {
                full.accept(at);
            }
            at = y;
        }
    }

    @Override
    public WritableRaster createWritableChild(
            int x, int y, int width, int height, int childX, int childY, int[] bands) {
        if (bands != null || x != childX || y != childY) {
            throw new UnsupportedOperationException("a decoder writes whole lines, each in its place");
        }
        return this;
    }

    @Override
    public void setRect(int x, int y, Raster lines) {
        if (lines.getHeight() != 1) {
            throw new UnsupportedOperationException("a decoder writes one line after the other");
        }
        move(y + lines.getMinY());
        line.setRect(x, -lines.getMinY(), lines);
    }

    @Override
    public void setPixel(int x, int y, int[] samples) {
        move(y);
        line.setPixel(x, 0, samples);
    }
}
