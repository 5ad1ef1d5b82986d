package org.vieraugen.documents.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.application.attachment.Cleaning.Refused;
import org.vieraugen.domain.attachment.FileKind;
import org.vieraugen.domain.attachment.FileRefusal;

class CleanCopiesTest {
    private final CleanCopies copies = new CleanCopies();

    private byte[] cleaned(FileKind kind, byte[] original) throws Exception {
        var copy = new ByteArrayOutputStream();
        copies.clean(kind, () -> new ByteArrayInputStream(original), copy);
        return copy.toByteArray();
    }

    @Test
    void I4_a_photo_loses_its_place_and_owner_and_stands_upright() throws Exception {
        var photo = Samples.photo();
        assertThat(new String(photo, ISO_8859_1)).contains(Samples.SECRET, "Exif");
        var copy = cleaned(FileKind.JPEG, photo);
        assertThat(new String(copy, ISO_8859_1)).doesNotContain(Samples.SECRET, "Exif");
        var shown = ImageIO.read(new ByteArrayInputStream(copy));
        assertThat(shown.getWidth()).isEqualTo(20);
        assertThat(shown.getHeight()).isEqualTo(40);
        assertThat(shown.getRGB(17, 20) >> 16 & 0xFF).isGreaterThan(200);
        assertThat(shown.getRGB(2, 20) >> 16 & 0xFF).isLessThan(60);
    }

    @Test
    void I4_a_picture_loses_its_texts_and_what_follows_after_its_end() throws Exception {
        assertThat(new String(cleaned(FileKind.PNG, Samples.toldPng()), ISO_8859_1))
                .doesNotContain(Samples.SECRET);
    }

    @Test
    void a_picture_of_many_pixels_is_made_smaller() throws Exception {
        var copy = cleaned(FileKind.PNG, Samples.picture("png", 5_000, 4_000));
        var shown = ImageIO.read(new ByteArrayInputStream(copy));
        assertThat(shown.getWidth() * shown.getHeight()).isBetween(7_980_000, 8_000_000);
        assertThat((double) shown.getWidth() / shown.getHeight()).isCloseTo(1.25, within(0.001));
    }

    @Test
    void I4_a_paper_loses_author_scripts_links_and_embedded_files_and_keeps_its_pages() throws Exception {
        var copy = cleaned(FileKind.PDF, Samples.paper(false));
        try (var paper = Loader.loadPDF(copy)) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            assertThat(paper.getPage(0).getResources().getXObjectNames()).isNotEmpty();
            assertThat(paper.getDocumentInformation().getAuthor()).isNull();
            assertThat(paper.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(paper.getDocumentCatalog().getMetadata()).isNull();
            var everything = new ByteArrayOutputStream();
            paper.save(everything, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            assertThat(everything.toString(ISO_8859_1)).doesNotContain(Samples.SECRET, "JavaScript", "Exif");
        }
    }

    @Test
    void what_would_have_acted_is_told() throws Exception {
        var nowhere = OutputStream.nullOutputStream();
        var armed = Samples.paper(false);
        assertThat(copies.clean(FileKind.PDF, () -> new ByteArrayInputStream(armed), nowhere))
                .isTrue();
        var photo = Samples.photo();
        var harmless = cleaned(FileKind.PDF, armed);
        assertThat(copies.clean(FileKind.PDF, () -> new ByteArrayInputStream(harmless), nowhere))
                .isFalse();
        assertThat(copies.clean(FileKind.JPEG, () -> new ByteArrayInputStream(photo), nowhere))
                .isFalse();
    }

    static Stream<Arguments> refused() throws Exception {
        var photo = Samples.photo();
        return Stream.of(
                Arguments.of(
                        "a picture of 100 million pixels",
                        FileKind.PNG,
                        Samples.bomb(10_000, 10_000),
                        FileRefusal.FILE_TOO_MANY_PIXELS),
                Arguments.of("a picture that ends early", FileKind.PNG, Samples.bomb(10, 10), FileRefusal.FILE_BROKEN),
                Arguments.of("half a photo's header", FileKind.JPEG, Arrays.copyOf(photo, 60), FileRefusal.FILE_BROKEN),
                Arguments.of(
                        "a text that says it is a paper",
                        FileKind.PDF,
                        "%PDF-1.7 no more".getBytes(UTF_8),
                        FileRefusal.FILE_BROKEN),
                Arguments.of("a paper with a password", FileKind.PDF, Samples.paper(true), FileRefusal.FILE_LOCKED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String what, FileKind kind, byte[] original, FileRefusal reason) {
        assertThatThrownBy(() -> cleaned(kind, original))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void the_content_tells_the_kind_and_not_the_name() throws Exception {
        assertThat(copies.kindOf(Samples.photo())).isEqualTo(FileKind.JPEG);
        assertThat(copies.kindOf(Samples.toldPng())).isEqualTo(FileKind.PNG);
        assertThat(copies.kindOf(Samples.paper(false))).isEqualTo(FileKind.PDF);
        for (var other : List.of(
                "MZ\u0090 this program".getBytes(ISO_8859_1),
                "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(UTF_8),
                "Guten Tag".getBytes(UTF_8),
                new byte[] {'P', 'K', 3, 4, 0})) {
            assertThatThrownBy(() -> copies.kindOf(other))
                    .isInstanceOfSatisfying(
                            Refused.class, e -> assertThat(e.reason()).isEqualTo(FileRefusal.FILE_KIND));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"heic", "heix", "mif1", "msf1", "hevc"})
    void an_iPhones_own_format_is_named(String brand) {
        var heic = ("\0\0\0\u0018ftyp" + brand + "\0\0\0\0" + brand + "heic").getBytes(ISO_8859_1);
        assertThatThrownBy(() -> copies.kindOf(heic)).isInstanceOfSatisfying(Refused.class, e -> assertThat(e.reason())
                .isEqualTo(FileRefusal.FILE_HEIC));
    }
}
