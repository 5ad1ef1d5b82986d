package org.vieraugen.persistence.attachment;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.vieraugen.application.attachment.Cleaning.Refused;
import org.vieraugen.domain.attachment.FileKind;

/**
 * Draws a picture anew: the pixels as they are looked at, turned as the camera said, and nothing else. Pictures of more than 50 million pixels are
 * refused, and larger ones than 12 million are made smaller, so that a letter photographed stays readable and the memory stays bounded.
 */
final class Pictures {
    private static final long MOST_PIXELS = 50_000_000;
    private static final long SHOWN_PIXELS = 12_000_000;
    private static final float QUALITY = 0.88f;
    private static final String BROKEN = "file-broken";
    private static final String UNREADABLE = "the picture cannot be read";

    static {
        // Nothing of a picture gets into temporary files.
        ImageIO.setUseCache(false);
    }

    private Pictures() {}

    static void clean(FileKind kind, InputStream original, OutputStream copy) throws IOException, Refused {
        var bytes = original.readAllBytes();
        write(kind, upright(read(bytes), turn(bytes)), copy);
    }

    private static BufferedImage read(byte[] bytes) throws Refused {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Refused(BROKEN, UNREADABLE);
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return read(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // Decoders answer broken pictures with all kinds of exceptions.
            throw new Refused(BROKEN, UNREADABLE, e);
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException, Refused {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > MOST_PIXELS) {
            throw new Refused("file-too-many-pixels", "a picture has at most 50 million pixels");
        }
        var wanted = reader.getDefaultReadParam();
        int every = 1;
        while (pixels / ((long) every * every) > SHOWN_PIXELS) {
            every++;
        }
        wanted.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, wanted);
    }

    /** How the picture must be turned to stand upright, from 1 to 8 as EXIF counts. */
    private static int turn(byte[] bytes) {
        try {
            var told = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes), bytes.length)
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            return told != null && told.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? told.getInt(ExifIFD0Directory.TAG_ORIENTATION)
                    : 1;
        } catch (ImageProcessingException | MetadataException | IOException | RuntimeException e) {
            // A picture whose metadata are broken is shown as it lies.
            return 1;
        }
    }

    private static BufferedImage upright(BufferedImage lying, int turn) {
        int width = lying.getWidth();
        int height = lying.getHeight();
        boolean aside = turn >= 5 && turn <= 8;
        var upright = new BufferedImage(
                aside ? height : width,
                aside ? width : height,
                lying.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = upright.createGraphics();
        pen.drawImage(lying, turned(turn, width, height), null);
        pen.dispose();
        return upright;
    }

    private static AffineTransform turned(int turn, int width, int height) {
        return switch (turn) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
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
            writer.write(null, new IIOImage(kind == FileKind.JPEG ? opaque(picture) : picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    /** JPEG knows no transparency. */
    private static BufferedImage opaque(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) {
            return picture;
        }
        var opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        var pen = opaque.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        return opaque;
    }
}
