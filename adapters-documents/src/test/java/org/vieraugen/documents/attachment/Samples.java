package org.vieraugen.documents.attachment;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Files as people and attackers send them. */
final class Samples {
    static final String SECRET = "GEHEIM-Haddad";

    private Samples() {}

    static byte[] picture(String format, int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height / 2);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    /** A camera's photo that lies on its side, with the place and the owner's name in it. */
    static byte[] photo() throws IOException {
        return held(picture("jpeg", 40, 20), 6);
    }

    /**
     * The photo as a camera writes it, with the owner's name in it.
     *
     * @param turn how the camera was held, from 1 to 8 as EXIF counts
     */
    static byte[] held(byte[] plain, int turn) throws IOException {
        var exif = ByteBuffer.allocate(200);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put("MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 2);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) turn)
                .putShort((short) 0);
        exif.putShort((short) 0x013B)
                .putShort((short) 2)
                .putInt(SECRET.length() + 1)
                .putInt(38);
        exif.putInt(0).put(SECRET.getBytes(StandardCharsets.US_ASCII)).put((byte) 0);
        var segment = Arrays.copyOf(exif.array(), exif.position());
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.write(0xFF);
        out.write(0xE1);
        out.write((segment.length + 2) >> 8);
        out.write(segment.length + 2);
        out.write(segment);
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    /** A PNG file with a text in it, and something after its end. */
    static byte[] toldPng() throws IOException {
        var plain = picture("png", 10, 10);
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 33);
        out.write(chunk("tEXt", ("Author\0" + SECRET).getBytes(StandardCharsets.ISO_8859_1)));
        out.write(plain, 33, plain.length - 33);
        out.write(("<script>" + SECRET + "</script>").getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    /** A few bytes that claim to be a picture of that many pixels. */
    static byte[] bomb(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        out.write(chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array()));
        out.write(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    private static byte[] chunk(String kind, byte[] content) {
        var name = kind.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(name)
                .put(content)
                .putInt((int) crc.getValue())
                .array();
    }

    /** A letter with an author, a script that runs when it is opened, a link outwards, an embedded file, and a photo that tells its place. */
    static byte[] paper(boolean locked) throws IOException {
        try (var paper = new PDDocument()) {
            var page = new PDPage();
            paper.addPage(page);
            try (var content = new PDPageContentStream(paper, page)) {
                content.drawImage(PDImageXObject.createFromByteArray(paper, photo(), "photo"), 100, 100);
            }
            paper.getDocumentInformation().setAuthor(SECRET);
            var told = new PDMetadata(paper);
            told.importXMPMetadata(("<x>" + SECRET + "</x>").getBytes(StandardCharsets.UTF_8));
            paper.getDocumentCatalog().setMetadata(told);
            paper.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('" + SECRET + "')"));
            var out = new PDActionURI();
            out.setURI("https://" + SECRET + ".example");
            var link = new PDAnnotationLink();
            link.setAction(out);
            page.getAnnotations().add(link);
            page.getCOSObject().setItem(COSName.ANNOTS, page.getCOSObject().getItem(COSName.ANNOTS));
            embed(paper);
            if (locked) {
                paper.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            var bytes = new ByteArrayOutputStream();
            paper.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void embed(PDDocument paper) throws IOException {
        var inside = new PDComplexFileSpecification();
        inside.setFile(SECRET + ".exe");
        inside.setEmbeddedFile(
                new PDEmbeddedFile(paper, new java.io.ByteArrayInputStream(SECRET.getBytes(StandardCharsets.UTF_8))));
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(SECRET, inside));
        var names = new PDDocumentNameDictionary(paper.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        paper.getDocumentCatalog().setNames(names);
    }
}
