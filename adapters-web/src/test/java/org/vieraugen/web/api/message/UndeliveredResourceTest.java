package org.vieraugen.web.api.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.message.Failure;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.api.Asking;
import org.vieraugen.web.api.message.UndeliveredResource.Line;
import org.vieraugen.web.testing.GivenUp;

/** What could not be delivered, as programs read it (K5). */
class UndeliveredResourceTest {
    private final Asking asking = new Asking();
    private final GivenUp givenUp = new GivenUp(asking.house);
    private final UndeliveredResource resource = new UndeliveredResource(givenUp.keep, asking.credentials);

    @Test
    void K5_each_with_its_reason_and_never_with_the_address() {
        var complaint = Cases.in(asking.house.settings.now()).submitted();
        var id = givenUp.about(complaint, Failure.ADDRESS);
        asking.by(Office.ALBERS);
        assertThat(resource.list())
                .containsExactly(new Line(
                        id,
                        complaint.reference().text(),
                        "SUBMITTED",
                        "COMPLAINANT",
                        Optional.empty(),
                        Failure.ADDRESS,
                        asking.house.clock.instant()));
    }

    @Test
    void one_is_sent_again_and_another_laid_aside() {
        var again = givenUp.about(Cases.in(asking.house.settings.now()).submitted(), Failure.FULL);
        asking.by(Office.ALBERS);
        resource.sendAgain(again);
        assertThat(resource.list()).isEmpty();
        assertThatThrownBy(() -> resource.layAside(again)).isInstanceOf(Unknown.class);
        assertThatThrownBy(() -> resource.sendAgain(UUID.randomUUID())).isInstanceOf(Unknown.class);
    }
}
