package org.vieraugen.application.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.mailbox.BoxPlaces;
import org.vieraugen.application.mailbox.BoxPlaces.Place;
import org.vieraugen.domain.testing.Office;

/** What every store promises that knows how far mailboxes have been read. */
public abstract class BoxPlacesContract {
    private static final Instant NOON = Office.NOON;
    private static final Instant LATER = NOON.plus(Duration.ofMinutes(5));
    /** Numbers of mails have 32 bits without a sign. */
    private static final long LARGEST = 0xFFFF_FFFFL;

    private final String box = UUID.randomUUID() + "@stadt.example";

    protected abstract BoxPlaces places();

    /** The same, as another server sees it; the same other server each time in one test. */
    protected abstract BoxPlaces ofAnotherServer();

    @Test
    void K1_a_place_that_is_kept_is_found_and_moves() {
        assertThat(places().place(box)).isEmpty();
        places().lease(box, NOON, LATER);
        assertThat(places().place(box)).isEmpty();
        places().keep(box, new Place(7, 0));
        assertThat(places().place(box)).contains(new Place(7, 0));
        places().keep(box, new Place(LARGEST, LARGEST));
        assertThat(places().place(box)).contains(new Place(LARGEST, LARGEST));
        assertThat(ofAnotherServer().place(box)).contains(new Place(LARGEST, LARGEST));
        assertThat(places().place("another-" + box)).isEmpty();
    }

    @Test
    void one_server_has_a_box_at_a_time_and_may_have_it_longer() {
        var other = ofAnotherServer();
        assertThat(places().lease(box, NOON, LATER)).isTrue();
        assertThat(other.lease(box, NOON, LATER)).isFalse();
        assertThat(places().lease(box, LATER.minusMillis(1), LATER.plusSeconds(60)))
                .isTrue();
        assertThat(other.lease(box, LATER, LATER.plusSeconds(60))).isFalse();
        assertThat(other.lease("another-" + box, NOON, LATER)).isTrue();
    }

    @Test
    void the_lease_of_a_server_that_died_ends() {
        var other = ofAnotherServer();
        places().lease(box, NOON, LATER);
        assertThat(other.lease(box, LATER.minusMillis(1), LATER)).isFalse();
        assertThat(other.lease(box, LATER, LATER.plusSeconds(60))).isTrue();
        assertThat(places().lease(box, LATER, LATER.plusSeconds(60))).isFalse();
    }

    @Test
    void a_box_that_is_given_back_is_free_at_once_and_its_place_stays() {
        var other = ofAnotherServer();
        places().lease(box, NOON, LATER);
        places().keep(box, new Place(1, 5));
        places().release(box);
        assertThat(other.lease(box, NOON, LATER)).isTrue();
        assertThat(other.place(box)).contains(new Place(1, 5));
        places().release("another-" + box);
    }

    @Test
    void whoever_has_lost_a_box_neither_moves_its_place_nor_gives_it_back() {
        var other = ofAnotherServer();
        places().lease(box, NOON, LATER);
        places().keep(box, new Place(1, 5));
        other.lease(box, LATER, LATER.plusSeconds(60));
        other.keep(box, new Place(1, 9));
        places().keep(box, new Place(1, 6));
        places().release(box);
        assertThat(other.place(box)).contains(new Place(1, 9));
        assertThat(places().lease(box, LATER, LATER.plusSeconds(60))).isFalse();
    }

    @Test
    void without_having_a_box_nobody_keeps_a_place_of_it() {
        places().keep(box, new Place(1, 5));
        assertThat(places().place(box)).isEmpty();
    }
}
