package org.vieraugen.documents.attachment;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.vieraugen.application.attachment.Cleaning.Original;
import org.vieraugen.application.attachment.Cleaning.Refused;
import org.vieraugen.domain.attachment.FileKind;
import org.vieraugen.domain.attachment.FileRefusal;

/**
 * Draws a picture anew: the pixels as they are looked at, turned as the camera said, and nothing else. It is read line by line, and larger ones are made smaller
 * while they are read, so that a photographed letter stays readable and the memory is the same for every picture: at most 24 MB for what is drawn, 12 MB for what
 * cannot be read line by line, and outside the heap what {@link PictureHead} allows.
 */
final class Pictures {
    private static final float QUALITY = 0.88f;

    /** Bytes of an interlaced picture, whose lines come out of order. */
    private static final long MOST_WHOLE = 12_000_000;

    static {
        // Nothing of a picture gets into temporary files.
        ImageIO.setUseCache(false);
    }

    private Pictures() {}

    static void clean(FileKind kind, Original original, OutputStream copy) throws IOException, Refused {
        var head = PictureHead.of(kind, original);
        try (var in = new OriginalStream(original)) {
            write(kind, drawn(kind, head, in), copy);
        }
    }

    private static BufferedImage drawn(FileKind kind, PictureHead head, OriginalStream in) throws IOException, Refused {
        var reader = ImageIO.getImageReadersByMIMEType(kind.mediaType()).next();
        try {
            reader.setInput(in, true, true);
            return drawn(reader, kind, head);
        } catch (IOException | RuntimeException e) {
            in.check();
            // Decoders answer broken pictures with all kinds of exceptions.
            throw new Refused(FileRefusal.FILE_BROKEN, "the picture cannot be read", e);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage drawn(ImageReader reader, FileKind kind, PictureHead head)
            throws IOException, Refused {
        if (reader.getWidth(0) != head.width() || reader.getHeight(0) != head.height()) {
            throw PictureHead.broken("the picture tells two sizes");
        }
        var type = reader.getImageTypes(0).next();
        return kind == FileKind.PNG && head.passes() > 1
                ? whole(reader, type, head)
                : byLines(reader, type, head, kind == FileKind.PNG);
    }

    private static BufferedImage byLines(
            ImageReader reader, ImageTypeSpecifier type, PictureHead head, boolean transparency) throws IOException {
        var model = type.getColorModel();
        var line = type.createBufferedImage(head.width(), 1);
        var canvas = new Canvas(head.width(), head.height(), head.turn(), transparency && model.hasAlpha());
        try (var pen = new Pen(head.width())) {
            var lines = new Lines(line.getRaster(), head.height(), y -> canvas.line(y, pen.pixels(line)));
            var wanted = reader.getDefaultReadParam();
            wanted.setDestination(new BufferedImage(model, lines, model.isAlphaPremultiplied(), null));
            reader.read(0, wanted);
            lines.end();
        }
        return canvas.picture();
    }

    /** Of an interlaced picture only so many pixels are read as fit into the memory. */
    private static BufferedImage whole(ImageReader reader, ImageTypeSpecifier type, PictureHead head)
            throws IOException {
        var model = type.getColorModel();
        long bytes = head.pixels() * Math.max(Byte.SIZE, model.getPixelSize()) / Byte.SIZE;
        int every = 1;
        while (bytes / ((long) every * every) > MOST_WHOLE) {
            every++;
        }
        var wanted = reader.getDefaultReadParam();
        wanted.setSourceSubsampling(every, every, 0, 0);
        var picture = reader.read(0, wanted);
        var canvas = new Canvas(picture.getWidth(), picture.getHeight(), head.turn(), model.hasAlpha());
        try (var pen = new Pen(picture.getWidth())) {
            for (int y = 0; y < picture.getHeight(); y++) {
                canvas.line(y, pen.pixels(picture.getSubimage(0, y, picture.getWidth(), 1)));
            }
        }
        return canvas.picture();
    }

    /** Draws lines in the colours of screens, whatever their own are. */
    private static final class Pen implements AutoCloseable {
        private final Graphics2D pen;
        private final int[] pixels;

        Pen(int width) {
            var drawn = new BufferedImage(width, 1, BufferedImage.TYPE_INT_ARGB);
            pen = drawn.createGraphics();
            pen.setComposite(AlphaComposite.Src);
            pixels = ((DataBufferInt) drawn.getRaster().getDataBuffer()).getData();
        }

        int[] pixels(BufferedImage line) {
            pen.drawImage(line, 0, 0, null);
            return pixels;
        }

        @Override
        public void close() {
            pen.dispose();
        }
    }

    private static void write(FileKind kind, BufferedImage picture, OutputStream copy) throws IOException {
        var writer = ImageIO.getImageWritersByMIMEType(kind.mediaType()).next();
        try (var out = new MemoryCacheImageOutputStream(copy)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            if (kind == FileKind.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
