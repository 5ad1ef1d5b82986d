package org.vieraugen.application.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.ExchangeDesk;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryParticipants;
import org.vieraugen.application.testing.MemorySessionInvitations;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.testing.Office;

/** The round of invitations over all series. */
class InviteByClockTest {
    private final House house = new House();
    private final ExchangeDesk exchange = new ExchangeDesk(house);
    private final MemorySessionInvitations stored = new MemorySessionInvitations(house.journal);
    private final InviteAll invite = new InviteAll(
            stored,
            new MemoryParticipants(house.journal),
            exchange.stored,
            new PostLetters(stored, house.outbox),
            house.clock);

    @Test
    void where_all_cannot_be_looked_at_together_each_that_is_alive_is_looked_at_by_itself() {
        var all = List.of(exchange.begun(), exchange.begun());
        var done = new ArrayList<UUID>();
        var one = new InviteOne(invite, 7) {
            @Override
            public List<UUID> due(DepartmentKey department) {
                throw new IllegalStateException("odd");
            }

            @Override
            public void handle(DepartmentKey department, UUID series) {
                done.add(series);
            }
        };
        new InviteByClock(house.departments, one).handle();
        assertThat(done).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void one_series_that_fails_holds_up_no_other() {
        var all = List.of(exchange.begun(), exchange.begun(), exchange.begun());
        var broken = all.get(1);
        var done = new ArrayList<UUID>();
        var one = new InviteOne(invite, 7) {
            @Override
            public List<UUID> due(DepartmentKey department) {
                return department.equals(Office.FOREIGNERS) ? all : List.of();
            }

            @Override
            public void handle(DepartmentKey department, UUID series) {
                if (series.equals(broken)) {
                    throw new IllegalStateException("odd");
                }
                done.add(series);
            }
        };
        new InviteByClock(house.departments, one).handle();
        assertThat(done)
                .containsExactlyInAnyOrderElementsOf(
                        all.stream().filter(series -> !series.equals(broken)).toList());
    }
}
