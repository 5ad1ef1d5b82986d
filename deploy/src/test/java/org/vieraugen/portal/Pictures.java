package org.vieraugen.portal;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Files as people send them. */
final class Pictures {
    static final String HIDDEN = "Leipzig-Haddad-51.34";

    private Pictures() {}

    /** A photo whose comment tells where it was taken. */
    static byte[] photo() throws IOException {
        var picture = new BufferedImage(60, 40, BufferedImage.TYPE_3BYTE_BGR);
        var pen = picture.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillRect(5, 5, 30, 20);
        pen.dispose();
        var plain = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", plain);
        var told = new ByteArrayOutputStream();
        var hidden = HIDDEN.getBytes(StandardCharsets.US_ASCII);
        told.write(plain.toByteArray(), 0, 2);
        told.write(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (hidden.length + 2)});
        told.write(hidden);
        told.write(plain.toByteArray(), 2, plain.size() - 2);
        return told.toByteArray();
    }

    /** A photo that says it has so many pixels. */
    static byte[] claiming(int width, int height) throws IOException {
        var photo = photo();
        int frame = 0;
        while ((photo[frame] & 0xFF) != 0xFF || (photo[frame + 1] & 0xFF) != 0xC0) {
            frame++;
        }
        ByteBuffer.wrap(photo).putShort(frame + 5, (short) height).putShort(frame + 7, (short) width);
        return photo;
    }

    static Path file(Path folder, String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }
}
