package org.vieraugen.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.WIRTH;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.complaint.Matter.LimitContact;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

/** What protects the staff, and what keeps that fair. */
class StaffProtectionTest {
    private final Setting setting = Office.office().noon();
    private final LimitContact twice =
            new LimitContact(2, Set.of(Channel.PHONE), setting.today().plusDays(30));

    private Complaint limited() {
        return Cases.in(setting)
                .underReview()
                .protection(setting)
                .propose(ALBERS, Role.COORDINATOR, twice, "Siebzig Nachrichten in einer Woche.")
                .next()
                .protection(setting)
                .confirm(PETRENKO, Role.OMBUDSPERSON, "Das hält niemand aus.")
                .next();
    }

    private Complaint writing(Complaint complaint, int times) {
        var next = complaint;
        for (int i = 0; i < times; i++) {
            next = next.correspondence(setting).answer("Noch eine.").next();
        }
        return next;
    }

    @Test
    void F9_a_limit_takes_the_ombudspersons_word_and_is_told() {
        var complaint = Cases.in(setting).underReview();
        var proposed = complaint
                .protection(setting)
                .propose(ALBERS, Role.COORDINATOR, twice, "Siebzig Nachrichten.")
                .next();
        assertThatThrownBy(() -> proposed.protection(setting).confirm(ALBERS, Role.COORDINATOR, "Ja."))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> complaint.protection(setting).confirm(PETRENKO, Role.OMBUDSPERSON, "Ja."))
                .hasMessageContaining("nothing of that kind is proposed: LIMIT");
        assertThatThrownBy(() -> proposed.protection(setting).propose(ALBERS, Role.COORDINATOR, twice, "Noch einmal."))
                .isInstanceOf(RuleBroken.class);
        assertThat(proposed.protection(setting).mayWriteAgain()).isEmpty();
        var confirmed = proposed.protection(setting).confirm(PETRENKO, Role.OMBUDSPERSON, "Ja.");
        assertThat(confirmed.notices()).extracting(Notice::kind).containsExactly(Notice.Kind.CONTACT_LIMITED);
        var refused = proposed.protection(setting).refuse(PETRENKO, Role.OMBUDSPERSON, "Nein.");
        assertThat(refused.next().file().limit(setting.today())).isEmpty();
    }

    @Test
    void F9_the_ombudsperson_who_proposes_does_not_confirm() {
        var proposed = Cases.in(setting)
                .underReview()
                .protection(setting)
                .propose(PETRENKO, Role.OMBUDSPERSON, twice, "Siebzig Nachrichten.")
                .next();
        assertThatThrownBy(() -> proposed.protection(setting).confirm(PETRENKO, Role.OMBUDSPERSON, "Ja."))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("F9");
    }

    @Test
    void a_limit_counts_messages_of_seven_days_and_never_an_answer() {
        var full = writing(limited(), 2);
        assertThatThrownBy(() -> full.correspondence(setting).answer("Eine dritte."))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("next message is possible from");
        assertThat(full.protection(setting).mayWriteAgain())
                .contains(setting.at().plus(Duration.ofDays(7)));
        var later = Office.office().later(Duration.ofDays(7));
        assertThat(full.correspondence(later).answer("Nach einer Woche.").next())
                .isNotNull();
        var asked = full.reviewing(setting).ask(NASSER, "Seit wann?").next();
        assertThat(asked.correspondence(setting).answer("Seit März.").next().status())
                .isEqualTo(Status.UNDER_REVIEW);
    }

    @Test
    void a_limit_ends_by_itself() {
        var full = writing(limited(), 2);
        var after = Office.office().later(Duration.ofDays(31));
        assertThat(full.file().limit(after.today())).isEmpty();
        assertThatThrownBy(() -> full.protection(after).contest("Zu spät.")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_contested_limit_does_not_hold_until_somebody_else_upholds_it() {
        var full = writing(limited(), 2);
        var contested = full.protection(setting).contest("Ich habe nur Fragen.").next();
        assertThat(contested.protection(setting).mayWriteAgain()).isEmpty();
        assertThatThrownBy(() -> contested.protection(setting).contest("Noch einmal."))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> contested.protection(setting).uphold(PETRENKO, Role.OMBUDSPERSON, "Bleibt."))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("can lift it");
        assertThatThrownBy(() -> contested.protection(setting).uphold(ALBERS, Role.COORDINATOR, "Bleibt."))
                .isInstanceOf(RuleBroken.class);
        var lifted = contested.protection(setting).lift(ALBERS, Role.COORDINATOR, "Das stimmt.");
        assertThat(lifted.next().file().limit(setting.today())).isEmpty();
        var upheld = contested
                .protection(setting)
                .uphold(WIRTH, Role.COORDINATOR, "Es waren siebzig.")
                .next();
        assertThat(upheld.protection(setting).mayWriteAgain()).isPresent();
        assertThat(upheld.file().limit(setting.today()).orElseThrow().isContested())
                .isFalse();
    }

    @Test
    void what_nobody_contested_is_not_upheld() {
        var limited = limited();
        assertThatThrownBy(() -> limited.protection(setting).uphold(WIRTH, Role.COORDINATOR, "Bleibt."))
                .hasMessageContaining("not contested");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 21, -1})
    void nobody_is_silenced(int perWeek) {
        assertThatThrownBy(() -> new LimitContact(perWeek, Set.of(), setting.today()))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void the_portal_stays_open_and_a_limit_is_short() {
        assertThat(twice.channels()).containsExactlyInAnyOrder(Channel.PORTAL, Channel.PHONE);
        var complaint = Cases.in(setting).underReview();
        for (int days : new int[] {0, -1, StaffProtection.LONGEST + 1}) {
            var terms = new LimitContact(1, Set.of(), setting.today().plusDays(days));
            assertThatThrownBy(() -> complaint.protection(setting).propose(ALBERS, Role.COORDINATOR, terms, "Warum."))
                    .isInstanceOf(Malformed.class);
        }
    }

    @Test
    void F3_a_calm_summary_shields_and_is_none_of_the_second_reviewers() {
        var complaint = Cases.in(setting).inSecondReview();
        assertThat(complaint.isShielded()).isFalse();
        assertThatThrownBy(() -> complaint.protection(setting).summarise(WIRTH, Role.REVIEWER, "Will einen Termin."))
                .hasMessageContaining("F3");
        var calm = complaint.protection(setting).summarise(ALBERS, Role.COORDINATOR, "Will einen Termin.");
        assertThat(calm.next().isShielded()).isTrue();
        assertThat(calm.notices()).isEmpty();
    }

    @Test
    void F5_a_threat_is_handed_over_with_a_reason_by_somebody_uninvolved() {
        var complaint = Cases.in(setting).underReview();
        var reported =
                complaint.protection(setting).report(ALBERS, Role.COORDINATOR, "Ich zünde ...", "Ernst gemeint.");
        assertThat(reported.acts()).extracting(act -> act.kind()).containsExactly(ActKind.THREAT_REPORTED);
        assertThat(reported.next().file().threatReports()).hasSize(1);
        assertThatThrownBy(() -> complaint.protection(setting).report(ALBERS, Role.COORDINATOR, "Ich zünde ...", " "))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(
                        () -> complaint.protection(setting).report(NASSER, Role.COORDINATOR, "Ich zünde ...", "Ernst."))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("F3");
    }
}
