package org.vieraugen.documents.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.application.attachment.Cleaning.Refused;
import org.vieraugen.domain.attachment.FileRefusal;

/** Whatever anybody can open and read is taken; what would arrive empty is refused. */
class PdfRewriterTest {
    private static final String LETTER = "Ihr Antrag wird abgelehnt";

    private static PDDocument letter() throws IOException {
        var paper = new PDDocument();
        var page = new PDPage();
        paper.addPage(page);
        try (var content = new PDPageContentStream(paper, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 12);
            content.newLineAtOffset(50, 700);
            content.showText(LETTER);
            content.endText();
            content.drawImage(PDImageXObject.createFromByteArray(paper, Samples.photo(), "photo"), 100, 100);
        }
        return paper;
    }

    private static byte[] saved(PDDocument paper) throws IOException {
        try (paper) {
            var bytes = new ByteArrayOutputStream();
            paper.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] cleaned(byte[] original) throws IOException, Refused {
        var copy = new ByteArrayOutputStream();
        PdfRewriter.clean(() -> new ByteArrayInputStream(original), copy);
        return copy.toByteArray();
    }

    private static void assertRefused(PDDocument paper, FileRefusal reason) throws IOException {
        var original = saved(paper);
        assertThatThrownBy(() -> cleaned(original)).isInstanceOfSatisfying(Refused.class, e -> assertThat(e.reason())
                .isEqualTo(reason));
    }

    private static byte[] restricted(int bits) throws IOException {
        var paper = letter();
        var nothing = new AccessPermission();
        nothing.setCanPrint(false);
        nothing.setCanExtractContent(false);
        nothing.setCanModify(false);
        nothing.setCanAssembleDocument(false);
        var policy = new StandardProtectionPolicy("the bank's", "", nothing);
        policy.setEncryptionKeyLength(bits);
        paper.protect(policy);
        return saved(paper);
    }

    @ParameterizedTest(name = "{0} bits")
    @ValueSource(ints = {40, 128, 256})
    void I4_what_opens_without_a_password_is_taken_and_written_anew_without_encryption(int bits) throws Exception {
        var original = restricted(bits);
        try (var paper = Loader.loadPDF(original)) {
            assertThat(paper.isEncrypted()).isTrue();
        }
        var copy = cleaned(original);
        try (var paper = Loader.loadPDF(copy)) {
            assertThat(paper.isEncrypted()).isFalse();
            assertThat(paper.getCurrentAccessPermission().canPrint()).isTrue();
            assertThat(new PDFTextStripper().getText(paper)).contains(LETTER);
            var resources = paper.getPage(0).getResources();
            var photo =
                    resources.getXObject(resources.getXObjectNames().iterator().next());
            try (var in = photo.getStream().getCOSObject().createRawInputStream()) {
                assertThat(new String(in.readAllBytes(), ISO_8859_1)).doesNotContain(Samples.SECRET, "Exif");
            }
            assertThat(((PDImageXObject) photo).getImage().getWidth()).isEqualTo(40);
        }
    }

    private static PDDocument form(Consumer<COSDictionary> form, Consumer<COSDictionary> catalogue) throws IOException {
        var paper = letter();
        var fields = new COSDictionary();
        fields.setItem("Fields", new COSArray());
        fields.setItem("XFA", new COSString("<xdp:xdp/>"));
        form.accept(fields);
        var root = paper.getDocumentCatalog().getCOSObject();
        root.setItem("AcroForm", fields);
        catalogue.accept(root);
        return paper;
    }

    private static void addField(PDDocument paper) {
        var field = new COSDictionary();
        field.setItem("Type", COSName.ANNOT);
        field.setItem("Subtype", COSName.getPDFName("Widget"));
        field.setItem("FT", COSName.getPDFName("Tx"));
        field.setItem("T", new COSString("name"));
        var onPage = new COSArray();
        onPage.add(field);
        paper.getPage(0).getCOSObject().setItem(COSName.ANNOTS, onPage);
    }

    private static void embed(COSDictionary catalogue) {
        var files = new COSArray();
        files.add(new COSString("Bescheid.pdf"));
        files.add(new COSDictionary());
        var tree = new COSDictionary();
        tree.setItem("Names", files);
        var names = new COSDictionary();
        names.setItem("EmbeddedFiles", tree);
        catalogue.setItem("Names", names);
    }

    static Stream<Arguments> covers() throws IOException {
        var rendered = form(form -> {}, catalogue -> catalogue.setItem("NeedsRendering", COSBoolean.TRUE));
        addField(rendered);
        var portfolio = letter();
        embed(portfolio.getDocumentCatalog().getCOSObject());
        portfolio.getDocumentCatalog().getCOSObject().setItem("Collection", new COSDictionary());
        var blank = new PDDocument();
        blank.addPage(new PDPage());
        embed(blank.getDocumentCatalog().getCOSObject());
        var pinned = new PDDocument();
        pinned.addPage(new PDPage());
        var pin = new COSDictionary();
        pin.setItem("Subtype", COSName.getPDFName("FileAttachment"));
        var pins = new COSArray();
        pins.add(pin);
        pinned.getPage(0).getCOSObject().setItem(COSName.ANNOTS, pins);
        return Stream.of(
                Arguments.of("a form without a field on a page", form(form -> {}, catalogue -> {})),
                Arguments.of(
                        "a form that says so itself",
                        form(form -> form.setItem("NeedsRendering", COSBoolean.TRUE), catalogue -> {})),
                Arguments.of("a form with a field that is drawn when it is opened", rendered),
                Arguments.of("a portfolio", portfolio),
                Arguments.of("a blank page with a file in it", blank),
                Arguments.of("a blank page with a file pinned to it", pinned));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void covers(String what, PDDocument paper) throws Exception {
        assertRefused(paper, FileRefusal.FILE_COVER_ONLY);
    }

    @Test
    void a_form_whose_fields_stand_on_the_page_is_taken() throws Exception {
        var paper = form(form -> {}, catalogue -> {});
        addField(paper);
        try (var copy = Loader.loadPDF(cleaned(saved(paper)))) {
            assertThat(new PDFTextStripper().getText(copy)).contains(LETTER);
            assertThat(copy.getDocumentCatalog()
                            .getCOSObject()
                            .getCOSDictionary(COSName.ACRO_FORM)
                            .containsKey("XFA"))
                    .isFalse();
        }
    }

    @Test
    void a_letter_with_a_file_in_it_is_taken_without_the_file() throws Exception {
        var paper = letter();
        embed(paper.getDocumentCatalog().getCOSObject());
        try (var copy = Loader.loadPDF(cleaned(saved(paper)))) {
            assertThat(new PDFTextStripper().getText(copy)).contains(LETTER);
        }
    }

    @Test
    void a_book_is_refused_for_its_pages_and_500_are_none() throws Exception {
        assertRefused(blankPages(501), FileRefusal.FILE_TOO_MANY_PAGES);
        assertThat(cleaned(saved(blankPages(500)))).isNotEmpty();
    }

    private static PDDocument blankPages(int pages) {
        var paper = new PDDocument();
        for (int i = 0; i < pages; i++) {
            paper.addPage(new PDPage());
        }
        return paper;
    }
}
