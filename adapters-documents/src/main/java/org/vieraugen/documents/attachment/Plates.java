package org.vieraugen.documents.attachment;

import java.awt.Point;
import java.awt.image.BandedSampleModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A picture whose colours lie apart from each other, each on a plate of its own. An encoder that takes it line by line gets each in the same piece of memory, with its
 * colours side by side; without that it would use up, for one picture, as much memory as the whole heap has.
 */
final class Plates extends WritableRaster {
    private final byte[][] colours;
    private final WritableRaster line;
    private final byte[] mixed;
    private final int[] inOrder;

    Plates(byte[][] colours, int width, int height) {
        super(
                new BandedSampleModel(
                        DataBuffer.TYPE_BYTE,
                        width,
                        height,
                        width,
                        IntStream.range(0, colours.length).toArray(),
                        new int[colours.length]),
                new DataBufferByte(colours, width * height),
                new Point(0, 0));
        this.colours = colours.clone();
        inOrder = IntStream.range(0, colours.length).toArray();
        mixed = new byte[width * colours.length];
        line = Raster.createInterleavedRaster(
                new DataBufferByte(mixed, mixed.length), width, 1, mixed.length, colours.length, inOrder, null);
    }

    @Override
    public Raster createChild(int x, int y, int width, int height, int childX, int childY, int[] bands) {
        boolean wholeLine = x == 0 && width == getWidth() && height == 1 && childX == 0 && childY == 0;
        boolean all = bands == null || Arrays.equals(bands, inOrder);
        return wholeLine && all ? line(y) : super.createChild(x, y, width, height, childX, childY, bands);
    }

    private Raster line(int y) {
        int from = y * getWidth();
        for (int band = 0; band < colours.length; band++) {
            var colour = colours[band];
            for (int x = 0, place = band; x < getWidth(); x++, place += colours.length) {
                mixed[place] = colour[from + x];
            }
        }
        return line;
    }
}
