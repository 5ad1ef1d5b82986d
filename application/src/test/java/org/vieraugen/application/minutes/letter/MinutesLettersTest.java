package org.vieraugen.application.minutes.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.application.testing.ExchangeDesk.on;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.act.Outside;
import org.vieraugen.application.message.Outbox.Letter;
import org.vieraugen.application.message.Wording;
import org.vieraugen.application.minutes.MinutesLetters;
import org.vieraugen.application.testing.ExchangeDesk;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryExchanges;
import org.vieraugen.application.testing.MemoryMinutes;
import org.vieraugen.application.testing.MemoryResolutions;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.minutes.Approval.Given;
import org.vieraugen.domain.minutes.Minutes;
import org.vieraugen.domain.minutes.MinutesNotices;
import org.vieraugen.domain.minutes.MinutesPart;
import org.vieraugen.domain.minutes.Words;
import org.vieraugen.domain.participant.Guest;
import org.vieraugen.domain.participant.Invitation;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.testing.Office;

/** The people of those who were there are each written to, once, when minutes lie before them and when they are approved; those who had approved, when that falls (E3, K5). */
class MinutesLettersTest {
    private static final Set<MinutesPart> BOTH = Set.of(MinutesPart.PUBLIC, MinutesPart.INTERNAL);

    private final House house = new House();
    private final MemoryMinutes all = new MemoryMinutes(house.journal);
    private final ExchangeDesk desk =
            new ExchangeDesk(house, new MemoryExchanges(house.journal), all, new MemoryResolutions(house.journal));
    private final MinutesLetterRecipients recipients = new MinutesLetterRecipients(
            desk.letters, all, desk.stored, desk.participants, house.departments, new Spoken(), house.clock);

    private Participant invited(String organisation, String language) {
        var by = new Actor(Office.DEMIR, Role.COORDINATOR, house.clock.instant());
        var who = new Invitation(
                "Amal",
                UUID.randomUUID() + "@verein.example",
                organisation,
                language,
                new TermOfOffice(by.today(), Optional.of(by.today().plusDays(200))));
        var step = Participant.invite(UUID.randomUUID(), Office.FOREIGNERS, who, List.of(), any -> false, by);
        desk.participants.add(step);
        return step.next();
    }

    private List<Letter> letters() {
        return house.outbox.letters().stream()
                .filter(letter -> letter.subject().kind().equals(MinutesLetters.KIND))
                .toList();
    }

    /** Who is written to about that, in the language of each. */
    private List<String> told(Notice.Kind kind) {
        return letters().stream()
                .filter(letter -> letter.notice().kind().equals(kind))
                .flatMap(letter ->
                        recipients.mail(letter.department(), letter.subject().key(), letter.notice()).stream())
                .peek(mail -> assertThat(mail.to())
                        .as("nobody sees another's address")
                        .hasSize(1))
                .map(mail -> mail.words().language())
                .sorted()
                .toList();
    }

    private UUID circulated() {
        var session = desk.underWay().id();
        desk.write.begin(on(session, ExchangeDesk.KEEPER));
        var item = minutes(session).items().get(0);
        desk.write.write(on(session, ExchangeDesk.KEEPER, 1), item.key(), new Words("Termine", "Drei Monate.", ""));
        desk.hold(session);
        desk.circulate.send(on(session, ExchangeDesk.KEEPER), 14);
        return session;
    }

    private Minutes minutes(UUID session) {
        return all.find(Office.FOREIGNERS, session).orElseThrow();
    }

    private void approve(UUID session, Participant guest) {
        house.clock.pass(Duration.ofDays(15));
        int revision = minutes(session).revision();
        desk.approve.give(
                new Outside(new Guest(List.of(guest)), Optional.empty(), Optional.empty()), session, BOTH, revision);
        desk.approve.enter(
                on(session, ExchangeDesk.KEEPER), new Given(ExchangeDesk.OFFICE, BOTH, Optional.empty()), revision);
    }

    @Test
    void E3_each_of_the_people_of_those_who_were_there_is_written_to_with_the_term_and_nobody_else() {
        invited(ExchangeDesk.COUNCIL, "ar");
        invited(ExchangeDesk.COUNCIL, "uk");
        invited(ExchangeDesk.CARITAS, "fr");
        var session = circulated();
        assertThat(told(MinutesNotices.CIRCULATED)).as("Caritas was not there").containsExactly("ar", "uk");
        var mail = recipients
                .mail(
                        Office.FOREIGNERS,
                        letters().get(0).subject().key(),
                        letters().get(0).notice())
                .orElseThrow();
        assertThat(mail.words().subject())
                .contains(
                        "CIRCULATED Austausch " + session,
                        minutes(session).until().orElseThrow().toString());
    }

    @Test
    void E3_approval_is_told_once_and_what_is_no_more_so_is_not_sent() {
        var amal = invited(ExchangeDesk.COUNCIL, "ar");
        invited(ExchangeDesk.COUNCIL, "uk");
        var session = circulated();
        approve(session, amal);
        assertThat(minutes(session).state()).isEqualTo(Minutes.State.APPROVED);
        assertThat(told(MinutesNotices.APPROVED)).containsExactly("ar", "uk");
        assertThat(told(MinutesNotices.CIRCULATED))
                .as("they are approved by now")
                .isEmpty();
        assertThat(letters()).hasSize(4);
    }

    @Test
    void E3_who_had_approved_is_told_when_the_minutes_are_taken_back_or_corrected() {
        var amal = invited(ExchangeDesk.COUNCIL, "ar");
        var session = circulated();
        desk.circulate.takeBack(on(session, ExchangeDesk.KEEPER), "Ein Wort fehlt.");
        assertThat(told(MinutesNotices.TAKEN_BACK)).as("nobody had approved").isEmpty();
        desk.circulate.send(on(session, ExchangeDesk.KEEPER), 7);
        house.clock.pass(Duration.ofDays(15));
        desk.approve.give(
                new Outside(new Guest(List.of(amal)), Optional.empty(), Optional.empty()),
                session,
                BOTH,
                minutes(session).revision());
        desk.circulate.takeBack(on(session, ExchangeDesk.KEEPER), "Noch ein Wort.");
        assertThat(told(MinutesNotices.TAKEN_BACK)).containsExactly("ar");
        desk.circulate.send(on(session, ExchangeDesk.KEEPER), 7);
        assertThat(told(MinutesNotices.TAKEN_BACK))
                .as("they lie before them again")
                .isEmpty();
        approve(session, amal);
        desk.circulate.correct(on(session, ExchangeDesk.KEEPER), "Die Zahl ist falsch.");
        assertThat(told(MinutesNotices.CORRECTED)).containsExactly("ar");
        assertThat(told(MinutesNotices.APPROVED)).isEmpty();
    }

    @Test
    void E5_nobody_is_written_to_whose_term_is_over_and_strangers_letters_are_not_found() {
        invited(ExchangeDesk.COUNCIL, "ar");
        circulated();
        var letter = letters().get(0);
        assertThat(recipients.mail(Office.FOREIGNERS, UUID.randomUUID(), letter.notice()))
                .isEmpty();
        assertThatThrownBy(() -> recipients.mail(
                        Office.FOREIGNERS,
                        letter.subject().key(),
                        Notice.to(Role.PARTICIPANT, new Notice.Kind("FROM_LATER"))))
                .isInstanceOf(Wording.Unknown.class);
        assertThat(recipients.name(
                        ExchangeDesk.KEEPER, Office.FOREIGNERS, letter.subject().key()))
                .contains("Austausch");
        assertThat(recipients.name(
                        House.caller(Office.NASSER, Role.REVIEWER),
                        Office.FOREIGNERS,
                        letter.subject().key()))
                .isEmpty();
        house.clock.pass(Duration.ofDays(201));
        assertThat(told(MinutesNotices.CIRCULATED)).isEmpty();
    }

    /** Words that say what they were asked for. */
    private static final class Spoken implements MinutesWording {
        @Override
        public Wording.Words words(String language, Map<String, String> offices, Told told) {
            var until = told.until().map(LocalDate::toString).orElse("");
            return new Wording.Words(
                    language, told.kind() + " " + told.series() + " " + told.session() + " " + until, "", "");
        }
    }
}
