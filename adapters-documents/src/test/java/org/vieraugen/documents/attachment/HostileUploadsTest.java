package org.vieraugen.documents.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vieraugen.application.attachment.Cleaning.Refused;
import org.vieraugen.application.attachment.TakeUpload;
import org.vieraugen.application.complaint.Files;
import org.vieraugen.domain.attachment.FileKind;
import org.vieraugen.domain.attachment.FileName;
import org.vieraugen.domain.attachment.FileRefusal;
import org.vieraugen.domain.attachment.StoredFile;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.department.DepartmentKey;

/** What hostile senders try, each refused with its reason, or taken without what was hostile. A scanner, where one is configured, comes first. */
class HostileUploadsTest {
    private static final DepartmentKey OFFICE = new DepartmentKey("foreigners");
    private static final String MARK = "<script>steal()</script>";
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";
    private static final String XXE = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    private static final int LARGE = 30_000_000;

    /** Bytes in memory instead of in the database. */
    private static final class Kept implements Files {
        final Map<UUID, byte[]> bytes = new HashMap<>();

        @Override
        public Writing write(DepartmentKey department) {
            var id = UUID.randomUUID();
            var out = new ByteArrayOutputStream();
            return new Writing() {
                @Override
                public OutputStream stream() {
                    return out;
                }

                @Override
                public StoredFile done() {
                    bytes.put(id, out.toByteArray());
                    return new StoredFile(id, "");
                }

                @Override
                public void close() {
                    // Nothing is open.
                }
            };
        }

        @Override
        public InputStream read(DepartmentKey department, StoredFile file) {
            return new ByteArrayInputStream(bytes.get(file.id()));
        }

        @Override
        public void keep(DepartmentKey department, UUID complaint, List<Upload> files) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void drop(DepartmentKey department, List<StoredFile> files) {
            files.forEach(file -> bytes.remove(file.id()));
        }

        @Override
        public void forgetOld() {
            throw new UnsupportedOperationException();
        }
    }

    private final Kept kept = new Kept();
    private final TakeUpload take =
            new TakeUpload(kept, new CleanCopies(), new ClamAv(Optional.empty(), 0), in -> List.of());

    static Stream<Arguments> refused() throws IOException {
        return Stream.of(
                Arguments.of("EICAR", EICAR.getBytes(UTF_8), FileRefusal.FILE_KIND),
                Arguments.of("EICAR in a ZIP file", zip("eicar.com", EICAR.getBytes(UTF_8)), FileRefusal.FILE_KIND),
                Arguments.of(
                        "a page that calls itself a picture",
                        ("<!DOCTYPE html>" + MARK).getBytes(UTF_8),
                        FileRefusal.FILE_KIND),
                Arguments.of(
                        "SVG with a script",
                        ("<svg xmlns=\"http://www.w3.org/2000/svg\">" + MARK + "</svg>").getBytes(UTF_8),
                        FileRefusal.FILE_KIND),
                Arguments.of(
                        "SVG with XXE",
                        (XXE + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&e;</text></svg>").getBytes(UTF_8),
                        FileRefusal.FILE_KIND),
                Arguments.of(
                        "an office file with XXE",
                        zip("word/document.xml", (XXE + "<w:document/>").getBytes(UTF_8)),
                        FileRefusal.FILE_KIND),
                Arguments.of("an old office file with macros", bytes("D0CF11E0A1B11AE1"), FileRefusal.FILE_KIND),
                Arguments.of("RTF", "{\\rtf1\\ansi x}".getBytes(UTF_8), FileRefusal.FILE_KIND),
                Arguments.of(
                        "a PDF file whose list of objects inflates to many megabytes",
                        pdf("<< /Type /XRef /Length %d /Filter /FlateDecode >>", deflated(LARGE), ""),
                        FileRefusal.FILE_BROKEN),
                Arguments.of(
                        "one that writes the word for it otherwise, and says that it is a picture",
                        pdf(
                                "<< /Subtype /Image /Type /Obj#53tm /Length %d /Filter /FlateDecode >>",
                                deflated(LARGE), ""),
                        FileRefusal.FILE_BROKEN),
                Arguments.of(
                        "a PDF file that inflates to a hundred megabytes",
                        pdf("<< /Length %d /Filter /FlateDecode >>", deflated(100_000_000), ""),
                        FileRefusal.FILE_BROKEN),
                Arguments.of(
                        "a PDF file of half a million objects",
                        pdf("<< /Length %d >>", "BT ET".getBytes(UTF_8), "/A [" + "<<>>".repeat(500_000) + "]"),
                        FileRefusal.FILE_BROKEN),
                Arguments.of("a ZIP bomb", zip("0", zip("0", new byte[LARGE])), FileRefusal.FILE_KIND),
                Arguments.of(
                        "a GIF that is a script as well",
                        "GIF89a/*\u0000*/=1;steal();".getBytes(ISO_8859_1),
                        FileRefusal.FILE_KIND),
                Arguments.of(
                        "a page that is a PDF file as well",
                        ("<html>" + MARK + "</html>\n%PDF-1.7\n").getBytes(UTF_8),
                        FileRefusal.FILE_KIND),
                Arguments.of("a program for Windows", concat(bytes("4D5A9000"), new byte[200]), FileRefusal.FILE_KIND),
                Arguments.of("a program for Linux", concat(bytes("7F454C46"), new byte[200]), FileRefusal.FILE_KIND),
                Arguments.of("a script", "#!/bin/sh\nrm -rf /\n".getBytes(UTF_8), FileRefusal.FILE_KIND),
                Arguments.of(
                        "WebP",
                        concat("RIFF".getBytes(UTF_8), new byte[4], "WEBPVP8 ".getBytes(UTF_8)),
                        FileRefusal.FILE_KIND),
                Arguments.of("TIFF", bytes("49492A0008000000"), FileRefusal.FILE_KIND),
                Arguments.of("nothing", new byte[0], FileRefusal.FILE_EMPTY),
                Arguments.of("10,000 x 10,000 pixels", png(10_000, 10_000, 10_000), FileRefusal.FILE_TOO_MANY_PIXELS),
                Arguments.of(
                        "more pixels than there are numbers",
                        png(Integer.MAX_VALUE, Integer.MAX_VALUE, 1),
                        FileRefusal.FILE_TOO_MANY_PIXELS),
                Arguments.of("a picture without its picture", png(100, 100, 0), FileRefusal.FILE_BROKEN),
                Arguments.of("only the first bytes of a photo", bytes("FFD8FFE000104A464946"), FileRefusal.FILE_BROKEN),
                Arguments.of(
                        "only the first line of a PDF file", "%PDF-1.7\n".getBytes(UTF_8), FileRefusal.FILE_BROKEN),
                Arguments.of(
                        "a byte too many",
                        concat(png(10, 10, 10), new byte[Upload.LARGEST]),
                        FileRefusal.FILE_TOO_LARGE));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource
    void refused(String what, byte[] sent, FileRefusal reason) {
        assertThatThrownBy(() -> take.handle(OFFICE, "foto.png", new ByteArrayInputStream(sent)))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.reason()).isEqualTo(reason));
        assertThat(kept.bytes).isEmpty();
    }

    static Stream<Arguments> taken_without_what_was_hostile() throws Exception {
        var picture = png(20, 20, 20);
        return Stream.of(
                Arguments.of("a picture followed by a script", concat(picture, MARK.getBytes(UTF_8))),
                Arguments.of("a picture followed by an archive", concat(picture, zip(MARK, new byte[10]))),
                Arguments.of("a picture with a text of many megabytes", textBomb(picture)),
                Arguments.of(
                        "a PDF file whose page inflates to many megabytes",
                        pdf("<< /Length %d /Filter /FlateDecode >>", deflated(LARGE), "")),
                Arguments.of(
                        "a PDF file that runs a script when opened",
                        pdf(
                                "<< /Length %d >>",
                                "BT ET".getBytes(UTF_8), "/OpenAction << /S /JavaScript /JS (" + MARK + ") >>")),
                Arguments.of(
                        "a PDF file with XXE in its form",
                        pdf(
                                "<< /Length %d >>",
                                "BT ET".getBytes(UTF_8),
                                "/AcroForm << /XFA (" + XXE + MARK + ") >>",
                                "/Annots [<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /Rect [0 0 9 9] >>]")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void taken_without_what_was_hostile(String what, byte[] sent) throws Exception {
        var upload = take.handle(OFFICE, "foto.png", new ByteArrayInputStream(sent));
        var copy = new String(kept.bytes.get(upload.copy().id()), ISO_8859_1);
        assertThat(copy).isNotEmpty().doesNotContain("script", "steal", "JavaScript", "XFA", "ENTITY");
        assertThat(copy.length()).isLessThan(Upload.LARGEST);
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource({
        "../../../etc/passwd, passwd.png",
        "..\\..\\windows\\system32\\x.dll, x.png",
        "C:\\temp\\brief.exe, brief.png",
        "brief.pdf.exe, brief.pdf.png",
        ".htaccess, file.png",
        "'', file.png",
        "'   ', file.png",
        "/, file.png",
        ".., '..png'"
    })
    void names_lose_their_folders_and_take_the_ending_of_their_kind(String given, String name) {
        var taken = FileName.of(given, FileKind.PNG).text();
        assertThat(taken).doesNotContain("/", "\\", "\u0000").endsWith(".png");
        if (!given.equals("..")) {
            assertThat(taken).isEqualTo(name);
        }
    }

    private static byte[] bytes(String hex) {
        return java.util.HexFormat.of().parseHex(hex);
    }

    private static byte[] concat(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] deflated(int zeros) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            var piece = new byte[1_000_000];
            for (int left = zeros; left > 0; left -= piece.length) {
                deflater.write(piece, 0, Math.min(left, piece.length));
            }
        }
        return out.toByteArray();
    }

    /** Black and white, one bit a pixel: small in the file, large in the memory. */
    private static byte[] png(int width, int height, int rows) throws IOException {
        var head = java.nio.ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {1, 0, 0, 0, 0})
                .array();
        var pixels = rows == 0
                ? new byte[0]
                : deflated(Math.multiplyExact(rows, 1 + (width == Integer.MAX_VALUE ? 0 : (width + 7) / 8)));
        return concat(
                bytes("89504E470D0A1A0A"), chunk("IHDR", head), chunk("IDAT", pixels), chunk("IEND", new byte[0]));
    }

    private static byte[] chunk(String kind, byte[] content) {
        var named = concat(kind.getBytes(ISO_8859_1), content);
        var sum = new CRC32();
        sum.update(named);
        return concat(number(content.length), named, number((int) sum.getValue()));
    }

    private static byte[] number(int number) {
        return java.nio.ByteBuffer.allocate(4).putInt(number).array();
    }

    /** The same picture with a compressed text before its pixels. */
    private static byte[] textBomb(byte[] picture) throws IOException {
        var text = concat("Comment\u0000\u0000".getBytes(ISO_8859_1), deflated(LARGE));
        int pixels = 8 + 25;
        return concat(
                java.util.Arrays.copyOf(picture, pixels),
                chunk("zTXt", text),
                java.util.Arrays.copyOfRange(picture, pixels, picture.length));
    }

    /** One page with these contents, and more in the catalogue. */
    private static byte[] pdf(String dictionary, byte[] page, String more) {
        return pdf(dictionary, page, more, "");
    }

    private static byte[] pdf(String dictionary, byte[] page, String more, String onPage) {
        var out = new ByteArrayOutputStream();
        var places = new ArrayList<Integer>();
        out.writeBytes("%PDF-1.7\n".getBytes(ISO_8859_1));
        for (var object : List.of(
                "<< /Type /Catalog /Pages 2 0 R " + more + " >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R " + onPage + " >>")) {
            places.add(out.size());
            out.writeBytes((places.size() + " 0 obj\n" + object + "\nendobj\n").getBytes(ISO_8859_1));
        }
        places.add(out.size());
        out.writeBytes(("4 0 obj\n" + dictionary.formatted(page.length) + "\nstream\n").getBytes(ISO_8859_1));
        out.writeBytes(page);
        out.writeBytes("\nendstream\nendobj\n".getBytes(ISO_8859_1));
        int table = out.size();
        out.writeBytes("xref\n0 5\n0000000000 65535 f \n".getBytes(ISO_8859_1));
        places.forEach(
                place -> out.writeBytes("%010d 00000 n \n".formatted(place).getBytes(ISO_8859_1)));
        out.writeBytes(("trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n" + table + "\n%%EOF\n").getBytes(ISO_8859_1));
        return out.toByteArray();
    }
}
