package org.vieraugen.application.body.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.act.Acts;
import org.vieraugen.application.act.Target;
import org.vieraugen.application.body.Bodies;
import org.vieraugen.application.body.FoundBody;
import org.vieraugen.application.body.HandInReport;
import org.vieraugen.application.message.RoleMail;
import org.vieraugen.application.message.Wording;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryBodies;
import org.vieraugen.application.testing.MemoryMissedReports;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.body.Body;
import org.vieraugen.domain.body.BodyEntries;
import org.vieraugen.domain.body.Charter;
import org.vieraugen.domain.body.Closing;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.testing.Committee;
import org.vieraugen.domain.testing.Office;

/** A closing report that is missed is told up once, whatever the number of servers and of rounds (E6, P5). */
class TellMissedReportsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Caller KEEPER = House.caller(Office.ALBERS, Role.COORDINATOR);
    private static final Caller SECOND = House.caller(Office.DEMIR, Role.COORDINATOR);
    private static final Caller REVIEWER = House.caller(Office.NASSER, Role.REVIEWER);

    private final House house = new House();
    private final MemoryBodies stored = new MemoryBodies(house.journal);
    private final MemoryMissedReports missed = new MemoryMissedReports(stored);
    private final Acts acts = new Acts(house.departments, house.once, house.clock);
    private final TellMissedReports tell = telling(stored);

    private TellMissedReports telling(Bodies bodies) {
        var one = new TellMissedReport(missed, bodies, house.journal, house.outbox, house.clock);
        return new TellMissedReports(missed, house.departments, one, house.clock);
    }

    /** Ends in ten days, and owes its report ninety days later. */
    private UUID founded(String name) {
        var term = new TermOfOffice(TODAY, Optional.of(TODAY.plusDays(10)));
        return new FoundBody(acts, stored)
                .handle(
                        KEEPER,
                        Optional.empty(),
                        Committee.charter(Charter.Kind.TASK_FORCE, name, "Kürzer warten.", term))
                .id();
    }

    private void handIn(UUID body) {
        var handIn = new HandInReport(acts, stored);
        handIn.handle(on(body, KEEPER), "Bericht", "Die Wartezeit ist um drei Wochen kürzer.");
        handIn.confirm(on(body, SECOND), 1);
    }

    private static Target on(UUID body, Caller caller) {
        return new Target(body, caller, Optional.empty(), Optional.empty());
    }

    private List<Notice> told(UUID body) {
        return house.outbox.about(new Subject(Body.KIND, body));
    }

    @Test
    void P5_a_missed_closing_report_is_told_once_to_the_ombudsperson_and_the_coordinators_and_journaled() {
        var one = founded("Eins");
        var other = founded("Zwei");
        house.clock.pass(Duration.ofDays(100));
        tell.handle();
        assertThat(told(one)).isEmpty();
        house.clock.pass(Duration.ofDays(1));
        tell.handle();
        tell.handle();
        for (var body : List.of(one, other)) {
            assertThat(told(body))
                    .containsExactly(
                            Notice.to(Role.OMBUDSPERSON, Closing.MISSED), Notice.to(Role.COORDINATOR, Closing.MISSED));
            assertThat(house.journal.of(Office.FOREIGNERS, new Subject(Body.KIND, body)))
                    .filteredOn(entry -> entry.act().kind().equals(BodyEntries.REPORT_MISSED))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.act().facts())
                            .containsEntry("due", TODAY.plusDays(100).toString()));
        }
    }

    @Test
    void P5_a_body_that_cannot_be_read_holds_up_no_other_and_is_told_of_later() {
        var broken = founded("Eins");
        var other = founded("Zwei");
        house.clock.pass(Duration.ofDays(101));
        var unreadable = new MemoryBodies(house.journal) {
            @Override
            public Body get(DepartmentKey department, UUID id) {
                if (id.equals(broken)) {
                    throw new IllegalStateException("its key is lost");
                }
                return stored.get(department, id);
            }
        };
        telling(unreadable).handle();
        assertThat(told(broken)).isEmpty();
        assertThat(told(other)).hasSize(2);
        tell.handle();
        assertThat(told(broken)).hasSize(2);
        assertThat(told(other)).hasSize(2);
    }

    @Test
    void P5_a_report_that_only_one_person_wrote_is_missed_and_one_handed_in_by_two_is_told_to_nobody() {
        var written = founded("Eins");
        var handedIn = founded("Zwei");
        house.clock.pass(Duration.ofDays(50));
        new HandInReport(acts, stored)
                .handle(on(written, KEEPER), "Bericht", "Die Wartezeit ist um drei Wochen kürzer.");
        handIn(handedIn);
        house.clock.pass(Duration.ofDays(51));
        tell.handle();
        assertThat(told(written)).hasSize(2);
        assertThat(told(handedIn)).isEmpty();
    }

    @Test
    void K5_the_mail_goes_to_the_box_of_the_role_as_long_as_the_report_is_missing() {
        var body = founded("Runder Tisch");
        var notice = Notice.to(Role.OMBUDSPERSON, Closing.MISSED);
        var recipients = new BodyRecipients(stored, house.departments, new RoleMail(new Named()));
        var mail = recipients.mail(Office.FOREIGNERS, body, notice).orElseThrow();
        assertThat(mail.to()).containsExactly("ombuds@amt.example");
        assertThat(mail.words().subject()).isEqualTo("de Runder Tisch BODY_REPORT_MISSED");
        assertThat(recipients.mail(Office.FOREIGNERS, UUID.randomUUID(), notice))
                .isEmpty();
        var unknown = Notice.to(Role.OMBUDSPERSON, new Notice.Kind("FROM_LATER"));
        assertThatThrownBy(() -> recipients.mail(Office.FOREIGNERS, body, unknown))
                .isInstanceOf(Wording.Unknown.class);
        assertThat(recipients.name(KEEPER, Office.FOREIGNERS, body)).contains("Runder Tisch");
        assertThat(recipients.name(REVIEWER, Office.FOREIGNERS, body)).isEmpty();

        house.clock.pass(Duration.ofDays(101));
        handIn(body);
        assertThat(recipients.mail(Office.FOREIGNERS, body, notice)).isEmpty();
    }

    /** Words that say what they were asked for. */
    private static final class Named implements Wording {
        @Override
        public Words news(String language, Optional<LocalDate> answerUntil) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Words received(String language, Received received, Optional<LocalDate> answerUntil) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Words notice(String language, String name, Notice notice) {
            return new Words(language, language + " " + name + " " + notice.kind(), "", "");
        }
    }
}
