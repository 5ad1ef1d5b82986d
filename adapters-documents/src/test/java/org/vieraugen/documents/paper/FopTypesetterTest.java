package org.vieraugen.documents.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the typesetter makes of a page; whether that is PDF/UA in every language is tested with the whole papers. */
class FopTypesetterTest {
    private static final String DRAWING =
            "<figure class=\"drawing\" aria-label=\"Unterschrift\"><svg viewBox=\"0 0 600 200\"><path d=\"M10 20 L30 40\" stroke=\"#000\"/></svg></figure>";

    private static FopTypesetter typesetter;

    @BeforeAll
    static void open() throws IOException {
        typesetter = new FopTypesetter();
    }

    private static String page(String language, String direction, String body) {
        return "<html lang=\"%s\" dir=\"%s\"><head><title>Titel &amp; mehr</title></head><body>%s</body></html>"
                .formatted(language, direction, body);
    }

    private static PDDocument german(String body) throws IOException {
        return Loader.loadPDF(typesetter.set(page("de", "ltr", body)));
    }

    @Test
    void a_page_has_its_language_its_title_and_its_tags() throws Exception {
        try (var paper = german("<h1>Oben</h1><p>Ein Satz.</p>" + DRAWING)) {
            var catalogue = paper.getDocumentCatalog();
            assertThat(catalogue.getLanguage()).isEqualTo("de");
            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(paper.getDocumentInformation().getTitle()).isEqualTo("Titel & mehr");
            assertThat(new PDFTextStripper().getText(paper)).contains("Oben", "Ein Satz.");
        }
    }

    /** Azerbaijani, Hausa, Ewe, Twi, Vietnamese, Polish, Turkish, Icelandic, Latvian, Greek, Ukrainian, Kazakh, Abkhaz. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Məmmədov",
                "Ɓaɗɗo",
                "Ɖeʋi Ɣɛ",
                "Ɛkɔ",
                "Nguyễn",
                "Łękawa",
                "Şığnak",
                "Þórður",
                "Ķēniņš",
                "Παπαδοπούλου",
                "Їжакевич",
                "Қаһарман Өмір",
                "Аҧсуа"
            })
    void every_letter_of_a_name_is_printed(String name) throws Exception {
        assertThat(new Letters().runs(name, Script.LATIN))
                .allSatisfy(run -> assertThat(run.shown()).isEqualTo(run.text()));
    }

    @Test
    void a_row_of_signs_that_no_font_has_stays_on_the_paper() throws Exception {
        try (var paper = german("<p>" + "\ud83d\ude21".repeat(200) + "</p>")) {
            var right = paper.getPage(0).getMediaBox().getWidth();
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    assertThat(letters).allMatch(letter -> letter.getXDirAdj() + letter.getWidthDirAdj() < right);
                }
            }.getText(paper);
        }
    }

    @Test
    void a_word_without_end_stays_on_the_paper() throws Exception {
        try (var paper = german("<p>" + "x".repeat(2_000) + "</p>")) {
            var right = paper.getPage(0).getMediaBox().getWidth();
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    assertThat(letters).allMatch(letter -> letter.getXDirAdj() < right);
                }
            }.getText(paper);
            assertThat(new PDFTextStripper().getText(paper).replaceAll("[^x]", ""))
                    .isEqualTo("x".repeat(2_000));
        }
    }

    @Test
    void words_run_as_their_first_letter_does() throws Exception {
        try (var paper = german("<p dir=\"auto\">1. سلام</p><p dir=\"auto\">Gruß سلام</p><p>سلام</p>")) {
            var first = new ArrayList<Float>();
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) {
                    first.add(letters.get(0).getXDirAdj());
                }
            }.getText(paper);
            var wide = paper.getPage(0).getMediaBox().getWidth();
            assertThat(first.get(0)).isGreaterThan(wide / 2);
            assertThat(first.subList(1, first.size())).allMatch(x -> x < wide / 2);
        }
    }

    /** Any letter of Unicode, each script as often as any other, with marks and signs that direct and letters that do not exist. */
    @Test
    void whatever_people_write_is_laid_out() throws Exception {
        var random = new Random(53);
        var body = new StringBuilder();
        for (int paragraph = 0; paragraph < 60; paragraph++) {
            body.append("<p dir=\"auto\">");
            random.ints(40, 0, 0x30000)
                    .map(letter -> random.nextInt(3) > 0 ? random.nextInt(0x20, 0x2100) : letter)
                    .filter(letter -> "<&>".indexOf(letter) < 0)
                    .forEach(body::appendCodePoint);
            body.append("</p>");
        }
        for (var language : List.of("de", "ar", "hi", "ti", "zh")) {
            var direction = language.equals("ar") ? "rtl" : "ltr";
            try (var paper = Loader.loadPDF(typesetter.set(page(language, direction, body.toString())))) {
                assertThat(paper.getNumberOfPages()).isGreaterThan(1);
            }
        }
    }

    @Test
    void one_sheet_has_no_number_and_several_have() throws Exception {
        try (var one = german("<p>Kurz.</p>");
                var several = german("<p>Lang.</p>".repeat(100))) {
            assertThat(new PDFTextStripper().getText(one)).doesNotContain("/");
            assertThat(new PDFTextStripper().getText(several))
                    .contains("1\u00A0/\u00A0", several.getNumberOfPages() + "\u00A0/");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html lang=\"de\"><head><title>T</title></head><body><p>offen</body></html>",
                "<html><head><title>T</title></head><body><p>ohne Sprache</p></body></html>",
                "<html lang=\"de\"><body><p>ohne Titel</p></body></html>",
                "<html lang=\"de\"><head><title>T</title></head></html>",
                "<html lang=\"de\"><head><title>T</title></head><body><script>1</script></body></html>",
                "<html lang=\"de\"><head><title>T</title></head><body><figure class=\"square\"><svg/></figure></body></html>",
                "<!DOCTYPE html [<!ENTITY x SYSTEM \"file:/etc/passwd\">]><html lang=\"de\"><head><title>T</title></head><body><p>&x;</p></body></html>"
            })
    void what_is_not_such_a_page_is_refused(String page) {
        assertThatThrownBy(() -> typesetter.set(page)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothing_but_fonts_is_loaded_and_nothing_is_written() {
        var fonts = new Fonts();
        assertThatThrownBy(() -> fonts.getResource(URI.create("file:/etc/passwd")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> fonts.getResource(URI.create("file:/papers/../x.ttf")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> fonts.getOutputStream(URI.create("file:/tmp/x")))
                .isInstanceOf(IOException.class);
    }
}
