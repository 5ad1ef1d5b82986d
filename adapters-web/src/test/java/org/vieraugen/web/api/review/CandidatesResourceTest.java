package org.vieraugen.web.api.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.review.ProposeReviewers;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.conflict.ConflictRule;
import org.vieraugen.domain.conflict.Evidence;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.conflict.Weight;
import org.vieraugen.domain.seat.Workload;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.api.Asking;
import org.vieraugen.web.api.review.CandidatesResource.CandidateView;
import org.vieraugen.web.api.review.CandidatesResource.CandidatesView;
import org.vieraugen.web.api.review.CandidatesResource.ConflictView;
import org.vieraugen.web.language.Sentences;

/** Who may review this, and who must not, with evidence. */
class CandidatesResourceTest {
    private final Asking asking = new Asking().by(Office.ALBERS);

    private CandidatesView list(Seat seat) {
        var house = asking.house;
        var complaint = Cases.in(house.settings.now()).naming("Jens Olbrich").submitted();
        house.holds(complaint);
        house.history.set(new Workload(Map.of(Office.NASSER, 2, Office.WIRTH, 1, Office.AMINI, 3), Map.of()));
        return new CandidatesResource(
                        asking.credentials,
                        new ProposeReviewers(house.complaints, house.settings, house.history, house.looks),
                        new Sentences(house.departments))
                .list(complaint.reference(), seat);
    }

    private static CandidateView of(CandidatesView all, String key) {
        return all.candidates().stream()
                .filter(candidate -> candidate.staff().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_candidate_is_told_with_what_keeps_away() {
        var all = list(Seat.FIRST);
        assertThat(all.seat()).isEqualTo(Seat.FIRST);
        var best = all.candidates().get(0);
        assertThat(all.proposed()).contains(best.staff());
        assertThat(best.eligible()).isTrue();
        var wirth = of(all, "wirth");
        assertThat(wirth.name()).isEqualTo("Helena Wirth");
        assertThat(wirth.team()).isEqualTo("t4");
        assertThat(wirth.open()).isEqualTo(1);
        var named = of(all, "olbrich");
        assertThat(named.eligible()).isFalse();
        assertThat(named.conflicts())
                .contains(new ConflictView(
                        "C1",
                        ConflictRule.NAMED,
                        Weight.EXCLUDING,
                        Evidence.Fact.NAMED,
                        "olbrich",
                        "The complaint names Jens Olbrich."));
    }

    @Test
    void the_evidence_is_told_in_a_language_of_the_staff() {
        asking.in(Locale.FRENCH);
        assertThat(of(list(Seat.FIRST), "olbrich").conflicts())
                .extracting(ConflictView::sentence)
                .doesNotContain("The complaint names Jens Olbrich.")
                .anyMatch(sentence -> sentence.contains("Beschwerde") && sentence.contains("Jens Olbrich"));
    }

    @Test
    void the_seat_must_be_said() {
        assertThatThrownBy(() -> list(null)).isInstanceOfSatisfying(Malformed.class, e -> assertThat(e.field())
                .isEqualTo("seat"));
    }
}
