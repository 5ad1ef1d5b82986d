package org.vieraugen.domain.undo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.correspondence.CorrespondenceEntries;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.review.ReviewEntries;
import org.vieraugen.domain.testing.World;

/** What is taken back was not done, whatever came before it, in random offices. */
class UndoingPropertyTest {
    private static final Set<ActKind> UNDOABLE =
            Set.of(ReviewEntries.ASSIGNED, ReviewEntries.ASKED, CorrespondenceEntries.REPLIED);
    private static final Duration MINUTE = Duration.ofSeconds(60);

    @Property(tries = 150)
    void after_an_act_and_its_taking_back_all_is_as_before_but_the_journal(@ForAll long seed) {
        var world = new World(seed);
        for (int i = 0; i < 40; i++) {
            var before = world.complaint();
            world.happened();
            if (i % 2 == 0) {
                world.random();
            } else {
                world.further();
            }
            var step = world.happened();
            act(step).ifPresent(by -> assertUndone(world, before, step, by));
        }
    }

    /** Who did what can be taken back; empty for every other act, and where a seat was freed with it (F2). */
    private static Optional<StaffKey> act(Step<Complaint> step) {
        return step.acts().stream()
                .filter(act -> step.acts().size() == 1 && UNDOABLE.contains(act.kind()))
                .findFirst()
                .flatMap(act -> act.by());
    }

    private static void assertUndone(World world, Complaint before, Step<Complaint> step, StaffKey by) {
        var done = Undoable.of(before, step, by, world.now(), MINUTE).orElseThrow();
        var stored = with(step.next(), step.next(), step.next().version() + 1);
        var back = stored.in(world.setting(), Undoing::new).takeBack(done, by, step.acts());
        assertThat(back.next()).isEqualTo(with(before, step.next(), stored.version()));
        assertThat(back.acts()).singleElement().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(UndoEntries.TAKEN_BACK);
            assertThat(act.by()).contains(by);
            assertThat(act.facts())
                    .containsEntry("act", step.acts().get(0).kind().code());
        });
        assertThat(back.notices()).isEmpty();
    }

    /** The same, with the parts of another moment, which the journal tells, and another count of steps. */
    private static Complaint with(Complaint one, Complaint parts, int version) {
        return new Complaint(
                one.id(),
                one.reference(),
                one.submission(),
                one.status(),
                one.parties(),
                one.seats(),
                one.file(),
                one.deadlines(),
                parts.parts(),
                one.waiting(),
                version);
    }
}
