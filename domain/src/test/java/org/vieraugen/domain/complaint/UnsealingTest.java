package org.vieraugen.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.NASSER;
import static org.vieraugen.domain.testing.Office.PETRENKO;
import static org.vieraugen.domain.testing.Office.office;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.file.Matter;
import org.vieraugen.domain.file.Proposal.Silence;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.unsealing.Unsealing;
import org.vieraugen.domain.unsealing.UnsealingEntries;
import org.vieraugen.domain.unsealing.UnsealingNotices;

class UnsealingTest {
    private final Setting noon = office().noon();

    private Complaint asked() {
        return Cases.in(noon)
                .underReview()
                .in(noon, Unsealing::new)
                .request(ALBERS, Role.COORDINATOR, "Zustellung eines Bescheids")
                .next();
    }

    @Test
    void I2_another_person_approves_and_the_complainant_is_told() {
        var step = asked().in(noon, Unsealing::new).approve(PETRENKO, "Nötig.", Optional.empty());
        assertThat(step.notices())
                .anyMatch(n -> n.to() == Role.COMPLAINANT && n.kind().equals(UnsealingNotices.UNSEALED));
        assertThatThrownBy(() -> asked().in(noon, Unsealing::new).approve(ALBERS, "Ich selbst.", Optional.empty()))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("I2");
    }

    @Test
    void I2_the_identity_is_open_for_72_hours_to_whoever_asked_and_to_nobody_else() {
        var open = asked().in(noon, Unsealing::new)
                .approve(PETRENKO, "Nötig.", Optional.empty())
                .next()
                .file();
        var end = noon.at().plus(Duration.ofDays(3));
        assertThat(open.identityOpenUntil(ALBERS, end.minusSeconds(1))).contains(end);
        assertThat(open.identityOpenUntil(ALBERS, end)).isEmpty();
        assertThat(open.identityOpenUntil(PETRENKO, noon.at())).isEmpty();
        assertThat(open.identityOpenUntil(NASSER, noon.at())).isEmpty();
        assertThat(asked().file().identityOpenUntil(ALBERS, noon.at())).isEmpty();
    }

    @Test
    void I2_where_the_law_forbids_telling_the_journal_holds_the_reason() {
        var step = asked().in(noon, Unsealing::new).approve(PETRENKO, "Beschluss.", Optional.of(Silence.INVESTIGATION));
        assertThat(step.notices()).noneMatch(n -> n.to() == Role.COMPLAINANT);
        assertThat(step.acts().get(0).kind()).isEqualTo(UnsealingEntries.UNSEALED);
        assertThat(step.acts().get(0).facts()).containsEntry("silence", "INVESTIGATION");
    }

    @Test
    void I2_a_refused_request_opens_nothing_and_another_may_follow() {
        var refused =
                asked().in(noon, Unsealing::new).refuse(PETRENKO, "Kein Grund.").next();
        assertThat(refused.file().identityOpenUntil(ALBERS, noon.at())).isEmpty();
        assertThat(refused.in(noon, Unsealing::new)
                        .request(ALBERS, Role.COORDINATOR, "Anders.")
                        .next()
                        .file()
                        .pending(Matter.Kind.UNSEALING))
                .isPresent();
        assertThatThrownBy(() -> refused.in(noon, Unsealing::new).refuse(PETRENKO, "Noch einmal."))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> asked().in(noon, Unsealing::new).request(ALBERS, Role.COORDINATOR, "Doppelt."))
                .isInstanceOf(RuleBroken.class);
    }
}
