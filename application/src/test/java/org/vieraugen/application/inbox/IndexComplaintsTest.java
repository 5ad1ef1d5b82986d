package org.vieraugen.application.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.testing.Cases;

/** One complaint after the other is written down for the search, and one that cannot be read stops no other. */
class IndexComplaintsTest {
    private static final class Queue implements SearchIndex {
        private final Deque<Reference> waiting = new ArrayDeque<>();
        private final List<Complaint> written = new ArrayList<>();
        private final List<Reference> again = new ArrayList<>();
        private boolean unreadable;

        @Override
        public Optional<Reference> claim() {
            return Optional.ofNullable(waiting.poll());
        }

        @Override
        public void put(Complaint complaint) {
            if (unreadable) {
                throw new IllegalStateException("as a lost connection is");
            }
            written.add(complaint);
        }

        @Override
        public void again(Reference reference) {
            again.add(reference);
        }
    }

    private final House house = new House();
    private final Queue queue = new Queue();
    private final IndexComplaints index = new IndexComplaints(queue, house.complaints);

    @Test
    void it_takes_one_at_a_time_until_none_is_left() {
        var complaint = Cases.in(house.settings.now()).submitted();
        house.holds(complaint);
        queue.waiting.add(complaint.reference());
        assertThat(index.handle()).isTrue();
        assertThat(queue.written).containsExactly(house.complaint(complaint.reference()));
        assertThat(index.handle()).isFalse();
        assertThat(queue.written).hasSize(1);
    }

    @Test
    void one_that_cannot_be_read_now_is_not_forgotten() {
        var complaint = Cases.in(house.settings.now()).submitted();
        house.holds(complaint);
        queue.waiting.add(complaint.reference());
        queue.unreadable = true;
        assertThat(index.handle()).isTrue();
        assertThat(queue.written).isEmpty();
        assertThat(queue.again).containsExactly(complaint.reference());
    }

    @Test
    void one_that_is_gone_is_left_out() {
        var complaint = Cases.in(house.settings.now()).submitted();
        house.holds(complaint);
        queue.waiting.add(Reference.of("ABH", 2026, 99));
        queue.waiting.add(complaint.reference());
        assertThat(index.handle()).isTrue();
        assertThat(queue.written).isEmpty();
        assertThat(queue.again).isEmpty();
        assertThat(index.handle()).isTrue();
        assertThat(queue.written).hasSize(1);
    }
}
