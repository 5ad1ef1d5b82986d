package org.vieraugen.documents.attachment;

import java.awt.Point;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.ComponentSampleModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Pictures of any size, from memory for one line: all lines are alike, from black on the left to white on the right. */
final class LargePictures {
    private LargePictures() {}

    static Path jpeg(Path folder, int width, int height, boolean progressive) throws IOException {
        return written(folder, "jpeg", drawn(width, height, 3), progressive);
    }

    static Path png(Path folder, int width, int height, boolean interlaced) throws IOException {
        return written(folder, "png", drawn(width, height, 4), interlaced);
    }

    private static BufferedImage drawn(int width, int height, int bands) {
        var line = new byte[width * bands];
        for (int i = 0; i < line.length; i++) {
            line[i] = (byte) (i % bands == 3 ? 200 : (long) (i / bands) * 255 / width);
        }
        var offsets = new int[] {0, 1, 2, 3};
        var everyLine = new ComponentSampleModel(
                DataBuffer.TYPE_BYTE, width, height, bands, 0, java.util.Arrays.copyOf(offsets, bands));
        var raster = Raster.createWritableRaster(everyLine, new DataBufferByte(line, line.length), new Point(0, 0));
        boolean alpha = bands == 4;
        var model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                alpha,
                false,
                alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
                DataBuffer.TYPE_BYTE);
        return new BufferedImage(model, raster, false, null);
    }

    private static Path written(Path folder, String format, BufferedImage picture, boolean inPasses)
            throws IOException {
        var file = Files.createTempFile(folder, "picture", "." + format);
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            if (inPasses) {
                how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return file;
    }
}
