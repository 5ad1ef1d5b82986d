package org.vieraugen.web.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.account.GiveAccess;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.api.Asking;
import org.vieraugen.web.api.account.AccountsResource.Waiting;

/** One asks for somebody's access, another gives it, and each gets half of a link (F9). */
class AccountsResourceTest {
    private static final StaffKey ADMIN = new StaffKey("admin");

    private final Asking asking =
            new Asking(new House(Office.office().again(Office.NASSER, ADMIN, "office", Role.ADMIN)));
    private final AccountsResource accounts = new AccountsResource(
            new GiveAccess(
                    asking.gate.invitations,
                    asking.gate.accounts,
                    asking.house.departments,
                    asking.house.desk,
                    asking.house.clock),
            asking.credentials);

    @Test
    void F9_two_people_give_access_and_each_hands_over_a_half() {
        asking.by(ADMIN);
        var first = accounts.ask(Office.THAL).half();
        asking.by(Office.PETRENKO);
        assertThat(accounts.waiting()).containsExactly(new Waiting("thal", "admin", asking.house.clock.instant()));
        var second = accounts.give(Office.THAL).half();
        assertThat(accounts.waiting()).isEmpty();
        assertThat(asking.gate.invitations.whose(first, Optional.of(second), asking.house.clock.instant()))
                .contains(Office.THAL);
    }

    @Test
    void F9_access_that_is_refused_is_not_waited_for() {
        asking.by(ADMIN);
        accounts.ask(Office.THAL);
        asking.by(Office.PETRENKO);
        accounts.refuse(Office.THAL);
        assertThat(accounts.waiting()).isEmpty();
    }
}
