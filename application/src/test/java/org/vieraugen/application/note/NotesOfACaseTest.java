package org.vieraugen.application.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.KESSLER;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.OLBRICH;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.WIRTH;
import static org.vieraugen.domain.testing.Refusals.malformed;
import static org.vieraugen.domain.testing.Refusals.refused;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.KeyReused;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.Unseen;
import org.vieraugen.application.note.WriteNote.Written;
import org.vieraugen.application.reading.ReadCase;
import org.vieraugen.application.review.Assign;
import org.vieraugen.application.testing.Given;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.ComplaintEntries;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.note.InternalNote;
import org.vieraugen.domain.note.NoteEntries;
import org.vieraugen.domain.note.NoteNotices;
import org.vieraugen.domain.testing.Cases;

class NotesOfACaseTest {
    private final House house = new House();
    private final Complaint complaint = Given.a(Cases::underReview).apply(house);
    private final WriteNote write = house.writeNote();
    private final TakeNoteBack takeBack = house.takeNoteBack();
    private final ReadNotes read = house.readNotes();
    private final ReadCase cases = house.readCase();

    @BeforeEach
    void held() {
        house.holds(complaint);
    }

    private Written write(StaffKey by, String text, StaffKey... chosen) {
        return write.handle(house.on(complaint, by), text, Set.of(chosen));
    }

    private Complaint now() {
        return house.complaint(complaint.reference());
    }

    private ReadNotes.All beside(StaffKey who) {
        var now = now();
        return read.beside(house.caller(who), now, house.settings.around(now));
    }

    private List<String> texts() {
        return house.notes.of(complaint).stream().map(InternalNote::text).toList();
    }

    private void takeBack(StaffKey by, UUID note) {
        takeBack.handle(house.caller(by), complaint.reference(), note);
    }

    @Test
    void a_note_is_kept_noted_and_told_a_minute_later_to_whoever_is_mentioned() {
        var written = write(ALBERS, "Bitte ansehen, @nasser.", DEMIR);
        assertThat(texts()).containsExactly("Bitte ansehen, @nasser.");
        assertThat(house.kinds(complaint)).endsWith(NoteEntries.NOTE_WRITTEN);
        var told = List.of(
                Notice.to(DEMIR, Role.COORDINATOR, NoteNotices.MENTIONED),
                Notice.to(NASSER, Role.REVIEWER, NoteNotices.MENTIONED));
        assertThat(written.told()).isEqualTo(told);
        assertThat(house.told(complaint)).endsWith(told.toArray(Notice[]::new));
        var now = house.clock.instant();
        assertThat(house.outbox.letters().stream()
                        .filter(letter -> letter.notice().kind().equals(NoteNotices.MENTIONED))
                        .map(letter -> house.outbox.due(letter.id())))
                .containsOnly(now.plusSeconds(60));
    }

    @Test
    void F8_of_two_who_write_both_are_kept_and_what_a_reviewer_has_open_stays_what_it_was() {
        write(ALBERS, "Eins");
        int version = now().version();
        write(ALBERS, "Zwei");
        assertThat(now().version()).isEqualTo(version);
        house.clock.pass(Duration.ofSeconds(1));
        write(NASSER, "Drei");
        assertThat(texts()).containsExactlyInAnyOrder("Eins", "Zwei", "Drei").endsWith("Drei");
    }

    @Test
    void F3_F8_whoever_takes_part_only_now_changes_the_complaint_so_that_no_seat_is_given_at_the_same_moment() {
        int version = now().version();
        write(DEMIR, "Notiz");
        assertThat(now().version()).isEqualTo(version + 1);
        assertThat(now().hasSeen(DEMIR)).isTrue();
        refused("F3", () -> new Assign(house.acts, house.history)
                .handle(house.on(complaint, ALBERS), Seat.SECOND, Optional.of(DEMIR)));
    }

    @Test
    void a_repeat_writes_nothing_more_and_the_key_is_good_for_one_note() {
        var on = new ActRequest(complaint.reference(), house.caller(ALBERS), Optional.of(-1), Optional.of("k"));
        var first = write.handle(on, "Einmal @demir", Set.of());
        var again = write.handle(on, "Einmal @demir", Set.of());
        assertThat(again).isEqualTo(new Written(first.note(), List.of(), false));
        assertThat(texts()).hasSize(1);
        assertThatThrownBy(() -> write.handle(on, "Anders", Set.of())).isInstanceOf(KeyReused.class);
    }

    @Test
    void F5_who_sees_no_such_complaint_or_works_on_none_neither_writes_nor_reads_nor_takes_back() {
        var note = write(ALBERS, "Notiz").note();
        for (var who : List.of(OLBRICH, WIRTH)) {
            assertThatThrownBy(() -> write(who, "Ich")).isInstanceOf(Unseen.class);
            assertThatThrownBy(() -> takeBack(who, note)).isInstanceOf(Unseen.class);
            assertThatThrownBy(() -> read.handle(house.caller(who), complaint.reference()))
                    .isInstanceOf(Unseen.class);
            assertThatThrownBy(() -> beside(who)).isInstanceOf(Unseen.class);
        }
        assertThatThrownBy(() -> write(KESSLER, "Ich")).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> takeBack(KESSLER, note)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> read.handle(house.caller(KESSLER), complaint.reference()))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> beside(KESSLER)).isInstanceOf(Denied.class);
    }

    @Test
    void F5_what_is_refused_leaves_nothing() {
        var before = house.acts(complaint);
        refused("F5", () -> write(ALBERS, "@wirth"));
        malformed("text", () -> write(ALBERS, " "));
        assertThat(texts()).isEmpty();
        assertThat(house.acts(complaint)).isEqualTo(before);
        assertThat(house.outbox.letters().stream().map(letter -> letter.notice().kind()))
                .doesNotContain(NoteNotices.MENTIONED);
    }

    @Test
    void somebody_is_mentioned_until_they_open_the_case_or_read_its_notes() {
        write(ALBERS, "@nasser @demir @petrenko");
        assertThat(List.of(NASSER, DEMIR, PETRENKO)).allMatch(who -> house.notes.isMentioned(complaint, who));
        cases.handle(house.caller(NASSER), complaint.reference());
        read.handle(house.caller(DEMIR), complaint.reference());
        beside(PETRENKO);
        assertThat(house.notes.isMentioned(complaint, NASSER)).isFalse();
        assertThat(house.notes.isMentioned(complaint, DEMIR)).isFalse();
        assertThat(house.notes.isMentioned(complaint, PETRENKO)).isTrue();
    }

    @Test
    void reading_the_notes_alone_is_a_look_and_beside_the_opened_case_it_is_none_more() {
        beside(NASSER);
        assertThat(house.kinds(complaint)).doesNotContain(ComplaintEntries.LOOKED_AT_CASE);
        read.handle(house.caller(NASSER), complaint.reference());
        assertThat(house.kinds(complaint)).endsWith(ComplaintEntries.LOOKED_AT_CASE);
    }

    @Test
    void a_note_that_is_taken_back_is_gone_with_its_notice_and_the_journal_keeps_both() {
        write(DEMIR, "Bleibt, @nasser");
        house.clock.pass(Duration.ofSeconds(1));
        var note = write(ALBERS, "Falscher Fall, @nasser").note();
        assertThat(beside(ALBERS).returnable().map(InternalNote::id)).contains(note);
        assertThat(beside(DEMIR).returnable()).isEmpty();
        takeBack(ALBERS, note);
        assertThat(texts()).containsExactly("Bleibt, @nasser");
        assertThat(house.notes.isMentioned(complaint, NASSER)).isTrue();
        assertThat(house.told(complaint).stream().filter(told -> told.kind().equals(NoteNotices.MENTIONED)))
                .as("of the note that stays")
                .hasSize(1);
        assertThat(house.kinds(complaint))
                .endsWith(NoteEntries.NOTE_WRITTEN, NoteEntries.NOTE_WRITTEN, NoteEntries.NOTE_TAKEN_BACK);
        assertThatThrownBy(() -> takeBack(ALBERS, note)).isInstanceOf(Unknown.class);
    }

    @Test
    void a_note_stays_once_somebody_else_has_opened_the_case_or_the_minute_is_over() {
        var note = write(ALBERS, "Notiz").note();
        cases.handle(house.caller(ALBERS), complaint.reference());
        house.clock.pass(Duration.ofSeconds(61));
        refused("note", () -> takeBack(ALBERS, note));
        var other = write(ALBERS, "Notiz").note();
        refused("note", () -> takeBack(DEMIR, other));
        cases.handle(house.caller(NASSER), complaint.reference());
        refused("note", () -> takeBack(ALBERS, other));
        assertThat(beside(ALBERS).returnable()).isEmpty();
        assertThat(texts()).hasSize(2);
    }

    @Test
    void whom_one_can_mention_stands_beside_the_notes() {
        assertThat(beside(NASSER).people())
                .extracting(StaffMember::key)
                .contains(ALBERS, DEMIR, PETRENKO)
                .doesNotContain(NASSER, WIRTH, OLBRICH);
    }
}
