package org.vieraugen.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.vieraugen.application.attachment.Seal;
import org.vieraugen.application.testing.Programs;
import org.vieraugen.documents.attachment.PadesSeal;
import org.vieraugen.documents.paper.FopTypesetter;
import org.vieraugen.web.language.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Every kind of paper in every language: PDF/UA-1 by veraPDF, with the text as it was written, and a seal that poppler's pdfsig finds valid. */
class EveryPaperTest {
    private static final Pages PAGES = SamplePapers.pages();
    private static SealedPapers papers;
    private static Seal seal;

    @TempDir
    static Path folder;

    @BeforeAll
    static void open() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        seal = new PadesSeal(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                folder.toString(),
                true,
                Clock.systemUTC());
        var typesetter = new FopTypesetter();
        papers = new SealedPapers(PAGES, () -> typesetter, seal);
    }

    static List<Language> languages() {
        return Language.live();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("languages")
    void every_paper_is_accessible_and_sealed_and_tells_its_text(Language language) throws Exception {
        for (var paper : SamplePapers.in(language).entrySet()) {
            isGood(paper.getKey(), paper.getValue(), language);
        }
    }

    static Stream<Language> languagesOfStaff() {
        return Language.live().stream().filter(Language::isForStaff);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("languagesOfStaff")
    void a_threat_in_any_script_is_told_word_for_word(Language language) throws Exception {
        var threat =
                """
                Ich weiß, wo Sie parken!
                أعرف أين تعيش (حقًا)، في الشارع 12.
                मैं जानता हूँ कि आप कहाँ रहते हैं।
                我知道您住在哪里。
                Я знаю, де ви живете.
                ከመይ ኣለኹም።
                """;
        isGood("threat", SamplePapers.threat(language, threat), language);
    }

    private void isGood(String template, Object paper, Language language) throws Exception {
        var what = template + " in " + language.tag();
        var page = page(template, paper);
        var file = seal.on(papers.laidOut(template, paper));
        assertThat(broken(file)).as(what).isEmpty();
        assertThat(said("pdfsig", file)).as(what).contains("Signature is Valid.", "Total document signed");
        try (var document = Loader.loadPDF(file)) {
            var root = page.getDocumentElement();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(root.getAttribute("lang"));
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(root.getElementsByTagName("title").item(0).getTextContent());
            assertThat(Told.in(document).stream().map(EveryPaperTest::letters))
                    .as(what)
                    .containsExactlyElementsOf(
                            written(page).stream().map(EveryPaperTest::letters).toList());
        }
        var found = List.of(pages(said("pdftotext", file, "-")), pages(stripped(file)));
        for (var line : written(page)) {
            for (var text : line.codePoints().anyMatch(EveryPaperTest::isRightToLeft) ? words(line) : List.of(line)) {
                assertThat(found).as(what + ": " + text).anyMatch(all -> all.contains(extracted(text)));
            }
        }
    }

    /** What readers without sight of the structure find, one page after the other, without their numbers. */
    private static String pages(String all) {
        return extracted(all.replaceAll("[^\\n]*\\d.?/.?\\d+[^\\n]*\\s*(\\f|$)", ""));
    }

    private static String stripped(byte[] file) throws Exception {
        try (var document = Loader.loadPDF(file)) {
            var stripper = new PDFTextStripper();
            stripper.setPageEnd("\f");
            return stripper.getText(document);
        }
    }

    /** In lines with both directions such readers guess the order; each word is found. */
    private static List<String> words(String line) {
        return Arrays.stream(line.split("[\\s\\p{P}\\p{S}]+")).toList();
    }

    private static Document page(String template, Object paper) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(PAGES.written("paper/" + template, paper)));
    }

    /** The headings and paragraphs of the page, and what pictures say. */
    private static List<String> written(Document page) {
        var all = new ArrayList<String>();
        var blocks = page.getElementsByTagName("body").item(0).getChildNodes();
        for (int i = 0; i < blocks.getLength(); i++) {
            if (blocks.item(i) instanceof Element block) {
                all.add(
                        block.getTagName().equals("figure")
                                ? block.getAttribute("aria-label")
                                : block.getTextContent());
            }
        }
        return all;
    }

    /** The rules of PDF/UA-1 that the file breaks. */
    private static List<String> broken(byte[] file) throws Exception {
        var foundry = Foundries.defaultInstance();
        try (var parser = foundry.createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
                var validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(found -> found.getStatus() != TestAssertion.Status.PASSED)
                    .map(found -> found.getRuleId().getClause() + "-"
                            + found.getRuleId().getTestNumber() + " " + found.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private static String said(String program, byte[] file, String... more) throws Exception {
        Programs.need(program, "poppler-utils");
        var command = new ArrayList<>(
                List.of(program, Files.write(folder.resolve("paper.pdf"), file).toString()));
        command.addAll(List.of(more));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    /** What is read, without spaces and marks that only direct. */
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\p{Cf}\\s]+", "");
    }

    /** A hyphen at the end of a line is taken for one that divides a word; Arabic vowel signs are told beside their word. */
    private static String extracted(String text) {
        return letters(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("-|[\\p{InArabic}&&\\p{Mn}]", "");
    }

    private static boolean isRightToLeft(int letter) {
        return Character.getDirectionality(letter) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    @Test
    void letters_that_no_font_has_are_told_all_the_same() throws Exception {
        var file = papers.laidOut("threat", SamplePapers.threat(Language.GERMAN, "😡 שלום ไทย a\u0000b\uFFFEc"));
        assertThat(broken(file)).isEmpty();
        try (var document = Loader.loadPDF(file)) {
            assertThat(Told.in(document).stream().map(EveryPaperTest::letters)).contains("😡שלוםไทยa\uFFFDb\uFFFDc");
        }
    }

    @Test
    void a_long_decision_takes_several_pages_with_their_numbers() throws Exception {
        var reasons = "Das haben wir geprüft, Satz für Satz, und dazu gibt es viel zu sagen.\n".repeat(200);
        var file = papers.laidOut("decision", SamplePapers.decision(Language.GERMAN, reasons));
        assertThat(broken(file)).isEmpty();
        try (var document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(4);
            assertThat(said("pdftotext", file, "-")).containsPattern("1.?/.?" + document.getNumberOfPages());
            assertThat(Told.in(document))
                    .as("numbers are not read out")
                    .noneMatch(text -> text.matches(".*\\d.?/.?\\d.*"));
        }
    }

    @Test
    void only_a_sealed_paper_says_that_it_is_sealed() throws Exception {
        var none = new PadesSeal(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                folder.toString(),
                false,
                Clock.systemUTC());
        var frame = SamplePapers.sheet(Language.GERMAN, "problem.erased").frame();
        assertThat(new SealedPapers(
                                PAGES,
                                () -> {
                                    throw new AssertionError("no paper is wanted");
                                },
                                none)
                        .sheet(frame, "?")
                        .sealed())
                .isFalse();
        assertThat(papers.sheet(frame, "?").sealed()).isTrue();
    }
}
