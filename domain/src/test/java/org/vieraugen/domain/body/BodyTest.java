package org.vieraugen.domain.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.FOREIGNERS;
import static org.vieraugen.domain.testing.Office.NOON;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.party.Address;
import org.vieraugen.domain.party.Party;
import org.vieraugen.domain.party.PartyKey;
import org.vieraugen.domain.party.TermOfOffice;
import org.vieraugen.domain.testing.Committee;

class BodyTest {
    private static final Actor KEEPER = new Actor(ALBERS, Role.COORDINATOR, NOON);
    private static final LocalDate TODAY = KEEPER.today();
    private static final String WHY = "Der Rat hat es so beschlossen.";
    private static final PartyKey FIRST = new PartyKey(new UUID(0, 1));
    private static final PartyKey SECOND = new PartyKey(new UUID(0, 2));

    private static TermOfOffice days(int from, int until) {
        return new TermOfOffice(TODAY.plusDays(from), Optional.of(TODAY.plusDays(until)));
    }

    private static TermOfOffice from(int day) {
        return new TermOfOffice(TODAY.plusDays(day), Optional.empty());
    }

    private static Charter charter(TermOfOffice term) {
        return Committee.charter(
                Charter.Kind.WORKING_GROUP, "Runder Tisch Wartezeiten", "Wartezeiten verkürzen.", term);
    }

    private static Party party(String name, String organisation) {
        return new Party(name, organisation, "de", Optional.of(new Address("rat@example.org")));
    }

    private static final Party ROTH = party("Mina Roth", "Migrantenbeirat");
    private static final Party ADLER = party("Jo Adler", "Caritas");

    private static Body founded(TermOfOffice term) {
        return Body.found(UUID.randomUUID(), FOREIGNERS, charter(term), KEEPER).next();
    }

    private static Body joined(Body body, PartyKey key, Party who, TermOfOffice term) {
        return body.join(key, who, Committee.voting(term), Optional.empty(), KEEPER)
                .next();
    }

    private static Actor in(int days) {
        return new Actor(ALBERS, Role.COORDINATOR, NOON.plusSeconds(days * 86_400L));
    }

    private static void refusedByE6(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleBroken.class).hasMessageStartingWith("E6: ");
    }

    private static void malformed(String field, String reason, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Malformed.class, wrong -> {
            assertThat(wrong.field()).isEqualTo(field);
            assertThat(wrong.reason()).isEqualTo(reason);
        });
    }

    private static Act did(ActKind kind, Map<String, String> facts) {
        return new Act(kind, new Part("COORDINATION"), Optional.of(ALBERS), Role.COORDINATOR, NOON, facts);
    }

    @Test
    void E6_a_body_is_founded_with_a_mandate_and_a_term_and_the_journal_holds_no_word_of_it() {
        var step = Body.found(UUID.randomUUID(), FOREIGNERS, charter(days(0, 90)), KEEPER);

        assertThat(step.next().version()).isEqualTo(1);
        assertThat(step.next().members()).isEmpty();
        assertThat(step.acts())
                .containsExactly(did(
                        BodyEntries.BODY_FOUNDED,
                        Map.of(
                                "kind",
                                "WORKING_GROUP",
                                "from",
                                TODAY.toString(),
                                "until",
                                TODAY.plusDays(90).toString())));
    }

    @Test
    void a_body_needs_a_name_and_a_mandate_of_good_length_and_days_in_order() {
        var term = from(0);
        malformed("name", "empty", () -> Committee.charter(Charter.Kind.COMMITTEE, " ", "m", term));
        malformed("name", "too-long", () -> Committee.charter(Charter.Kind.COMMITTEE, "n".repeat(201), "m", term));
        malformed("mandate", "empty", () -> Committee.charter(Charter.Kind.COMMITTEE, "n", "", term));
        malformed("mandate", "too-long", () -> Committee.charter(Charter.Kind.COMMITTEE, "n", "m".repeat(5_001), term));
        malformed("until", "contradictory", () -> days(2, 1));
        malformed("from", "out-of-range", () -> new TermOfOffice(LocalDate.of(1800, 1, 1), Optional.empty()));
        malformed("until", "in-the-past", () -> founded(days(-9, -1)));
    }

    @Test
    void E6_a_temporary_body_is_over_after_its_last_day_by_itself_and_nothing_of_it_changes_any_more() {
        var body = joined(founded(days(0, 5)), FIRST, ROTH, from(0));

        assertThat(body.isOver(TODAY.plusDays(5))).isFalse();
        assertThat(body.isOver(TODAY.plusDays(6))).isTrue();
        assertThat(body.isOver(body.members().get(0), TODAY.plusDays(6))).isTrue();
        refusedByE6(() -> body.change(charter(days(0, 90)), WHY, in(6)));
        refusedByE6(() -> body.join(SECOND, ADLER, Committee.voting(from(0)), Optional.empty(), in(6)));
        refusedByE6(() -> body.leave(FIRST, TODAY.plusDays(6), in(6)));
        assertThat(founded(from(0)).isOver(TODAY.plusYears(50))).isFalse();
    }

    @Test
    void a_change_says_what_changed_and_the_last_day_today_ends_the_body() {
        var body = founded(from(0));
        var other = Committee.charter(Charter.Kind.COMMITTEE, "Beirat", "Anderes.", days(0, 9));

        var changed = body.change(other, WHY, KEEPER);
        assertThat(changed.next().charter()).isEqualTo(other);
        assertThat(changed.next().version()).isEqualTo(2);
        assertThat(changed.acts().get(0).kind()).isEqualTo(BodyEntries.BODY_CHANGED);
        assertThat(changed.acts().get(0).facts())
                .containsEntry("changed", "kind,name,mandate,term")
                .doesNotContainValue("Beirat");
        assertThat(changed.next().change(other, WHY, KEEPER)).isEqualTo(Step.to(changed.next()));

        var ended = body.change(charter(days(0, 0)), WHY, KEEPER);
        assertThat(ended.acts().get(0).kind()).isEqualTo(BodyEntries.BODY_ENDED);
        assertThat(ended.acts().get(0).facts()).containsEntry("changed", "term");
        malformed("until", "in-the-past", () -> body.change(charter(days(-3, -1)), WHY, KEEPER));
    }

    private static Charter reporting(TermOfOffice term, Optional<Integer> within) {
        var usual = charter(term);
        return new Charter(usual.kind(), usual.name(), usual.mandate(), usual.source(), term, within);
    }

    @Test
    void E6_neither_the_end_nor_the_time_of_the_report_moves_without_a_reason_and_the_old_days_stay() {
        var body = founded(days(0, 5));
        for (var other : new Charter[] {
            charter(days(0, 6)),
            charter(days(0, 4)),
            charter(days(0, 0)),
            charter(from(0)),
            reporting(days(0, 5), Optional.of(730)),
            reporting(days(0, 5), Optional.empty())
        }) {
            malformed("reason", "empty", () -> body.change(other, "", KEEPER));
            malformed("reason", "empty", () -> body.change(other, " ", KEEPER));
        }
        malformed("reason", "too-long", () -> body.change(charter(from(0)), "g".repeat(1_001), KEEPER));

        var later = body.change(charter(days(0, 9)), "Es fehlen Zahlen.", in(5)).next();
        var longer = later.change(reporting(days(0, 9), Optional.of(730)), WHY, in(9))
                .next();
        assertThat(longer.formerDays())
                .containsExactly(
                        new FormerDays(
                                Optional.of(TODAY.plusDays(5)),
                                Optional.of(Charter.USUAL_REPORT),
                                TODAY.plusDays(5),
                                "Es fehlen Zahlen."),
                        new FormerDays(
                                Optional.of(TODAY.plusDays(9)),
                                Optional.of(Charter.USUAL_REPORT),
                                TODAY.plusDays(9),
                                WHY));
        assertThat(longer.formerEnds()).containsExactly(longer.formerDays().get(0));
        refusedByE6(() -> longer.change(charter(days(0, 90)), WHY, in(10)));
    }

    @Test
    void E6_what_leaves_the_days_as_they_are_takes_no_reason_and_leaves_no_trace_of_one() {
        var body = founded(days(0, 5));
        var renamed = Committee.charter(Charter.Kind.COMMITTEE, "Beirat", "Anderes.", days(0, 5));
        assertThat(body.change(renamed, "", KEEPER).next().formerDays()).isEmpty();
        assertThat(body.change(renamed, WHY, KEEPER).next().formerDays()).isEmpty();
    }

    private static Charter named(String name, TermOfOffice term) {
        return Committee.charter(Charter.Kind.COMMITTEE, name, "Beraten.", term);
    }

    @Test
    void E6_a_body_that_is_renamed_keeps_every_name_it_had_with_its_last_day() {
        var body = Body.found(UUID.randomUUID(), FOREIGNERS, named("Ausländerbeirat", from(0)), KEEPER)
                .next();
        assertThat(body.past()).isEqualTo(Charter.Past.NONE);
        var second = body.change(named("Migrantenbeirat", from(0)), "", in(3)).next();
        var same = second.change(
                        new Charter(
                                Charter.Kind.TASK_FORCE,
                                "Migrantenbeirat",
                                "Anderes.",
                                Optional.empty(),
                                from(0),
                                second.charter().reportWithin()),
                        "",
                        in(4))
                .next();
        var back = same.change(named("Ausländerbeirat", from(0)), "", in(9)).next();
        assertThat(back.past().names())
                .containsExactly(
                        new Charter.Past.Name("Ausländerbeirat", TODAY.plusDays(3)),
                        new Charter.Past.Name("Migrantenbeirat", TODAY.plusDays(9)));
        assertThat(back.formerDays()).isEmpty();
        assertThat(back.charter().name()).isEqualTo("Ausländerbeirat");
    }

    @Test
    void E6_the_name_of_a_body_does_not_change_without_bounds() {
        var body = founded(from(0));
        for (int i = 0; i < Charter.Past.MOST; i++) {
            body = body.change(named("Name " + i, from(0)), "", KEEPER).next();
        }
        var often = body;
        refusedByE6(() -> often.change(named("Noch einer", from(0)), "", KEEPER));
        assertThat(often.past().names()).hasSize(Charter.Past.MOST);
    }

    @Test
    void E6_whoever_speaks_for_another_organisation_is_another_member_and_both_stay_visible() {
        var body = founded(from(0));
        var first = new PartyKey(new UUID(1, 1));
        var second = new PartyKey(new UUID(1, 2));
        var there = body.join(
                        first, party("Mina Roth", "Verein A"), Committee.voting(from(0)), Optional.empty(), KEEPER)
                .next();
        var left = there.leave(first, TODAY.plusDays(2), KEEPER).next();
        var again = left.join(
                        second, party("Mina Roth", "Verein B"), Committee.voting(from(3)), Optional.empty(), in(3))
                .next();
        assertThat(again.members())
                .extracting(member -> member.who().organisation())
                .containsExactly("Verein A", "Verein B");
        assertThat(again.isOver(again.find(first).orElseThrow(), TODAY.plusDays(3)))
                .isTrue();
    }

    @Test
    void E6_the_days_of_a_body_do_not_change_without_bounds() {
        var body = founded(days(0, 200));
        for (int i = 0; i < Charter.Past.MOST; i++) {
            body = body.change(charter(days(0, 100 + i)), WHY, KEEPER).next();
        }
        var full = body;
        refusedByE6(() -> full.change(charter(from(0)), WHY, KEEPER));
    }

    @Test
    void E6_members_end_with_a_body_that_ends_earlier_and_none_of_them_begins_outside_its_term() {
        var body = joined(joined(founded(days(0, 90)), FIRST, ROTH, days(1, 60)), SECOND, ADLER, days(1, 5));

        var shorter = body.change(charter(days(0, 30)), WHY, KEEPER).next();
        assertThat(shorter.members().get(0).term()).isEqualTo(days(1, 30));
        assertThat(shorter.members().get(1).term()).isEqualTo(days(1, 5));
        refusedByE6(() -> body.change(charter(days(2, 90)), WHY, KEEPER));
        refusedByE6(() -> body.change(charter(days(0, 0)), WHY, KEEPER));
    }

    @Test
    void E6_a_member_joins_for_an_organisation_within_the_body_s_term() {
        var body = founded(days(0, 90));
        var step = body.join(FIRST, ROTH, Committee.voting(days(1, 60)), Optional.empty(), KEEPER);

        assertThat(step.next().find(FIRST).orElseThrow().who()).isEqualTo(ROTH);
        assertThat(step.acts())
                .containsExactly(did(
                        BodyEntries.MEMBER_JOINED,
                        Map.of(
                                "member",
                                FIRST.toString(),
                                "from",
                                TODAY.plusDays(1).toString(),
                                "until",
                                TODAY.plusDays(60).toString(),
                                "voice",
                                "VOTING")));
        malformed("organisation", "empty", () -> party("Mina Roth", ""));
        malformed("name", "empty", () -> party("\u200b", "Caritas"));
        malformed("language", "bad-language", () -> new Party("Mina", "Caritas", "German", Optional.empty()));
        malformed("mail", "bad-email", () -> new Address("nobody"));
        refusedByE6(() -> joined(body, FIRST, ROTH, days(-1, 9)));
        refusedByE6(() -> joined(body, FIRST, ROTH, days(1, 91)));
        refusedByE6(() -> joined(body, FIRST, ROTH, from(91)));
    }

    @Test
    void E6_nobody_belongs_to_a_body_twice_at_the_same_time() {
        var body = joined(founded(days(0, 90)), FIRST, ROTH, days(0, 10));

        for (var again : new Party[] {ROTH, party("mina  róth", "MIGRANTENBEIRAT")}) {
            refusedByE6(() -> joined(body, SECOND, again, days(10, 20)));
            assertThat(joined(body, SECOND, again, days(11, 20)).members()).hasSize(2);
        }
        assertThat(joined(body, SECOND, party("Mina Roth", "Caritas"), days(0, 10))
                        .members())
                .hasSize(2);
        var open = joined(founded(from(0)), FIRST, ROTH, from(5));
        refusedByE6(() -> joined(open, SECOND, ROTH, from(90)));
        assertThat(joined(open, SECOND, ROTH, days(0, 4)).members()).hasSize(2);
    }

    @Test
    void E6_a_member_leaves_on_a_day_to_come_and_stays_visible() {
        var body = joined(founded(from(0)), FIRST, ROTH, from(0));
        var step = body.leave(FIRST, TODAY.plusDays(3), KEEPER);

        assertThat(step.next().members()).hasSize(1);
        assertThat(step.next().isOver(step.next().members().get(0), TODAY.plusDays(4)))
                .isTrue();
        assertThat(step.acts())
                .containsExactly(did(
                        BodyEntries.MEMBER_LEFT,
                        Map.of(
                                "member",
                                FIRST.toString(),
                                "until",
                                TODAY.plusDays(3).toString())));
        assertThat(step.next().leave(FIRST, TODAY.plusDays(3), KEEPER)).isEqualTo(Step.to(step.next()));
        malformed("member", "unknown", () -> body.leave(SECOND, TODAY, KEEPER));
        malformed("until", "in-the-past", () -> body.leave(FIRST, TODAY.minusDays(1), KEEPER));
        malformed("until", "out-of-range", () -> step.next().leave(FIRST, TODAY.plusDays(4), KEEPER));
        refusedByE6(() -> step.next().leave(FIRST, TODAY.plusDays(4), in(4)));
    }

    @Test
    void E6_a_deputy_s_term_lies_within_the_member_s_and_ends_with_it() {
        var body = joined(founded(days(0, 90)), FIRST, ROTH, days(0, 60));
        var deputy = body.join(SECOND, ADLER, Committee.voting(from(2)), Optional.of(FIRST), KEEPER);

        assertThat(deputy.acts().get(0).facts()).containsEntry("deputyOf", FIRST.toString());
        var both = deputy.next();
        assertThat(both.termOf(both.find(SECOND).orElseThrow())).isEqualTo(days(2, 60));
        var left = both.leave(FIRST, TODAY.plusDays(9), KEEPER);
        assertThat(left.acts()).hasSize(2).allMatch(act -> act.kind().equals(BodyEntries.MEMBER_LEFT));
        assertThat(left.next().members()).allMatch(member -> left.next().isOver(member, TODAY.plusDays(10)));

        refusedByE6(() -> both.leave(FIRST, TODAY.plusDays(1), KEEPER));
        refusedByE6(() -> body.join(SECOND, ADLER, Committee.voting(days(0, 61)), Optional.of(FIRST), KEEPER));
        malformed(
                "deputyOf",
                "unknown",
                () -> body.join(SECOND, ADLER, Committee.voting(from(0)), Optional.of(SECOND), KEEPER));
        var third = party("Kim Lund", "Caritas");
        refusedByE6(() ->
                both.join(new PartyKey(new UUID(0, 3)), third, Committee.voting(from(3)), Optional.of(SECOND), KEEPER));
    }

    @Test
    void E6_a_membership_that_has_not_begun_is_called_off_with_those_of_its_deputies_and_then_the_body_can_end() {
        var body = joined(founded(days(0, 90)), FIRST, ROTH, days(2, 60))
                .join(SECOND, ADLER, Committee.voting(from(3)), Optional.of(FIRST), KEEPER)
                .next();
        refusedByE6(() -> body.change(charter(days(0, 0)), WHY, KEEPER));

        var alone = body.callOff(SECOND, in(1));
        assertThat(alone.next().members()).containsExactly(body.members().get(0));
        assertThat(alone.next().version()).isEqualTo(body.version() + 1);
        assertThat(alone.acts()).hasSize(1);

        var both = body.callOff(FIRST, KEEPER);
        assertThat(both.next().members()).isEmpty();
        assertThat(both.acts())
                .containsExactly(
                        did(BodyEntries.MEMBERSHIP_CALLED_OFF, Map.of("member", FIRST.toString())),
                        did(BodyEntries.MEMBERSHIP_CALLED_OFF, Map.of("member", SECOND.toString())));
        assertThat(both.next().change(charter(days(0, 0)), WHY, KEEPER).next().isOver(TODAY.plusDays(1)))
                .isTrue();
    }

    @Test
    void E6_a_membership_that_has_begun_is_not_called_off_and_a_stranger_s_does_not_exist() {
        var body = joined(joined(founded(days(0, 5)), FIRST, ROTH, days(2, 3)), SECOND, ADLER, days(1, 5));

        refusedByE6(() -> body.callOff(FIRST, in(2)));
        refusedByE6(() -> body.callOff(FIRST, in(6)));
        assertThat(body.callOff(FIRST, in(1)).next().members())
                .containsExactly(body.find(SECOND).orElseThrow());
        malformed("member", "unknown", () -> body.callOff(new PartyKey(new UUID(0, 9)), KEEPER));
    }

    @Test
    void a_body_does_not_grow_without_bounds() {
        var body = founded(days(0, 900));
        for (int i = 0; i < Body.MOST_MEMBERS; i++) {
            body = joined(body, new PartyKey(new UUID(1, i)), party("Mitglied " + i, "Verein"), days(0, 1));
        }
        var full = body;
        malformed("members", "too-many", () -> joined(full, FIRST, ROTH, from(0)));
    }

    @Test
    void E6_whoever_wants_to_change_a_body_that_is_over_reads_that_it_is_over() {
        var body = joined(joined(founded(days(0, 30)), FIRST, ROTH, days(0, 30)), SECOND, ADLER, days(20, 30));

        assertThatThrownBy(() -> body.leave(FIRST, TODAY.plusDays(31), in(31))).hasMessageContaining("body is over");
        assertThatThrownBy(() -> body.callOff(SECOND, in(31))).hasMessageContaining("body is over");
    }
}
