package org.vieraugen.web.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vieraugen.application.invitation.InvitationWording.Kind;
import org.vieraugen.application.invitation.InvitationWording.Told;
import org.vieraugen.domain.exchange.Appointment;
import org.vieraugen.domain.exchange.Hours;
import org.vieraugen.domain.exchange.Meeting;
import org.vieraugen.domain.participant.Invitation;
import org.vieraugen.domain.party.WebAddress;
import org.vieraugen.web.portal.Templates;

/** Each kind of mail in each of the ten languages: when, where, and where to answer where an answer is asked for. */
class InvitationMailsTest {
    private final InvitationMails mails = new InvitationMails(
            new MailWording(new Templates(), Optional.of("https://city.example"), "", Optional.empty()));

    private static Appointment when() {
        return new Appointment(
                LocalDate.of(2026, 12, 1),
                new Hours(LocalTime.of(17, 0), 120),
                new Meeting("Rathaus, Raum 12", Optional.of(new WebAddress("https://meet.example/x")), "Arabisch"));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void says_what_when_where_and_where_to_answer(Kind kind) {
        for (var language : Invitation.LANGUAGES) {
            var told = new Told(
                    kind,
                    "Austausch",
                    "Amt",
                    List.of(when()),
                    Optional.of("Feiertag."),
                    LocalDate.of(2026, 11, 28),
                    "/partner/answer/x/SERIES");
            var words = mails.words(language, told);
            assertThat(words.language()).isEqualTo(language);
            assertThat(words.subject()).contains("Austausch");
            assertThat(words.text()).contains("17:00–19:00", "Rathaus, Raum 12", "2026", "Feiertag.");
            boolean asks = kind != Kind.SERIES_OVER && kind != Kind.SESSION_CANCELLED && kind != Kind.LEFT;
            assertThat(words.text().contains("https://city.example/" + language + "/partner/answer/x/SERIES"))
                    .isEqualTo(asks);
            assertThat(words.html().contains("/partner/answer/x/SERIES")).isEqualTo(asks);
            assertThat(words.html()).contains("lang=\"" + language + "\"");
            assertThat(mails.below(language, when(), "/p"))
                    .contains("https://meet.example/x", "Arabisch", "https://city.example/" + language + "/p");
        }
    }
}
