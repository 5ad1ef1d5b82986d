package org.vieraugen.web.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.Unseen;
import org.vieraugen.application.mail.MailAccess.UnseenMail;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.AccessEntries;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.testing.Ear;

/** What staff were denied is noted (F13). */
class DenialsTest {
    @RegisterExtension
    final Ear log = new Ear(Denials.class);

    private final House house = new House();
    private final Denials denials = new Denials(house.desk);

    private void note(Exception thrown, String what) {
        denials.note(Failure.of(thrown), () -> house.caller(Office.ALBERS), what);
    }

    private String noted(String fact) {
        return house.atDesk().get(house.atDesk().size() - 1).facts().get(fact);
    }

    @Test
    void F13_who_was_denied_what_by_which_rule_is_noted() {
        note(new RuleBroken("F3", "none", "somebody else"), "/staff/complaints/ABH/findings");
        assertThat(house.atDesk()).singleElement().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(AccessEntries.DENIED);
            assertThat(act.by()).contains(Office.ALBERS);
            assertThat(act.as()).isEqualTo(Role.COORDINATOR);
            assertThat(act.facts()).containsEntry("rule", "F3").containsEntry("what", "/staff/complaints/ABH/findings");
        });
        note(new Denied("not yours"), "/x");
        assertThat(noted("rule")).isEqualTo("role");
        note(new Unseen(Reference.of("ABH", 2026, 1)), "/x");
        assertThat(noted("rule")).isEqualTo("F5");
        note(new Denied("not yours"), "/x");
        note(new UnseenMail(), "/x");
        assertThat(noted("rule")).isEqualTo("F5");
    }

    @Test
    void F13_whoever_tries_a_mail_that_she_must_not_know_of_leaves_a_trace_and_is_told_no_more_than_of_none() {
        note(new UnseenMail(), "/staff/mails");
        assertThat(noted("rule")).isEqualTo("F5");
        assertThat(Failure.of(new UnseenMail()).kind())
                .isEqualTo(Failure.of(new Unknown("mail")).kind());
        assertThat(Failure.of(new UnseenMail()).status())
                .isEqualTo(Failure.of(new Unknown("mail")).status());
    }

    @Test
    void of_an_address_two_hundred_characters_are_noted() {
        note(new Denied("not yours"), "a".repeat(200));
        assertThat(noted("what")).isEqualTo("a".repeat(200));
        note(new Denied("not yours"), "a".repeat(199) + "bc");
        assertThat(noted("what")).isEqualTo("a".repeat(199) + "b");
    }

    @Test
    void what_is_no_denial_is_not_noted() {
        note(new Unknown("complaint"), "/x");
        note(new NotSignedIn("not-signed-in", "Bearer", ""), "/x");
        assertThat(house.atDesk()).isEmpty();
    }

    @Test
    void of_strangers_nothing_is_noted() {
        denials.note(
                Failure.of(new Denied("not yours")),
                () -> {
                    throw NotSignedIn.staff();
                },
                "/x");
        assertThat(house.atDesk()).isEmpty();
        assertThat(log.said()).isEmpty();
    }

    @Test
    void the_answer_is_the_same_when_it_cannot_be_noted() {
        var away = new IllegalStateException("the database is away");
        assertThatCode(() -> denials.note(
                        Failure.of(new Denied("not yours")),
                        () -> {
                            throw away;
                        },
                        "/x"))
                .doesNotThrowAnyException();
        assertThat(log.said()).singleElement().satisfies(line -> assertThat(line.getThrown())
                .isSameAs(away));
    }
}
