package org.vieraugen.application.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.journal.Journal;
import org.vieraugen.application.participant.Participants;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.participant.Invitation;
import org.vieraugen.domain.participant.Keeping;
import org.vieraugen.domain.participant.Participant;
import org.vieraugen.domain.participant.ParticipantEntries;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.testing.Office;

/** What every store of participants promises. */
public abstract class ParticipantsContract {
    protected static final Actor KEEPER = new Actor(Office.ALBERS, Role.COORDINATOR, Office.NOON);
    private static final LocalDate TODAY = KEEPER.today();

    protected abstract Participants participants();

    protected abstract Journal journal();

    /** Each test in a department of its own. */
    protected final DepartmentKey department = new DepartmentKey(
            "p" + UUID.randomUUID().toString().replace("-", "").substring(0, 20));

    protected static Invitation invitation(String name, String address, Optional<LocalDate> until) {
        return new Invitation(name, address, "Migrantenbeirat", "ar", new TermOfOffice(TODAY, until));
    }

    protected Step<Participant> invited(String name, String address) {
        return Participant.invite(
                UUID.randomUUID(),
                department,
                invitation(name, address, Optional.empty()),
                List.of(),
                any -> false,
                KEEPER);
    }

    private String own(String local) {
        return local + "@" + department.text() + ".example";
    }

    @Test
    void E5_a_participant_reads_back_as_stored_and_is_found_by_the_mailbox() {
        var first = invited("أمل حداد", "Amal+beirat@" + department.text() + ".example");
        participants().add(first);
        var read = participants().get(department, first.next().id());
        assertThat(read).isEqualTo(first.next());
        assertThat(participants().of(department)).containsExactly(read);
        assertThat(participants().at(own("amal"))).containsExactly(read);
        assertThat(participants().at(own("someone"))).isEmpty();
        assertThat(journal().of(department, new Subject(Participant.KIND, read.id())))
                .extracting(noted -> noted.act().kind())
                .containsExactly(ParticipantEntries.PARTICIPANT_INVITED);
    }

    @Test
    void E5_what_follows_takes_the_place_of_what_was_and_another_mailbox_is_found_instead() {
        var first = invited("Amal", own("amal"));
        participants().add(first);
        var step = first.next()
                .change(
                        invitation("Amal H.", own("haddad"), Optional.of(TODAY.plusYears(1))),
                        List.of(first.next()),
                        any -> false,
                        KEEPER);
        participants().follow(step);
        assertThat(participants().get(department, first.next().id())).isEqualTo(step.next());
        assertThat(participants().at(own("amal"))).isEmpty();
        assertThat(participants().at(own("haddad"))).containsExactly(step.next());
        assertThatThrownBy(() -> participants().follow(step)).isInstanceOf(Outdated.class);
    }

    @Test
    void E5_two_who_invite_the_same_mailbox_at_once_are_not_both_stored() {
        participants().add(invited("Amal", own("info")));
        assertThatThrownBy(() -> participants().add(invited("Basil", own("INFO+zwei"))))
                .isInstanceOf(Outdated.class);
        assertThat(participants().of(department)).hasSize(1);
    }

    @Test
    void E5_after_the_end_the_mailbox_is_free_again_and_both_stay_visible() {
        var first = invited("Amal", own("info"));
        participants().add(first);
        participants().follow(first.next().end(KEEPER));
        participants().add(invited("Basil", own("info")));
        assertThat(participants().of(department)).extracting(Participant::name).containsExactly("Amal", "Basil");
        assertThat(participants().at(own("info"))).hasSize(2);
        var later = new Actor(Office.ALBERS, Role.COORDINATOR, Office.NOON.plus(Duration.ofDays(1)));
        assertThat(participants().of(department))
                .filteredOn(one -> one.isCurrent(later.today()))
                .extracting(Participant::name)
                .containsExactly("Basil");
    }

    @Test
    void E5_whoever_was_to_begin_today_is_ended_at_once_though_others_had_the_mailbox_until_yesterday() {
        var first = invited("Amal", own("info"));
        participants().add(first);
        participants().follow(first.next().end(KEEPER));
        for (var name : List.of("Basil", "Carla")) {
            var next = invited(name, own("info"));
            participants().add(next);
            var ended = next.next().end(KEEPER);
            participants().follow(ended);
            assertThat(participants().get(department, next.next().id()).isOver(TODAY))
                    .as(name)
                    .isTrue();
        }
        participants().add(invited("Dora", own("info")));
        assertThatThrownBy(() -> participants().add(invited("Emil", own("info"))))
                .isInstanceOf(Outdated.class);
    }

    @Test
    void I8_whoever_was_erased_is_unknown_and_nobody_else_is() {
        var first = invited("Amal", own("amal"));
        participants().add(first);
        var ended = first.next().end(KEEPER);
        participants().follow(ended);
        var stays = invited("Basil", own("basil"));
        participants().add(stays);
        var later = Office.NOON.plus(Duration.ofDays(40));
        assertThat(participants().over(TODAY)).filteredOn(this::isHere).containsExactly(ended.next());
        assertThat(participants().over(TODAY.minusDays(1)))
                .filteredOn(this::isHere)
                .isEmpty();
        var last = ended.next().erase(new Keeping(1), Set.of(), later);
        participants().erase(last);
        assertThatThrownBy(() -> participants().get(department, first.next().id()))
                .isInstanceOf(Unknown.class);
        assertThat(participants().of(department)).containsExactly(stays.next());
        assertThat(participants().at(own("amal"))).isEmpty();
        assertThat(participants().over(TODAY)).filteredOn(this::isHere).isEmpty();
        assertThatThrownBy(() -> participants().erase(last)).isInstanceOf(Outdated.class);
        assertThat(journal()
                        .of(
                                department,
                                new Subject(Participant.KIND, first.next().id())))
                .last()
                .satisfies(noted -> assertThat(noted.act().kind()).isEqualTo(ActKind.ERASED));
    }

    private boolean isHere(Participant one) {
        return one.department().equals(department);
    }

    @Test
    void E5_one_of_another_department_is_unknown() {
        var first = invited("Amal", own("amal"));
        participants().add(first);
        assertThatThrownBy(() -> participants()
                        .get(new DepartmentKey("elsewhere"), first.next().id()))
                .isInstanceOf(Unknown.class);
        assertThat(participants().of(new DepartmentKey("elsewhere"))).isEmpty();
    }
}
