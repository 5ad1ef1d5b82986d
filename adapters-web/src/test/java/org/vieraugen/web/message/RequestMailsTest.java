package org.vieraugen.web.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vieraugen.domain.request.RequestNumber;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.portal.Templates;

/** Mails to whoever asked a team something. */
class RequestMailsTest {
    private static final RequestNumber NUMBER = RequestNumber.of("ABH", 2026, 1);
    private static final LocalDate DUE = LocalDate.parse("2026-12-01");

    private final RequestMails mails = new RequestMails(new MailWording(
            new Templates(), Optional.of("https://city.example"), "http://localhost/", Optional.of("Stadt Beispiel")));

    static Stream<Language> live() {
        return Language.live().stream();
    }

    @ParameterizedTest
    @MethodSource("live")
    void K4_the_acknowledgement_says_number_and_day_in_each_language(Language language) {
        var mail = mails.received(language.tag(), NUMBER, DUE);
        assertThat(mail.language()).isEqualTo(language.tag());
        assertThat(mail.subject()).contains(NUMBER.text());
        assertThat(mail.text())
                .contains(NUMBER.text())
                .containsPattern("2026|২০২৬|۲۰۲۶|٢٠٢٦|२०२६|1405|۱۴۰۵")
                .doesNotContain("{");
        assertThat(mail.html()).contains("dir=\"" + language.direction() + "\"");
        var call = mails.callUs(language.tag(), NUMBER);
        assertThat(call.text()).contains(NUMBER.text()).doesNotContain("{", "2026-12-01");
    }

    @Test
    void a_language_that_is_not_spoken_is_written_to_in_german_and_english() {
        assertThat(mails.received("xx", NUMBER, DUE).text()).contains("Guten Tag", "Hello");
    }

    @Test
    void an_answer_holds_the_team_s_words_the_number_and_the_city_and_nothing_more() {
        var mail = mails.answer("de", NUMBER, "Am Montag\num <b>neun</b>.\n\nGruß");
        assertThat(mail.subject()).isEqualTo("Ihre Anfrage " + NUMBER);
        assertThat(mail.text()).isEqualTo("Am Montag\num <b>neun</b>.\n\nGruß\n\nStadt Beispiel\n");
        assertThat(mail.html()).contains("&lt;b&gt;neun").doesNotContain("<b>neun");
        assertThat(mails.answer("xx", NUMBER, "Ja.").language()).isEqualTo("de");
    }
}
