package org.vieraugen.application.minutes.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.application.testing.ExchangeDesk.COUNCIL;
import static org.vieraugen.application.testing.ExchangeDesk.KEEPER;
import static org.vieraugen.application.testing.ExchangeDesk.OFFICE;
import static org.vieraugen.application.testing.ExchangeDesk.SECOND;
import static org.vieraugen.application.testing.ExchangeDesk.on;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.message.RoleMail;
import org.vieraugen.application.message.Wording;
import org.vieraugen.application.testing.ExchangeDesk;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryExchanges;
import org.vieraugen.application.testing.MemoryMinutes;
import org.vieraugen.application.testing.MemoryResolutions;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.minutes.Approval.Given;
import org.vieraugen.domain.minutes.Closure;
import org.vieraugen.domain.minutes.Minutes;
import org.vieraugen.domain.minutes.MinutesNotices;
import org.vieraugen.domain.minutes.MinutesPart;
import org.vieraugen.domain.minutes.Words;
import org.vieraugen.domain.testing.Office;

/** Who of the staff is told that an edition waits to be closed to the public. */
class MinutesRecipientsTest {
    private static final Notice TO_SEAT = Notice.to(Role.OMBUDSPERSON, MinutesNotices.CLOSURE_PROPOSED);
    private static final Notice TO_DESK = Notice.to(Role.COORDINATOR, MinutesNotices.CLOSURE_PROPOSED);

    private final House house = new House();
    private final MemoryMinutes all = new MemoryMinutes(house.journal);
    private final ExchangeDesk desk =
            new ExchangeDesk(house, new MemoryExchanges(house.journal), all, new MemoryResolutions(house.journal));
    private final MinutesRecipients recipients =
            new MinutesRecipients(all, desk.stored, house.departments, new RoleMail(new Named()));

    /** Words that say what they were asked for. */
    private static final class Named implements Wording {
        @Override
        public Wording.Words news(String language, Optional<LocalDate> answerUntil) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Wording.Words received(String language, Received received, Optional<LocalDate> answerUntil) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Wording.Words notice(String language, String name, Notice notice) {
            return new Wording.Words(language, language + " " + name + " " + notice.kind(), "", "");
        }
    }

    private UUID approved() {
        var session = desk.underWay().id();
        desk.write.begin(on(session, KEEPER));
        desk.write.add(on(session, KEEPER), Optional.empty(), new Words("Termine", "Für alle.", ""));
        desk.hold(session);
        desk.circulate.send(on(session, KEEPER), 7);
        house.clock.pass(Duration.ofDays(12));
        var parts = Set.of(MinutesPart.PUBLIC, MinutesPart.INTERNAL);
        int revision = all.find(Office.FOREIGNERS, session).orElseThrow().revision();
        desk.approve.enter(on(session, KEEPER), new Given(OFFICE, parts, Optional.empty()), revision);
        desk.approve.enter(on(session, KEEPER), new Given(COUNCIL, parts, Optional.of("Mail")), revision);
        desk.approve.confirm(on(session, SECOND), 2);
        return session;
    }

    @Test
    void F9_all_others_who_keep_the_exchange_are_told_that_an_edition_waits_to_be_closed() {
        var session = approved();
        var subject = new Subject(Minutes.KIND, session);
        assertThat(house.outbox.about(subject)).isEmpty();
        desk.close.propose(on(session, KEEPER), 1, Closure.Kind.PERSON);
        assertThat(house.outbox.about(subject)).containsExactlyInAnyOrder(TO_SEAT, TO_DESK);
        assertThat(recipients.mail(Office.FOREIGNERS, session, TO_SEAT).orElseThrow())
                .satisfies(mail -> {
                    assertThat(mail.to()).containsExactly("ombuds@amt.example");
                    assertThat(mail.words().subject()).isEqualTo("de Austausch MINUTES_CLOSURE_PROPOSED");
                });
        assertThat(recipients.mail(Office.FOREIGNERS, session, TO_DESK))
                .as("there is another coordinator")
                .isPresent();
        desk.close.takeBack(on(session, KEEPER), 1);
        assertThat(recipients.mail(Office.FOREIGNERS, session, TO_SEAT)).isEmpty();
        desk.close.propose(on(session, SECOND), 1, Closure.Kind.PERSON);
        assertThat(recipients.mail(Office.FOREIGNERS, session, TO_DESK)).isPresent();
        desk.close.enter(on(session, KEEPER), 1, COUNCIL, "Mail vom 4. Mai");
        assertThat(recipients.mail(Office.FOREIGNERS, session, TO_DESK)).isEmpty();
    }

    @Test
    void K5_a_notice_of_another_version_is_said_to_be_unknown_and_so_is_a_name_to_others() {
        var session = approved();
        var later = Notice.to(Role.COORDINATOR, new Notice.Kind("FROM_LATER"));
        assertThatThrownBy(() -> recipients.mail(Office.FOREIGNERS, session, later))
                .isInstanceOf(Wording.Unknown.class);
        assertThat(recipients.mail(Office.FOREIGNERS, UUID.randomUUID(), TO_SEAT))
                .isEmpty();
        assertThat(recipients.name(KEEPER, Office.FOREIGNERS, session)).contains("Austausch");
        var auditor = House.caller(Office.ALBERS, Role.AUDITOR);
        assertThat(recipients.name(auditor, Office.FOREIGNERS, session)).isEmpty();
    }
}
