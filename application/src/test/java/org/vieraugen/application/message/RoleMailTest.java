package org.vieraugen.application.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.Mailbox;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.testing.Office;

/** To whom a mail to a role goes. */
class RoleMailTest {
    private static final Notice NOTICE = Notice.to(Role.COORDINATOR, new Notice.Kind("SOMETHING"));

    private final RoleMail mails = new RoleMail(new Named());

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
            return new Words(language, language + " " + name, "", "");
        }
    }

    /** With those boxes, and two coordinators who have addresses of their own. */
    private static Department home(List<Mailbox> boxes) {
        var home = Office.office()
                .writingTo(ALBERS, "albers@amt.example", "de")
                .writingTo(DEMIR, "demir@amt.example", "en")
                .organisation()
                .department(Office.FOREIGNERS);
        return new Department(
                home.key(),
                home.prefix(),
                home.names(),
                home.federalState(),
                home.languages(),
                home.categories(),
                home.terms(),
                home.seating(),
                home.teams(),
                home.staff(),
                home.partners(),
                boxes);
    }

    private static Department boxed() {
        return home(Office.office().organisation().department(Office.FOREIGNERS).mailboxes());
    }

    @Test
    void F9_what_waits_for_a_second_person_is_written_to_all_but_the_first() {
        var home = home(List.of());
        assertThat(mails.about("Austausch", home, NOTICE).to())
                .containsExactlyInAnyOrder("albers@amt.example", "demir@amt.example");
        assertThat(mails.toSecond(
                        "Austausch", home, NOTICE, person -> person.key().equals(ALBERS)))
                .hasValueSatisfying(mail -> {
                    assertThat(mail.to()).containsExactly("demir@amt.example");
                    assertThat(mail.words().subject()).isEqualTo("en Austausch");
                });
    }

    @Test
    void F9_nothing_is_written_where_nobody_else_holds_the_role_whether_it_has_a_box_or_not() {
        for (var home : List.of(home(List.of()), boxed())) {
            assertThat(mails.toSecond("Austausch", home, NOTICE, person -> person.is(Role.COORDINATOR)))
                    .isEmpty();
        }
        assertThat(mails.toSecond(
                        "Austausch", boxed(), NOTICE, person -> person.key().equals(ALBERS)))
                .hasValueSatisfying(mail -> assertThat(mail.to()).containsExactly("office@amt.example"));
    }
}
