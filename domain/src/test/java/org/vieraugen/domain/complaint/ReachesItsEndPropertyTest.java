package org.vieraugen.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.seat.Turn;
import org.vieraugen.domain.testing.World;

/** The end, and the way to it, in random offices after random histories. */
class ReachesItsEndPropertyTest {
    @Property
    void F12_from_every_state_that_allowed_acts_reach_allowed_acts_lead_to_the_end(@ForAll long seed) {
        var world = new World(seed);
        int acts = world.upTo(60);
        for (int i = 0; i < acts; i++) {
            world.random();
        }
        var reached = world.complaint();

        world.toTheEnd();

        assertThat(world.complaint().status().isOver())
                .as(
                        "from %s, protected %s, the way ends at %s with seats %s, involved %s, parts %s, staff %s, refused %s",
                        reached.status(),
                        reached.isProtected(),
                        world.complaint().status(),
                        world.complaint().seats(),
                        world.complaint().parties().involved().toList(),
                        world.complaint().parts(),
                        world.office().staff(),
                        world.refusals())
                .isTrue();
    }

    @Property
    void K7_whose_turn_it_is_is_somebody_who_can_do_something(@ForAll long seed) {
        var world = new World(seed);
        int acts = world.upTo(40);
        for (int i = 0; i < acts; i++) {
            world.random();
        }
        var complaint = world.complaint();
        var turn = Turn.of(complaint);
        if (complaint.status().isOver()) {
            assertThat(turn.owes()).isEqualTo(Role.SYSTEM);
            return;
        }
        assertThat(turn.owes()).isNotEqualTo(Role.SYSTEM);
        if (complaint.isProtected()) {
            assertThat(turn.owes()).isNotEqualTo(Role.COORDINATOR);
            assertThat(turn.also()).doesNotContain(Role.COORDINATOR);
        }
        assertThat(turn.owes() == Role.COMPLAINANT).isEqualTo(complaint.status() == Status.AWAITING_COMPLAINANT);
        assertThat(complaint.status() == Status.WITH_OMBUDSPERSON && turn.owes() == Role.REVIEWER)
                .isEqualTo(complaint.awaitsCountersignature());
        turn.holder()
                .ifPresent(holder -> assertThat(complaint.seats().holds(holder)).isTrue());
    }
}
