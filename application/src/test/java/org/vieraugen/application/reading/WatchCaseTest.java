package org.vieraugen.application.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.KESSLER;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.WIRTH;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.ComplaintEntries;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.reception.ReceptionEntries;
import org.vieraugen.domain.testing.Cases;

/** What an open page hears of a case: steps, to those who see it, and no look comes of it. */
class WatchCaseTest {
    private final House house = new House();
    private final WatchCase watch = new WatchCase(
            reference -> Optional.of(reference).filter(this::isThere).map(there -> house.complaint(there)
                    .version()),
            house.complaints,
            house.looks,
            house.journal,
            text -> Integer.toHexString(text.hashCode()));

    private boolean isThere(Reference reference) {
        try {
            return house.complaint(reference) != null;
        } catch (Unknown e) {
            return false;
        }
    }

    private Complaint submitted() {
        var complaint = Cases.in(house.settings.now()).submitted();
        house.holds(complaint);
        return house.complaint(complaint.reference());
    }

    private Optional<WatchCase.News> asked(StaffKey who, Complaint complaint, Optional<String> mark) {
        return watch.handle(house.caller(who), complaint.reference(), 1, mark);
    }

    @Test
    void what_happened_since_is_said_until_the_page_has_its_mark_and_looks_are_nothing_that_happened() {
        var complaint = submitted();
        var quiet = asked(ALBERS, complaint, Optional.empty()).orElseThrow();
        assertThat(quiet.steps()).isEmpty();
        house.looks.note(house.caller(ALBERS), complaint, ComplaintEntries.LOOKED_AT_CASE);
        assertThat(asked(ALBERS, complaint, Optional.of(quiet.mark()))).isEmpty();
        assertThat(asked(ALBERS, complaint, Optional.empty()).orElseThrow().steps())
                .isEmpty();
        house.complaints.follow(complaint.step(Act.byComplainant(ReceptionEntries.SUBMITTED, house.clock.instant())));
        var news = asked(ALBERS, complaint, Optional.of(quiet.mark())).orElseThrow();
        assertThat(news.steps()).extracting(Act::kind).containsExactly(ReceptionEntries.SUBMITTED);
        assertThat(asked(ALBERS, complaint, Optional.of(news.mark()))).isEmpty();
    }

    @Test
    void to_ask_is_no_look() {
        var complaint = submitted();
        int noted = house.acts(complaint).size();
        asked(ALBERS, complaint, Optional.empty());
        assertThat(house.acts(complaint)).hasSize(noted);
    }

    @Test
    void F5_whoever_does_not_see_a_case_hears_of_none_and_has_no_use_of_anothers_mark() {
        var complaint = submitted();
        var mark = asked(ALBERS, complaint, Optional.empty()).orElseThrow().mark();
        for (var tried : new String[] {mark, "0"}) {
            assertThatThrownBy(() -> asked(WIRTH, complaint, Optional.of(tried)))
                    .isInstanceOf(Unknown.class);
        }
        assertThatThrownBy(() -> asked(KESSLER, complaint, Optional.empty())).isInstanceOf(Denied.class);
        var nowhere = Reference.of("ABH", 2026, 77_777_777);
        var caller = house.caller(ALBERS);
        assertThatThrownBy(() -> watch.handle(caller, nowhere, 0, Optional.empty()))
                .isInstanceOf(Unknown.class);
    }

    @Test
    void F5_whoever_becomes_involved_hears_nothing_more() {
        var complaint = Cases.in(house.settings.now()).underReview();
        house.holds(complaint);
        var stored = house.complaint(complaint.reference());
        var mark = asked(NASSER, stored, Optional.empty()).orElseThrow().mark();
        house.complaints.follow(Step.to(stored.with(stored.parties().handledBy(Set.of(NASSER)))));
        assertThatThrownBy(() -> asked(NASSER, stored, Optional.of(mark))).isInstanceOf(Unknown.class);
    }
}
