package org.vieraugen.web.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vieraugen.application.minutes.letter.MinutesWording;
import org.vieraugen.application.question.watch.QuestionWording;
import org.vieraugen.domain.participant.Invitation;
import org.vieraugen.web.portal.Templates;

/** Each kind of mail about questions and minutes in each of the ten languages: what happened, until when, and where to read it after signing in (K5). */
class OutsideMailsTest {
    private static final Map<String, String> OFFICES = Map.of("de", "Ausländerbehörde");
    private static final LocalDate DAY = LocalDate.of(2024, 11, 24);
    private static final LocalDate DUE = LocalDate.of(2025, 1, 5);

    private final MailWording wording =
            new MailWording(new Templates(), Optional.of("https://city.example"), "", Optional.empty());

    @ParameterizedTest
    @EnumSource(QuestionWording.Kind.class)
    void E10_a_mail_about_a_question_says_which_day_and_why_and_where_to_read(QuestionWording.Kind kind) {
        var mails = new QuestionMails(wording);
        var moved = kind == QuestionWording.Kind.MOVED;
        var told = new QuestionWording.Told(kind, DAY, DUE, moved ? "Zahlen fehlen." : "");
        for (var language : Invitation.LANGUAGES) {
            var words = mails.words(language, OFFICES, told);
            assertThat(words.language()).isEqualTo(language);
            assertThat(words.subject()).isNotBlank().doesNotContain("mail.", "{");
            assertThat(words.text())
                    .contains("https://city.example/" + language + "/partner/questions", "Ausländerbehörde")
                    .doesNotContain("mail.", "{");
            assertThat(words.text().contains("Zahlen fehlen.")).isEqualTo(moved);
            assertThat(words.html()).contains("lang=\"" + language + "\"");
        }
        var german = mails.words("de", OFFICES, told).text();
        assertThat(german).contains("24. November 2024");
        var still = kind == QuestionWording.Kind.MOVED || kind == QuestionWording.Kind.MISSED;
        assertThat(german.contains("5. Januar 2025")).isEqualTo(still);
        assertThat(mails.words("xx", OFFICES, told).language()).isEqualTo("en");
    }

    @ParameterizedTest
    @EnumSource(MinutesWording.Kind.class)
    void E3_a_mail_about_minutes_says_of_which_session_until_when_and_where_to_read(MinutesWording.Kind kind) {
        var mails = new MinutesMails(wording);
        var session = UUID.randomUUID();
        var out = kind == MinutesWording.Kind.CIRCULATED;
        var told = new MinutesWording.Told(kind, "Austausch", session, DAY, out ? Optional.of(DUE) : Optional.empty());
        for (var language : Invitation.LANGUAGES) {
            var words = mails.words(language, OFFICES, told);
            assertThat(words.language()).isEqualTo(language);
            assertThat(words.subject()).contains("Austausch");
            assertThat(words.text())
                    .contains("https://city.example/" + language + "/partner/sessions/" + session + "/minutes")
                    .doesNotContain("mail.", "{");
            assertThat(words.html()).contains("lang=\"" + language + "\"");
        }
        var german = mails.words("de", OFFICES, told).text();
        assertThat(german).contains("24. November 2024");
        assertThat(german.contains("5. Januar 2025")).isEqualTo(out);
    }
}
