package org.vieraugen.web.portal.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.invitation.AnswerByLink;
import org.vieraugen.application.invitation.CalendarMessages;
import org.vieraugen.application.invitation.Invite;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.InvitationDesk;
import org.vieraugen.domain.exchange.Appointment;
import org.vieraugen.domain.invitation.Coming;
import org.vieraugen.domain.invitation.Itip;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.web.portal.Screen;
import org.vieraugen.web.portal.Typed;

/** Programs open every link in a mail, and some send what they find there; only a person's button answers. */
class InvitationAnswerPageTest {
    private static final CalendarMessages NONE = new CalendarMessages() {
        @Override
        public String written(Invite invite) {
            return "";
        }

        @Override
        public Optional<Itip> read(byte[] calendar) {
            return Optional.empty();
        }
    };

    private static final String FIVE = "17:00+120";

    private final House house = new House();
    private final InvitationDesk desk = new InvitationDesk(house, NONE);
    private final Participant amal = desk.invited("Amal Haddad", "amal@beirat.example", "ar");
    private final UUID series = desk.begun().id();
    private final Screen screen = new Screen(house);
    private final InvitationAnswerPage page =
            new InvitationAnswerPage(screen.pages, screen.visitor, new AnswerByLink(desk.held, desk.boxes));
    private final String link = link();

    /** As it stands in the mail. */
    private String link() {
        var path = desk.mails().get(0).mail().words().html();
        screen.at(path);
        return path.split("/", -1)[3];
    }

    private Typed answers(String coming, String asked) {
        return screen.typed("coming", coming, "asked", asked);
    }

    private Coming said() {
        return desk.of(amal, series).coming(desk.first(series));
    }

    @Test
    void opening_the_link_changes_nothing_and_pressing_a_button_answers() {
        var before = desk.of(amal, series);
        var asked = page.ask(link, "SERIES", Screen.info());
        assertThat(asked.getStatus()).isEqualTo(200);
        assertThat(Screen.html(asked))
                .contains(
                        "Kommen Sie?",
                        "Erfahrungsaustausch",
                        "Rathaus, Raum 12",
                        "17:00–19:00",
                        "Noch keine Antwort",
                        "Diese Einladung ist für Amal Haddad")
                .doesNotContain("amal@");
        assertThat(desk.of(amal, series)).isEqualTo(before);

        var answered = page.answer(link, "SERIES", answers("YES", FIVE), Screen.info());
        assertThat(Screen.html(answered)).contains("Danke, Ihre Antwort ist notiert", "Ihre Antwort bisher: Ja");
        assertThat(said()).isEqualTo(Coming.YES);
    }

    @Test
    void what_no_page_has_given_out_answers_nothing() {
        var blind = page.answer(link, "SERIES", new Typed(Map.of("coming", List.of("NO"))), Screen.info());
        assertThat(blind.getStatus()).isEqualTo(422);
        var odd = page.answer(link, "SERIES", screen.typed("coming", "OPEN"), Screen.info());
        assertThat(odd.getStatus()).isEqualTo(422);
        assertThat(said()).isEqualTo(Coming.OPEN);
        assertThat(page.ask(link + "x", "SERIES", Screen.info()).getStatus()).isEqualTo(404);
        assertThat(page.ask(link, "nothing", Screen.info()).getStatus()).isEqualTo(404);
        assertThat(page.answer("x", "SERIES", answers("YES", FIVE), Screen.info())
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void E5_a_link_answers_what_its_mail_was_about_and_nothing_else() {
        var day = desk.first(series).regular().orElseThrow().toString();
        assertThat(page.ask(link, day, Screen.info()).getStatus()).isEqualTo(404);
        var edited = page.answer(link, day, answers("NO", day + " " + FIVE), Screen.info());
        assertThat(edited.getStatus()).isEqualTo(404);
        assertThat(said()).isEqualTo(Coming.OPEN);
    }

    @Test
    void an_answer_for_the_old_time_is_told_so_and_asked_again() {
        var first = desk.first(series);
        var day = first.regular().orElseThrow();
        move(day.plusDays(1));
        var moved = link();
        var old = day.plusDays(1) + " " + FIVE;
        assertThat(Screen.html(page.ask(moved, day.toString(), Screen.info()))).contains("value=\"" + old + "\"");
        move(day.plusDays(2));
        var answered = page.answer(moved, day.toString(), answers("YES", old), Screen.info());
        assertThat(answered.getStatus()).isEqualTo(422);
        assertThat(Screen.html(answered))
                .contains("Der Termin hat sich inzwischen geändert", "value=\"" + day.plusDays(2) + " " + FIVE + "\"");
        assertThat(said()).isEqualTo(Coming.OPEN);
        page.answer(moved, day.toString(), answers("YES", day.plusDays(2) + " " + FIVE), Screen.info());
        assertThat(said()).isEqualTo(Coming.YES);
    }

    private void move(LocalDate to) {
        var when = new Appointment(to, InvitationDesk.FIVE, InvitationDesk.HALL);
        desk.move.handle(desk.on(desk.first(series).id()), when, "Feiertag.");
    }

    @Test
    void of_a_cancelled_session_no_answer_is_asked_for() {
        var first = desk.first(series);
        var day = first.regular().orElseThrow();
        move(day.plusDays(1));
        var moved = link();
        desk.cancel.handle(desk.on(first.id()), "Niemand kann.");
        var shown = page.answer(moved, day.toString(), answers("YES", day.plusDays(1) + " " + FIVE), Screen.info());
        assertThat(shown.getStatus()).isEqualTo(422);
        assertThat(Screen.html(shown))
                .contains("Hier ist keine Antwort mehr nötig")
                .doesNotContain("<button class=\"kern-btn kern-btn--secondary\" name=\"coming\"");
        assertThat(said()).isEqualTo(Coming.OPEN);
    }
}
