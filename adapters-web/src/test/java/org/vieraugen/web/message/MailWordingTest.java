package org.vieraugen.web.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vieraugen.application.message.Wording;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.review.ReviewNotices;
import org.vieraugen.domain.testing.Declared;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.portal.Templates;

/** Mails in the reader's language. */
class MailWordingTest {
    private final MailWording wording = at(Optional.of("https://city.example/"), "http://localhost:9080/", "");

    private static MailWording at(Optional<String> address, String url, String footer) {
        return new MailWording(
                new Templates(), address, url, Optional.of(footer).filter(text -> !text.isEmpty()));
    }

    static Stream<Language> live() {
        return Language.live().stream();
    }

    @Test
    void a_mail_leads_to_the_page_of_its_language() {
        var mail = wording.news("en", Optional.empty());
        assertThat(mail.subject()).isEqualTo("There is a new message for you");
        assertThat(mail.text())
                .isEqualTo(
                        "Hello,\n\nthere is something new for you. Open https://city.example/en/follow and enter your"
                                + " code there.\n\nPlease do not answer this e-mail; write on that page.\n\nThe city’s"
                                + " complaints office. Two people check every complaint.\n");
        assertThat(wording.news("de-simple", Optional.empty()).text())
                .contains("https://city.example/de-simple/follow");
    }

    @ParameterizedTest
    @MethodSource("live")
    void K5_the_page_of_a_mail_says_the_same_in_the_direction_of_its_language_and_loads_nothing(Language language) {
        var mail = wording.news(language.tag(), Optional.empty());
        var page = "https://city.example/" + language.tag() + "/follow";

        assertThat(mail.language()).isEqualTo(language.tag());
        assertThat(mail.html())
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"" + language.tag() + "\" dir=\"" + language.direction() + "\">")
                .contains("<a href=\"" + page + "\" dir=\"ltr\">" + page + "</a>")
                .doesNotContain("<img", "<script", "<link", "url(", "{0}");
        assertThat(plain(mail.html())).contains(mail.text().split("\n\n", -1)[0].strip());
    }

    private static String plain(String html) {
        return html.replaceAll("(?s)<[^>]*>", "")
                .replace("&amp;", "&")
                .replace("&#39;", "'")
                .replace("&quot;", "\"");
    }

    @Test
    void whoever_reads_another_language_gets_German_and_English() {
        var mail = wording.news("ja", Optional.empty());
        assertThat(mail.subject()).isEqualTo("Es gibt eine neue Nachricht für Sie / There is a new message for you");
        assertThat(mail.text())
                .isEqualTo(wording.news("de", Optional.empty()).text() + "\n\n"
                        + wording.news("en", Optional.empty()).text());
        assertThat(mail.html()).contains("/de/follow", "<div lang=\"en\"", "/en/follow");
    }

    @Test
    void an_address_that_nobody_configured_is_the_servers_own() {
        assertThat(at(Optional.empty(), "http://localhost:9080/", "")
                        .news("tr", Optional.empty())
                        .text())
                .contains(" http://localhost:9080/tr/follow ");
        assertThat(at(Optional.of("https://city.example"), "", "")
                        .news("en", Optional.empty())
                        .text())
                .contains(" https://city.example/en/follow ");
    }

    @Test
    void what_the_city_says_of_itself_stands_below_as_text() {
        var mail = at(Optional.of("https://city.example"), "", "Stadt Beispiel\n<b>Rathaus</b> & Markt 1")
                .news("de", Optional.empty());
        assertThat(mail.text()).endsWith("\nStadt Beispiel\n<b>Rathaus</b> & Markt 1\n");
        assertThat(mail.html()).contains("<span>Stadt Beispiel</span>", "&lt;b&gt;Rathaus&lt;/b&gt; &amp; Markt 1");
    }

    @Test
    void K5_staff_are_told_what_happened_and_to_what_and_nothing_of_the_matter() {
        var mail = wording.notice(
                "de", "ABH-2026-61803416-K", Notice.to(new StaffKey("s1"), Role.REVIEWER, ReviewNotices.ASSIGNED));
        assertThat(mail.subject()).isEqualTo("ABH-2026-61803416-K: Zur Prüfung zugewiesen");
        assertThat(mail.text())
                .contains(
                        "Zur Prüfung zugewiesen",
                        "Beschwerde-Nummer: ABH-2026-61803416-K",
                        "https://city.example/de/staff")
                .doesNotContain("{", "s1");
        var english = wording.notice("en", "ABH", Notice.to(Role.COORDINATOR, ReviewNotices.ASSIGNED));
        assertThat(english.language()).isEqualTo("en");
        assertThat(english.subject()).isEqualTo("ABH: Assigned for review");
    }

    @Test
    void staff_whose_language_the_office_has_not_are_told_in_German() {
        assertThat(wording.notice("tr", "ABH", Notice.to(Role.COORDINATOR, ReviewNotices.ASSIGNED))
                        .language())
                .isEqualTo("de");
    }

    @Test
    void every_kind_of_notice_has_its_words_for_every_role() {
        for (var kind : Declared.values(Notice.Kind.class)) {
            for (var role : Role.values()) {
                for (var language : new String[] {"de", "en"}) {
                    assertThat(wording.notice(language, "ABH", Notice.to(role, kind))
                                    .subject())
                            .startsWith("ABH: ");
                }
            }
        }
    }

    @Test
    void for_a_kind_that_only_a_newer_version_knows_there_are_no_words() {
        var newer = Notice.to(Role.COORDINATOR, new Notice.Kind("LEAF_FELL"));
        assertThatThrownBy(() -> wording.notice("de", "TREE 7", newer)).isInstanceOf(Wording.Unknown.class);
    }
}
