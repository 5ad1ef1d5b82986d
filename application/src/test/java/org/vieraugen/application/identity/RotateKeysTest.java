package org.vieraugen.application.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.MemoryRotation;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.department.Role;

/** Keys are exchanged by an administrator, one exchange at a time. */
class RotateKeysTest {
    private final House house = new House();

    @Test
    void keys_are_exchanged_by_an_administrator_one_exchange_at_a_time() {
        var rotation = new MemoryRotation(house.clock);
        var rotate = new RotateKeys(rotation);
        var admin = House.caller(ALBERS, Role.ADMIN);
        assertThat(rotate.latest(admin)).isEmpty();
        rotate.begin(admin);
        assertThat(rotation.begun()).containsExactly(ALBERS);
        assertThat(rotate.latest(admin)).isPresent();
        for (var phase : List.of(KeyRotation.Phase.ADDED, KeyRotation.Phase.REWRAPPING)) {
            rotation.phase(phase);
            assertThatThrownBy(() -> rotate.begin(admin))
                    .isInstanceOfSatisfying(
                            RuleBroken.class, e -> assertThat(e.rule()).isEqualTo("rotation"));
        }
        rotation.phase(KeyRotation.Phase.DONE);
        rotate.begin(admin);
        assertThat(rotation.begun()).hasSize(2);
        var other = House.caller(ALBERS, Role.COORDINATOR, Role.OMBUDSPERSON, Role.AUDITOR);
        assertThatThrownBy(() -> rotate.begin(other)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> rotate.latest(other)).isInstanceOf(Denied.class);
        assertThat(rotation.begun()).hasSize(2);
    }
}
