package org.vieraugen.application.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.application.testing.RequestDesk.T3;
import static org.vieraugen.domain.testing.Office.CLAUDIA_BRANDT;
import static org.vieraugen.domain.testing.Office.KESSLER;
import static org.vieraugen.domain.testing.Office.LENT;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.THAL;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.RequestDesk;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.request.Asked;
import org.vieraugen.domain.request.Request;
import org.vieraugen.domain.request.RequestEntries;
import org.vieraugen.domain.testing.Office;

/** How requests come in, by mail and by hand. */
class TakeRequestTest {
    private static final Asked ASKED = new Asked("", "Wann ist mein Termin?", Optional.empty());

    private final House house = new House();
    private final RequestDesk desk = new RequestDesk(house);

    private TakeRequest.Mailed from(String sender) {
        var mail = desk.mail("Frage");
        return new TakeRequest.Mailed(
                mail.department(),
                mail.team(),
                sender,
                mail.subject(),
                mail.text(),
                mail.language(),
                mail.at(),
                mail.key(),
                false);
    }

    private TakeRequest.Mailed saying(String subject, String text, boolean automatic) {
        var mail = desk.mail("Frage");
        return new TakeRequest.Mailed(
                mail.department(),
                mail.team(),
                mail.sender(),
                subject,
                text,
                mail.language(),
                mail.at(),
                mail.key(),
                automatic);
    }

    private Optional<Identity> asker(String sender) {
        return desk.now(desk.take.handle(from(sender)).number())
                .words()
                .asked()
                .orElseThrow()
                .asker();
    }

    @Test
    void K2_one_request_and_one_acknowledgement_come_of_a_mail_however_often_it_arrives() {
        var mail = desk.mail("Wann ist mein Termin?");
        var first = desk.take.handle(mail);
        assertThat(desk.take.handle(mail)).isEqualTo(first);
        assertThat(desk.mails()).containsExactly("samira@example.org: received, due 2026-12-01 (automatic)");
        assertThat(desk.mails()).isEmpty();
    }

    @Test
    void K4_an_automatic_mail_gets_no_acknowledgement() {
        var state = desk.take.handle(saying("Abwesend", "Ich bin nicht da.", true));
        assertThat(state.state()).isEqualTo(Request.State.OPEN);
        assertThat(desk.mails()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "samira@example.org, '', samira@example.org",
        "Samira Haddad <samira@example.org>, Samira Haddad, samira@example.org",
        "'\"Haddad, Samira\" <samira@example.org>', 'Haddad, Samira', samira@example.org",
        "<samira@example.org>, '', samira@example.org",
        "samira@example.org <samira@example.org>, '', samira@example.org",
        "'Eve <all@example.net>, Eve <eve@example.org>', 'Eve <all@example.net>, Eve', eve@example.org",
        "kein Absender, kein Absender, ''"
    })
    void K1_a_sender_is_kept_whatever_it_is(String sender, String name, String address) {
        var asker = asker(sender).orElseThrow();
        assertThat(asker.name().orElse("")).isEqualTo(name);
        assertThat(asker.email().orElse("")).isEqualTo(address);
    }

    @Test
    void K1_a_mail_of_nobody_and_one_of_a_very_long_name_are_taken_as_well() {
        assertThat(asker("")).isEmpty();
        assertThat(asker("n".repeat(5_000)).orElseThrow().name().orElseThrow()).hasSize(Identity.Detail.NAME.most());
        assertThat(desk.mails()).isEmpty();
    }

    @Test
    void K1_of_a_subject_that_is_too_long_nothing_is_lost() {
        var subject = "s".repeat(Asked.MOST_SUBJECT) + "Ende";
        var asked = desk.now(desk.take.handle(saying(subject, "Text", false)).number())
                .words()
                .asked()
                .orElseThrow();
        assertThat(asked.subject()).hasSize(Asked.MOST_SUBJECT);
        assertThat(asked.text()).isEqualTo(subject + "\n\nText");
    }

    @Test
    void K1_what_cannot_be_taken_is_refused_for_a_person_to_read() {
        assertThatThrownBy(() -> desk.take.handle(saying("Leer", "", false))).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> desk.take.handle(saying("Lang", "a".repeat(Text.MOST + 1), false)))
                .isInstanceOf(Malformed.class);
        assertThat(desk.mails()).isEmpty();
    }

    @Test
    void whoever_has_any_role_takes_one_in_for_any_team_of_the_own_department() {
        var mine = desk.take.byHand(house.caller(NASSER), Optional.empty(), T3, Channel.COUNTER, "ar", ASKED);
        var request = desk.now(mine.number());
        assertThat(request.team()).isEqualTo(T3);
        assertThat(request.department()).isEqualTo(Office.FOREIGNERS);
        assertThat(desk.kinds(request)).containsExactly(RequestEntries.REQUEST_TAKEN_IN);
        assertThat(desk.mails()).isEmpty();
        assertThat(desk.take
                        .byHand(house.caller(KESSLER), Optional.empty(), T3, Channel.POST, "de", ASKED)
                        .due())
                .isEqualTo("2026-12-01");
    }

    @Test
    void nobody_takes_one_in_without_a_role_or_for_another_department() {
        var without = new Caller(CLAUDIA_BRANDT, Set.of());
        assertThatThrownBy(() -> desk.take.byHand(without, Optional.empty(), T3, Channel.COUNTER, "de", ASKED))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(
                        () -> desk.take.byHand(house.caller(LENT), Optional.empty(), T3, Channel.COUNTER, "de", ASKED))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> desk.take.byHand(house.caller(THAL), Optional.empty(), T3, Channel.EMAIL, "de", ASKED))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void F5_whoever_is_named_does_not_write_it_down() {
        var named = new Asked("", "Herr Thal hat meinen Pass.", Optional.empty());
        assertThatThrownBy(() -> desk.take.byHand(house.caller(THAL), Optional.empty(), T3, Channel.PHONE, "de", named))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_second_press_takes_nothing_twice() {
        var key = Optional.of("page-1");
        var first = desk.take.byHand(house.caller(THAL), key, T3, Channel.PHONE, "de", ASKED);
        assertThat(desk.take.byHand(house.caller(THAL), key, T3, Channel.PHONE, "de", ASKED))
                .isEqualTo(first);
        assertThat(desk.read.board(house.caller(THAL), ReadRequests.Filter.OPEN).lines())
                .hasSize(1);
    }
}
