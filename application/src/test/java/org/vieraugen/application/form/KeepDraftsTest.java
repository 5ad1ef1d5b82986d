package org.vieraugen.application.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.Unseen;
import org.vieraugen.application.form.StaffDrafts.Kept;
import org.vieraugen.application.form.StaffDrafts.Place;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryStaffDrafts;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.testing.Cases;

/** What staff type is theirs, bounded, and no longer there than it may be. */
class KeepDraftsTest {
    private static final String PAGE = "/staff/requests/new";

    private final House house = new House();
    private final MemoryStaffDrafts drafts = new MemoryStaffDrafts();
    private final KeepDrafts keep = new KeepDrafts(
            drafts, house.complaints, house.looks, house.departments, text -> "<" + text + ">", house.clock);
    private final Caller albers = house.caller(ALBERS);

    private static Draft draft(String text) {
        return new Draft(Map.of("text", List.of(text)), "");
    }

    private Optional<Instant> kept(Caller caller, String form, String text, Optional<Instant> seen) {
        return keep.keep(caller, form, PAGE, Optional.empty(), draft(text), seen);
    }

    private List<String> texts(Caller caller) {
        return keep.of(caller, PAGE, Set.of()).stream()
                .map(kept -> kept.draft().fields().get("text").get(0))
                .toList();
    }

    @Test
    void what_one_person_types_nobody_else_is_shown_and_the_marks_of_two_people_differ() {
        kept(albers, keep.forms(albers, List.of("answer")).get(0), "Guten Tag,", Optional.empty());
        assertThat(texts(albers)).containsExactly("Guten Tag,");
        assertThat(texts(house.caller(NASSER))).isEmpty();
        assertThat(keep.forms(albers, List.of("answer")).get(0))
                .isNotEqualTo(
                        keep.forms(house.caller(NASSER), List.of("answer")).get(0));
    }

    @Test
    void what_was_typed_elsewhere_meanwhile_is_not_overwritten() {
        var first = kept(albers, "f", "am Tisch", Optional.empty());
        house.clock.pass(Duration.ofMinutes(1));
        var second = kept(albers, "f", "im Zug", first);
        assertThat(second).isPresent();
        assertThat(kept(albers, "f", "am Tisch, weiter", first)).isEmpty();
        assertThat(texts(albers)).containsExactly("im Zug");
        assertThat(keep.keptAt(albers, "f")).isEqualTo(second);
    }

    @Test
    void a_draft_has_at_most_200_000_characters() {
        assertThat(kept(albers, "f", "x".repeat(Draft.LONGEST - 4), Optional.empty()))
                .isPresent();
        assertThatThrownBy(() -> kept(albers, "g", "x".repeat(Draft.LONGEST - 3), Optional.empty()))
                .isInstanceOf(Malformed.class);
    }

    @Test
    void one_person_has_50_drafts_and_the_oldest_goes() {
        for (int i = 0; i <= KeepDrafts.MOST; i++) {
            house.clock.pass(Duration.ofSeconds(1));
            kept(albers, "f" + i, "Text " + i, Optional.empty());
        }
        assertThat(texts(albers))
                .hasSize(KeepDrafts.MOST)
                .contains("Text " + KeepDrafts.MOST)
                .doesNotContain("Text 0");
    }

    @Test
    void after_14_days_it_is_not_shown_and_erased() {
        kept(albers, "f", "alt", Optional.empty());
        house.clock.pass(KeepDrafts.GOOD_FOR);
        assertThat(texts(albers)).isEmpty();
        keep.forgetOld();
        assertThat(drafts.authors()).hasSize(1);
        house.clock.pass(Duration.ofMillis(1));
        keep.forgetOld();
        assertThat(drafts.authors()).isEmpty();
    }

    @Test
    void whoever_left_the_chart_leaves_no_draft() {
        drafts.keep(
                new StaffKey("gone"),
                new Place("f", "p", Optional.empty()),
                draft("x"),
                house.clock.instant(),
                Optional.empty());
        kept(albers, "f", "bleibt", Optional.empty());
        keep.forgetOld();
        assertThat(drafts.authors()).containsExactly(ALBERS);
    }

    @Test
    void F5_whoever_must_not_know_the_complaint_keeps_nothing_about_it() {
        var complaint = Cases.in(house.settings.now()).naming("Albers").submitted();
        house.holds(complaint);
        var about = Optional.of(complaint.reference());
        assertThatThrownBy(() -> keep.keep(albers, "f", PAGE, about, draft("x"), Optional.empty()))
                .isInstanceOf(Unseen.class);
        assertThatThrownBy(() -> keep.keep(
                        albers, "f", PAGE, Optional.of(Reference.of("ABH", 2026, 99)), draft("x"), Optional.empty()))
                .isInstanceOf(Unknown.class);
        assertThat(drafts.authors()).isEmpty();
    }

    @Test
    void a_draft_about_a_complaint_leaves_no_look_in_its_journal() {
        var complaint = Cases.in(house.settings.now()).submitted();
        house.holds(complaint);
        var before = house.kinds(complaint);
        assertThat(keep.keep(albers, "f", PAGE, Optional.of(complaint.reference()), draft("x"), Optional.empty()))
                .isPresent();
        assertThat(house.kinds(complaint)).isEqualTo(before);
        keep.dropPage(albers, PAGE);
        assertThat(keep.of(albers, PAGE, Set.of("f"))).extracting(Kept::form).isEmpty();
    }
}
