package org.vieraugen.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.MERTENS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.WIRTH;
import static org.vieraugen.domain.testing.Refusals.refused;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.correspondence.Correspondence;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.file.Matter.LimitContact;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.protection.ProtectionEntries;
import org.vieraugen.domain.protection.ProtectionNotices;
import org.vieraugen.domain.protection.StaffProtection;
import org.vieraugen.domain.review.Reviewing;
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
                .in(setting, StaffProtection::new)
                .propose(ALBERS, Role.COORDINATOR, twice, "Siebzig Nachrichten in einer Woche.")
                .next()
                .in(setting, StaffProtection::new)
                .confirm(PETRENKO, Role.OMBUDSPERSON, "Das hält niemand aus.")
                .next();
    }

    private Complaint writing(Complaint complaint, int times) {
        var next = complaint;
        for (int i = 0; i < times; i++) {
            next = next.in(setting, Correspondence::new).answer("Noch eine.").next();
        }
        return next;
    }

    @Test
    void F9_a_limit_takes_the_ombudspersons_word_and_is_told() {
        var complaint = Cases.in(setting).underReview();
        var proposed = complaint
                .in(setting, StaffProtection::new)
                .propose(ALBERS, Role.COORDINATOR, twice, "Siebzig Nachrichten.")
                .next();
        assertThatThrownBy(() -> proposed.in(setting, StaffProtection::new).confirm(ALBERS, Role.COORDINATOR, "Ja."))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(
                        () -> complaint.in(setting, StaffProtection::new).confirm(PETRENKO, Role.OMBUDSPERSON, "Ja."))
                .hasMessageContaining("nothing of that kind is proposed: LIMIT");
        assertThatThrownBy(() -> proposed.in(setting, StaffProtection::new)
                        .propose(ALBERS, Role.COORDINATOR, twice, "Noch einmal."))
                .isInstanceOf(RuleBroken.class);
        assertThat(proposed.in(setting, StaffProtection::new).mayWriteAgain()).isEmpty();
        var confirmed = proposed.in(setting, StaffProtection::new).confirm(PETRENKO, Role.OMBUDSPERSON, "Ja.");
        assertThat(confirmed.notices()).extracting(Notice::kind).containsExactly(ProtectionNotices.CONTACT_LIMITED);
        var refused = proposed.in(setting, StaffProtection::new).refuse(PETRENKO, Role.OMBUDSPERSON, "Nein.");
        assertThat(refused.next().file().limit(setting.today())).isEmpty();
    }

    @Test
    void F9_the_ombudsperson_who_proposes_does_not_confirm() {
        var proposed = Cases.in(setting)
                .underReview()
                .in(setting, StaffProtection::new)
                .propose(PETRENKO, Role.OMBUDSPERSON, twice, "Siebzig Nachrichten.")
                .next();
        assertThatThrownBy(() -> proposed.in(setting, StaffProtection::new).confirm(PETRENKO, Role.OMBUDSPERSON, "Ja."))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("F9");
    }

    @Test
    void a_limit_counts_messages_of_seven_days_and_never_an_answer() {
        var full = writing(limited(), 2);
        assertThatThrownBy(() -> full.in(setting, Correspondence::new).answer("Eine dritte."))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("next message is possible from");
        assertThat(full.in(setting, StaffProtection::new).mayWriteAgain())
                .contains(setting.at().plus(Duration.ofDays(7)));
        var later = Office.office().later(Duration.ofDays(7));
        assertThat(full.in(later, Correspondence::new)
                        .answer("Nach einer Woche.")
                        .next())
                .isNotNull();
        var asked = full.in(setting, Reviewing::new).ask(NASSER, "Seit wann?").next();
        assertThat(asked.in(setting, Correspondence::new)
                        .answer("Seit März.")
                        .next()
                        .status())
                .isEqualTo(Status.UNDER_REVIEW);
    }

    @Test
    void a_limit_ends_by_itself() {
        var full = writing(limited(), 2);
        var after = Office.office().later(Duration.ofDays(31));
        assertThat(full.file().limit(after.today())).isEmpty();
        assertThatThrownBy(() -> full.in(after, StaffProtection::new).contest("Zu spät."))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void a_contested_limit_does_not_hold_until_somebody_else_upholds_it() {
        var full = writing(limited(), 2);
        var contested = full.in(setting, StaffProtection::new)
                .contest("Ich habe nur Fragen.")
                .next();
        assertThat(contested.in(setting, StaffProtection::new).mayWriteAgain()).isEmpty();
        assertThatThrownBy(() -> contested.in(setting, StaffProtection::new).contest("Noch einmal."))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() ->
                        contested.in(setting, StaffProtection::new).uphold(PETRENKO, Role.OMBUDSPERSON, "Bleibt."))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("can lift it");
        assertThatThrownBy(
                        () -> contested.in(setting, StaffProtection::new).uphold(ALBERS, Role.COORDINATOR, "Bleibt."))
                .isInstanceOf(RuleBroken.class);
        var lifted = contested.in(setting, StaffProtection::new).lift(ALBERS, Role.COORDINATOR, "Das stimmt.");
        assertThat(lifted.next().file().limit(setting.today())).isEmpty();
        var upheld = contested
                .in(setting, StaffProtection::new)
                .uphold(WIRTH, Role.COORDINATOR, "Es waren siebzig.")
                .next();
        assertThat(upheld.in(setting, StaffProtection::new).mayWriteAgain()).isPresent();
        assertThat(upheld.file().limit(setting.today()).orElseThrow().isContested())
                .isFalse();
    }

    @Test
    void what_nobody_contested_is_not_upheld() {
        var limited = limited();
        assertThatThrownBy(() -> limited.in(setting, StaffProtection::new).uphold(WIRTH, Role.COORDINATOR, "Bleibt."))
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
            assertThatThrownBy(() -> complaint
                            .in(setting, StaffProtection::new)
                            .propose(ALBERS, Role.COORDINATOR, terms, "Warum."))
                    .isInstanceOf(Malformed.class);
        }
    }

    @Test
    void F3_a_calm_summary_shields_and_is_none_of_the_second_reviewers() {
        var complaint = Cases.in(setting).inSecondReview();
        assertThat(complaint.isShielded()).isFalse();
        assertThatThrownBy(() -> complaint
                        .in(setting, StaffProtection::new)
                        .summarise(WIRTH, Role.REVIEWER, "Will einen Termin."))
                .hasMessageContaining("F3");
        var calm =
                complaint.in(setting, StaffProtection::new).summarise(ALBERS, Role.COORDINATOR, "Will einen Termin.");
        assertThat(calm.next().isShielded()).isTrue();
        assertThat(calm.notices()).isEmpty();
    }

    @Test
    void F5_a_threat_is_handed_over_with_a_reason_by_somebody_uninvolved() {
        var complaint = Cases.in(setting).underReview();
        var reported = complaint
                .in(setting, StaffProtection::new)
                .report(ALBERS, Role.COORDINATOR, "Ich zünde ...", "Ernst gemeint.");
        assertThat(reported.acts()).extracting(act -> act.kind()).containsExactly(ProtectionEntries.THREAT_REPORTED);
        assertThat(reported.next().file().threatReports()).hasSize(1);
        assertThatThrownBy(() -> complaint
                        .in(setting, StaffProtection::new)
                        .report(ALBERS, Role.COORDINATOR, "Ich zünde ...", " "))
                .isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> complaint
                        .in(setting, StaffProtection::new)
                        .report(NASSER, Role.COORDINATOR, "Ich zünde ...", "Ernst."))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("F3");
    }

    @Test
    void F9_who_proposed_a_limit_does_not_refuse_it_either() {
        var proposed = Cases.in(setting)
                .underReview()
                .in(setting, StaffProtection::new)
                .propose(PETRENKO, Role.OMBUDSPERSON, twice, "Siebzig Nachrichten.")
                .next();

        refused("F9", () -> proposed.in(setting, StaffProtection::new).refuse(PETRENKO, Role.OMBUDSPERSON, "Nein."));
    }

    @Test
    void F12_a_deputy_lifts_no_limit_while_somebody_of_the_desk_is_free() {
        var limited = limited();

        refused("F12", () -> limited.in(setting, StaffProtection::new).lift(MERTENS, Role.OMBUDSPERSON, "Genug."));
    }

    @Test
    void F9_a_limit_is_contested_while_the_complaint_goes_on() {
        var over = limited().in(setting, Correspondence::new).withdraw().next();
        assertThat(over.file().limit(setting.today())).isPresent();

        refused("course", () -> over.in(setting, StaffProtection::new).contest("Ich habe nur Fragen."));
    }

    @Test
    void F9_what_the_office_writes_uses_up_nothing_of_a_limit() {
        var one = writing(limited(), 1);
        for (int i = 0; i < 3; i++) {
            one = one.in(setting, Correspondence::new)
                    .reply(ALBERS, Role.COORDINATOR, "Wir prüfen.")
                    .next();
        }

        assertThat(one.in(setting, StaffProtection::new).mayWriteAgain()).isEmpty();
    }
}
