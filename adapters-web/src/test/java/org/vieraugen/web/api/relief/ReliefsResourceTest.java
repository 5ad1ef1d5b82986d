package org.vieraugen.web.api.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.DEMIR;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.THAL;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.relief.KeepReliefs;
import org.vieraugen.application.relief.ReadReliefs;
import org.vieraugen.application.relief.Relieve;
import org.vieraugen.application.testing.MemoryReliefs;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.conflict.Seat;
import org.vieraugen.domain.relief.Relief;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.web.api.Asking;
import org.vieraugen.web.api.relief.ReliefsResource.Kept;
import org.vieraugen.web.api.relief.ReliefsResource.Own;
import org.vieraugen.web.api.relief.ReliefsResource.Progress;
import org.vieraugen.web.api.relief.ReliefsResource.Proposed;
import org.vieraugen.web.failure.NotSignedIn;

/** Handing over, as programs do it. */
class ReliefsResourceTest {
    private final Asking asking = new Asking();
    private final MemoryReliefs store = new MemoryReliefs(asking.house.complaints);
    private final KeepReliefs keep =
            new KeepReliefs(store, asking.house.departments, asking.house.desk, asking.house.clock);
    private final ReliefsResource reliefs = new ReliefsResource(
            keep,
            new ReadReliefs(
                    keep,
                    store,
                    asking.house.complaints,
                    asking.house.settings,
                    asking.house.history,
                    asking.house.departments,
                    asking.house.clock),
            asking.credentials);

    @Test
    void the_own_reviews_are_handed_over_undone_and_told_how_far_it_is() {
        var complaint =
                Cases.in(asking.house.settings.now()).naming("Ruben Thal").underReview();
        asking.house.holds(complaint);
        asking.by(NASSER);
        var today = asking.house.clock.today();
        var entered = reliefs.enter(new Own("wirth", today));
        assertThat(entered.inForce()).isTrue();
        assertThat(entered.begins()).isEqualTo(asking.house.clock.instant().plus(Relief.UNDO));
        reliefs.undo(entered.id());
        assertThat(reliefs.list()).isEmpty();
        reliefs.enter(new Own("thal", today));
        asking.house.clock.pass(Relief.UNDO);
        var relieve = new Relieve(
                store, asking.house.complaints, asking.house.departments, asking.house.settings, asking.house.clock);
        while (relieve.handle()) {
            // One after the other.
        }
        asking.by(NASSER);
        assertThat(reliefs.list()).singleElement().satisfies(one -> {
            assertThat(one.doneAt()).isPresent();
            assertThat(one.progress()).contains(new Progress(0, 1, 0));
            assertThat(one.kept())
                    .containsExactly(new Kept(complaint.reference().text(), Seat.FIRST, "C1", Optional.empty()));
        });
    }

    @Test
    void F12_those_of_others_take_two() {
        asking.by(ALBERS);
        var today = asking.house.clock.today();
        var proposed = reliefs.propose(new Proposed("nasser", "wirth", today, "Sie hat gekündigt."));
        assertThat(proposed.inForce()).isFalse();
        assertThat(proposed.reason()).isEqualTo("Sie hat gekündigt.");
        asking.by(DEMIR);
        reliefs.confirm(proposed.id());
        assertThat(reliefs.list()).singleElement().satisfies(one -> {
            assertThat(one.inForce()).isTrue();
            assertThat(one.progress()).isEmpty();
        });
        assertThatThrownBy(() -> reliefs.refuse(proposed.id())).isInstanceOf(Unknown.class);
    }

    @Test
    void what_is_missing_is_told_and_strangers_are_denied() {
        assertThatThrownBy(reliefs::list).isInstanceOf(NotSignedIn.class);
        asking.by(THAL);
        var today = asking.house.clock.today();
        assertThatThrownBy(() -> reliefs.enter(new Own(null, today))).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> reliefs.enter(new Own("wirth", null))).isInstanceOf(Malformed.class);
        assertThatThrownBy(() -> reliefs.propose(new Proposed("nasser", "wirth", today, "Weg.")))
                .isInstanceOf(Denied.class);
    }
}
