package org.vieraugen.domain.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.AMINI;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.LENT;
import static org.vieraugen.domain.testing.Office.MERTENS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.OLBRICH;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.THAL;
import static org.vieraugen.domain.testing.Office.WIRTH;
import static org.vieraugen.domain.testing.Office.YILMAZ;
import static org.vieraugen.domain.testing.Refusals.malformed;
import static org.vieraugen.domain.testing.Refusals.refused;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.appeal.Appeal;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.ComplaintEntries;
import org.vieraugen.domain.complaint.Setting;
import org.vieraugen.domain.conflict.CaseParts;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Part;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.note.Notes.Written;
import org.vieraugen.domain.review.Assigning;
import org.vieraugen.domain.review.Reviewing;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;

class NotesTest {
    private final Office office = Office.office();
    private final Setting setting = office.noon();

    private static Caller caller(StaffKey who, Setting setting) {
        return new Caller(who, setting.organisation().staff(who).roles());
    }

    private Written write(Complaint complaint, StaffKey by, String text, StaffKey... chosen) {
        return complaint.in(setting, Notes::new).write(UUID.randomUUID(), caller(by, setting), text, Set.of(chosen));
    }

    private Complaint written(Complaint complaint, StaffKey by) {
        return write(complaint, by, "Bitte einmal ansehen.").step().next();
    }

    private Complaint assigned(Complaint complaint, Seat seat, StaffKey who) {
        return complaint
                .in(setting, Assigning::new)
                .assign(seat, who, ALBERS, Role.COORDINATOR)
                .next();
    }

    private Set<StaffKey> mentioned(Complaint complaint, StaffKey by, String text, StaffKey... chosen) {
        return write(complaint, by, text, chosen).note().mentioned();
    }

    private static Act only(Written written) {
        assertThat(written.step().acts()).hasSize(1);
        return written.step().acts().get(0);
    }

    @Test
    void F3_whoever_wrote_a_note_before_is_never_the_second_reviewer() {
        var noted = written(Cases.in(setting).underReview(), DEMIR);
        assertThat(noted.hasSeen(DEMIR)).isTrue();
        refused("F3", () -> assigned(noted, Seat.SECOND, DEMIR));
    }

    @Test
    void F3_who_held_the_first_seat_and_wrote_a_note_there_is_never_the_second_reviewer() {
        var noted = written(Cases.in(setting).underReview(), NASSER);
        var other = assigned(noted, Seat.FIRST, WIRTH);
        refused("F3", () -> assigned(other, Seat.SECOND, NASSER));
    }

    @Test
    void F3_the_second_reviewer_writes_once_assigned_and_still_confirms() {
        var noted = written(Cases.in(setting).inSecondReview(), WIRTH);
        assertThat(noted.in(setting, Reviewing::new).concur(WIRTH).next().file().decision())
                .isPresent();
    }

    @Test
    void F3_who_is_only_mentioned_takes_part_in_nothing_and_may_still_be_the_second_reviewer() {
        var seated = assigned(Cases.in(setting).underReview(), Seat.SECOND, WIRTH);
        var noted = write(seated, ALBERS, "@wirth", WIRTH).step().next();
        assertThat(noted.hasSeen(WIRTH)).isFalse();
        assertThat(noted.in(setting, Reviewing::new)
                        .find(NASSER, Cases.finding())
                        .next()
                        .in(setting, Reviewing::new)
                        .concur(WIRTH)
                        .next()
                        .file()
                        .decision())
                .isPresent();
    }

    @Test
    void F7_who_may_countersign_and_writes_a_note_about_what_lies_there_may_still_countersign() {
        var noted = written(Cases.in(setting).awaitingCountersignature(), AMINI);
        assertThat(noted.in(setting, Appeal::new).countersign(AMINI).next().awaitsCountersignature())
                .isFalse();
    }

    @Test
    void F12_a_deputy_who_is_called_to_pick_and_writes_a_note_can_still_pick() {
        var waits = Cases.in(setting).withTwoFindings();
        assertThat(only(write(waits, MERTENS, "Ich sehe es mir an.")).part()).isEqualTo(CaseParts.PICK);
    }

    @Test
    void each_writes_in_the_part_in_which_they_see_the_complaint() {
        var reviewed = Cases.in(setting).inSecondReview();
        assertThat(part(reviewed, ALBERS)).isEqualTo(CaseParts.COORDINATION);
        assertThat(part(reviewed, NASSER)).isEqualTo(CaseParts.FIRST_REVIEW);
        assertThat(part(reviewed, WIRTH)).isEqualTo(CaseParts.SECOND_REVIEW);
        assertThat(part(reviewed, PETRENKO)).isEqualTo(CaseParts.OMBUDS);
        var handedOn = assigned(written(Cases.in(setting).underReview(), NASSER), Seat.FIRST, WIRTH);
        assertThat(part(handedOn, NASSER)).isEqualTo(CaseParts.FIRST_REVIEW);
    }

    private Part part(Complaint complaint, StaffKey by) {
        return only(write(complaint, by, "Notiz")).part();
    }

    @Test
    void F5_whoever_does_not_see_the_complaint_writes_nothing_and_takes_nothing_back() {
        var naming = Cases.in(setting).naming("Jens Olbrich").submitted();
        for (var who : List.of(OLBRICH, THAL, WIRTH, LENT, MERTENS)) {
            refused("F5", () -> write(naming, who, "Ich war das nicht."));
        }
    }

    @Test
    void I6_a_note_on_a_protected_complaint_is_the_ombudspersons_and_mentions_nobody_of_the_office() {
        var worse = Cases.in(setting).treatedWorse();
        refused("F5", () -> write(worse, ALBERS, "Notiz"));
        assertThat(mentioned(worse, PETRENKO, "Bitte auch Sie.", YILMAZ)).containsExactly(YILMAZ);
        refused("F5", () -> write(worse, PETRENKO, "@albers"));
    }

    @Test
    void a_note_is_written_in_every_state_even_when_all_is_over() {
        assertThat(only(write(Cases.in(setting).withdrawn(), ALBERS, "Rief noch einmal an."))
                        .kind())
                .isEqualTo(NoteEntries.NOTE_WRITTEN);
    }

    @Test
    void whoever_is_mentioned_is_told_each_once_and_by_no_word_of_the_note() {
        var note = write(Cases.in(setting).underReview(), ALBERS, "@nasser und @Amira Nasser, siehe unten", DEMIR);
        assertThat(note.note().mentioned()).containsExactlyInAnyOrder(NASSER, DEMIR);
        assertThat(note.step().notices())
                .containsExactly(
                        Notice.to(DEMIR, Role.COORDINATOR, NoteNotices.MENTIONED),
                        Notice.to(NASSER, Role.REVIEWER, NoteNotices.MENTIONED));
        assertThat(note.note().told()).isEqualTo(setting.at().plusSeconds(60));
        assertThat(only(note).facts())
                .containsOnlyKeys("note", "for")
                .containsEntry("for", "demir nasser")
                .containsEntry("note", note.note().id().toString());
    }

    @Test
    void names_are_found_in_any_case_whole_and_the_longest_first() {
        var complaint = Cases.in(setting).underReview();
        assertThat(mentioned(complaint, ALBERS, "@NASSER")).containsExactly(NASSER);
        assertThat(mentioned(complaint, ALBERS, "(@amira nasser)")).containsExactly(NASSER);
        assertThat(mentioned(complaint, ALBERS, "@Yusuf Demir: bitte")).containsExactly(DEMIR);
        assertThat(mentioned(complaint, ALBERS, "@nasserdemir, @nasser2, @ nasser, x@nasser, ü@nasser, a@b.de, @"))
                .isEmpty();
        assertThat(mentioned(complaint, ALBERS, "@")).isEmpty();
    }

    @Test
    void of_two_of_one_name_the_one_who_sees_the_complaint_is_meant() {
        var people = List.of(named("one"), named("two"));
        assertThat(new Mentions(people, new StaffKey("two")::equals).in("@Ada Lorenz"))
                .containsExactly(new StaffKey("two"));
        assertThat(new Mentions(people, who -> false).in("@Ada Lorenz"))
                .as("then both are refused by name")
                .hasSize(2);
    }

    private static StaffMember named(String key) {
        return new StaffMember(new StaffKey(key), "Ada Lorenz", new TeamKey("t3"), Set.of(), Set.of());
    }

    @Test
    void whoever_mentions_themselves_is_not_told() {
        assertThat(mentioned(Cases.in(setting).underReview(), ALBERS, "@albers", ALBERS))
                .isEmpty();
    }

    @Test
    void F5_only_whoever_sees_the_complaint_is_mentioned_and_the_refusal_names_all_others() {
        var naming = Cases.in(setting).naming("Jens Olbrich").submitted();
        assertThatThrownBy(() -> write(naming, ALBERS, "@olbrich @demir @Helena Wirth", new StaffKey("nobody")))
                .isInstanceOfSatisfying(RuleBroken.class, broken -> {
                    assertThat(broken.rule()).isEqualTo("F5");
                    assertThat(broken.reason()).isEqualTo("mentioned-unseeing");
                    assertThat(broken.values()).containsExactly(List.of(new StaffKey("nobody"), OLBRICH, WIRTH));
                    assertThat(broken.detail()).contains("nobody, olbrich, wirth");
                });
    }

    @Test
    void F5_whom_one_can_mention_is_whoever_sees_the_complaint_but_oneself() {
        var naming = Cases.in(setting).naming("Jens Olbrich").underReview();
        assertThat(naming.in(setting, Notes::new).mentionable(ALBERS))
                .extracting(StaffMember::key)
                .containsExactly(NASSER, YILMAZ, PETRENKO, DEMIR);
    }

    @Test
    void of_every_text_at_most_5000_characters_of_which_something_can_be_seen() {
        var complaint = Cases.in(setting).underReview();
        assertThat(write(complaint, ALBERS, "🙂".repeat(5_000)).note().text()).hasSize(10_000);
        malformed("text", () -> write(complaint, ALBERS, "x".repeat(5_001)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "\u200b\u2060", "\u3164", "\u0301"})
    void a_note_of_which_nothing_can_be_seen_is_refused(String text) {
        malformed("text", () -> write(Cases.in(setting).underReview(), ALBERS, text));
    }

    private List<Act> journal(Written written, Act... since) {
        var all = new ArrayList<Act>();
        all.add(Act.by(DEMIR, Role.COORDINATOR, Part.LOOK, ComplaintEntries.LOOKED_AT_CASE, setting.at()));
        all.addAll(written.step().acts());
        all.addAll(List.of(since));
        return all;
    }

    private void takenBack(Written written, StaffKey by, Duration later, Act... since) {
        var then = office.later(later);
        var notes = written.step().next().in(then, Notes::new);
        boolean can = notes.canTakeBack(by, written.note(), journal(written, since));
        try {
            var step = notes.takeBack(caller(by, then), written.note());
            notes.requireUnseen(written.note(), journal(written, since));
            assertThat(can).isTrue();
            assertThat(step.acts()).extracting(Act::kind).containsExactly(NoteEntries.NOTE_TAKEN_BACK);
            assertThat(step.acts().get(0).facts()).containsOnlyKeys("note");
            assertThat(step.next().hasSeen(by)).isTrue();
        } catch (RuleBroken e) {
            assertThat(can).isFalse();
            throw e;
        }
    }

    @Test
    void a_note_is_taken_back_within_a_minute_by_its_writer_alone_as_long_as_nobody_else_has_looked() {
        var note = write(Cases.in(setting).underReview(), ALBERS, "Falscher Fall.");
        takenBack(note, ALBERS, Duration.ZERO);
        takenBack(note, ALBERS, Duration.ofSeconds(60));
        refused("note", () -> takenBack(note, ALBERS, Duration.ofSeconds(61)));
        refused("note", () -> takenBack(note, DEMIR, Duration.ofSeconds(1)));
        var look = Act.by(ALBERS, Role.COORDINATOR, Part.LOOK, ComplaintEntries.LOOKED_AT_CASE, setting.at());
        takenBack(note, ALBERS, Duration.ofSeconds(5), look);
        refused(
                "note",
                () -> takenBack(
                        note,
                        ALBERS,
                        Duration.ofSeconds(5),
                        Act.by(DEMIR, Role.COORDINATOR, Part.LOOK, ComplaintEntries.LOOKED_AT_CASE, setting.at())));
    }

    @Test
    void what_another_note_let_somebody_see_does_not_count_for_this_one() {
        var first = write(Cases.in(setting).underReview(), ALBERS, "Eins.");
        var second = write(first.step().next(), ALBERS, "Zwei.");
        var all = new ArrayList<>(first.step().acts());
        all.add(Act.by(DEMIR, Role.COORDINATOR, Part.LOOK, ComplaintEntries.LOOKED_AT_CASE, setting.at()));
        all.addAll(second.step().acts());
        var notes = second.step().next().in(setting, Notes::new);
        assertThat(notes.canTakeBack(ALBERS, first.note(), all)).isFalse();
        assertThat(notes.canTakeBack(ALBERS, second.note(), all)).isTrue();
    }
}
