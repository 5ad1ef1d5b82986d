package org.vieraugen.web.portal.about;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.NotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.application.testing.House;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.about.AboutResource.About;

/** Who runs the pages, and what the law wants said, in every language. */
class AboutResourceTest {
    private final Authority authority =
            new Authority(name -> Optional.of(name.replace("vieraugen.authority.", "our-")));
    private final Screen screen = new Screen(new House());

    @TempDir
    private Path folder;

    private String shown(Subject subject, String language, Optional<String> citys) {
        screen.at("/about/" + subject.word()).in(language);
        var resource = new AboutResource(screen.pages, authority, new AboutTexts(authority, citys));
        return Screen.html(resource.show(subject.word(), Screen.info()));
    }

    private String shown(Subject subject, String language) {
        return shown(subject, language, Optional.empty());
    }

    static Stream<Language> live() {
        return Language.live().stream();
    }

    @ParameterizedTest
    @MethodSource("live")
    void every_page_leads_to_every_subject_in_its_own_language(Language language) {
        var page = shown(Subject.IMPRINT, language.tag());
        for (var subject : Subject.values()) {
            assertThat(page).contains("href=\"/" + language.tag() + "/about/" + subject.word() + "\"");
            assertThat(shown(subject, language.tag())).contains("<h1");
        }
    }

    @ParameterizedTest
    @MethodSource("live")
    void what_the_authority_says_of_itself_stands_where_it_is_looked_for(Language language) {
        assertThat(shown(Subject.IMPRINT, language.tag()))
                .contains("our-name", "our-street", "our-postcode our-city", "our-phone", "our-mail")
                .contains("our-represented", "our-supervision");
        assertThat(shown(Subject.PRIVACY, language.tag())).contains("our-data-protection-officer");
        assertThat(shown(Subject.ACCESS, language.tag())).contains("our-mail", "our-phone", "our-enforcement");
        assertThat(shown(Subject.WAYS, language.tag())).contains("our-supervision", "0800 5465465");
        assertThat(shown(Subject.SOURCE, language.tag())).contains("href=\"" + AboutResource.SOURCE + "\"", "EUPL-1.2");
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void the_whole_is_there_in_German_in_plain_German_and_in_English_and_the_other_languages_lead_to_it(
            Subject subject) {
        for (var whole : Stream.of("de", "de-simple", "en").toList()) {
            shown(subject, whole);
            assertThat(screen.shown(About.class).text()).isNotEmpty();
            assertThat(shown(subject, "ti")).contains("href=\"/" + whole + "/about/" + subject.word() + "\"");
        }
        assertThat(screen.shown(About.class).text()).isEmpty();
    }

    @Test
    void a_text_of_the_citys_replaces_ours_in_its_language_and_in_no_other() throws IOException {
        Files.writeString(folder.resolve("imprint.fr.txt"), "Écrit par la ville de {city} <b>.");
        var citys = Optional.of(folder.toString());
        assertThat(shown(Subject.IMPRINT, "fr", citys))
                .contains("Écrit par la ville de our-city &lt;b&gt;.")
                .doesNotContain("our-represented");
        assertThat(shown(Subject.IMPRINT, "de", citys))
                .contains("our-represented")
                .doesNotContain("Écrit");
        assertThat(shown(Subject.IMPRINT, "es", citys)).contains("href=\"/fr/about/imprint\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"imprint.txt", "imprint.xx.txt", "contact.de.txt", "imprint.de.html"})
    void a_file_that_would_never_be_shown_is_refused_by_name(String name) throws IOException {
        Files.writeString(folder.resolve(name), "x");
        assertThatThrownBy(() -> new AboutTexts(authority, Optional.of(folder.toString())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(name);
    }

    @Test
    void a_text_that_names_what_nothing_fills_is_refused_at_the_start_and_not_when_somebody_reads_it()
            throws IOException {
        Files.writeString(folder.resolve("imprint.de.txt"), "Telefon: {telefon}");
        assertThatThrownBy(() -> new AboutTexts(authority, Optional.of(folder.toString())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("imprint.de.txt", "telefon");
    }

    @Test
    void a_text_in_another_encoding_is_refused_by_name() throws IOException {
        Files.write(folder.resolve("imprint.de.txt"), "Bürgermeister".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> new AboutTexts(authority, Optional.of(folder.toString())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("imprint.de.txt is not UTF-8");
    }

    @Test
    void the_mark_of_an_editor_before_the_first_line_changes_nothing() throws IOException {
        Files.writeString(folder.resolve("imprint.de.txt"), "\uFEFF# Von der Stadt");
        assertThat(new AboutTexts(authority, Optional.of(folder.toString()))
                        .citys(Subject.IMPRINT, Language.find("de").orElseThrow()))
                .hasValueSatisfying(text -> assertThat(text)
                        .singleElement()
                        .extracting(Passage::kind)
                        .isEqualTo(Passage.Kind.HEADING));
    }

    @Test
    void a_folder_that_is_not_there_is_refused_by_name() {
        var missing = folder.resolve("missing").toString();
        assertThatThrownBy(() -> new AboutTexts(authority, Optional.of(missing)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(missing);
    }

    @Test
    void another_subject_is_not_there() {
        var resource = new AboutResource(screen.pages, authority, new AboutTexts(authority, Optional.empty()));
        assertThatThrownBy(() -> resource.show("weather", Screen.info())).isInstanceOf(NotFoundException.class);
    }

    @Test
    void what_is_not_set_is_left_out() {
        var silent = new Authority(name -> Optional.empty());
        screen.at("/about/imprint");
        var resource = new AboutResource(screen.pages, silent, new AboutTexts(silent, Optional.empty()));
        assertThat(Screen.html(resource.show("imprint", Screen.info()))).doesNotContain("<dt>");
    }
}
