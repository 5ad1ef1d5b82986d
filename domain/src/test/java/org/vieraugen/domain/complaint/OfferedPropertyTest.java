package org.vieraugen.domain.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.appeal.AppealAct;
import org.vieraugen.domain.completion.CompletionAct;
import org.vieraugen.domain.course.CaseAct;
import org.vieraugen.domain.offer.Offers;
import org.vieraugen.domain.reception.ReceptionAct;
import org.vieraugen.domain.retention.RetentionAct;
import org.vieraugen.domain.review.ReviewAct;
import org.vieraugen.domain.seat.Sight;
import org.vieraugen.domain.testing.World;

/** What is offered and what is seen, in random offices after random histories. */
class OfferedPropertyTest {
    @Property
    void F5_F10_what_is_offered_is_allowed_and_what_is_not_offered_is_refused(@ForAll long seed) {
        var world = new World(seed);
        int acts = world.upTo(40);
        for (int i = 0; i < acts; i++) {
            world.random();
        }
        var who = world.player().anybody();
        var complaint = world.complaint();
        var setting = world.setting();
        var open = Offers.open(complaint, setting, who);
        for (var move : Offers.all()) {
            if (move.isComplainants() || !move.duty().orElseThrow().isFor(who.roles())) {
                continue;
            }
            boolean done;
            try {
                world.player().play(move, complaint, setting, who, true);
                done = true;
            } catch (RuleBroken refused) {
                done = CONTENT.contains(move) && open.contains(move);
            } catch (Malformed wrong) {
                done = open.contains(move);
            }
            assertThat(done)
                    .as("%s by %s with %s in %s", move, who.roles(), who.staff(), complaint.status())
                    .isEqualTo(open.contains(move));
        }
    }

    /** Whether these succeed depends on what is said, not only on who says it. */
    private static final List<CaseAct> CONTENT = List.of(
            ReviewAct.WAIVE,
            ReviewAct.EXTEND,
            CompletionAct.REMEDY_DONE,
            AppealAct.DECIDE_CHALLENGE,
            ReceptionAct.SETTLE_NAME,
            RetentionAct.ANSWER_ERASURE);

    @Property
    void F5_nobody_involved_sees_a_complaint_or_can_do_anything_with_it(@ForAll long seed) {
        var world = new World(seed);
        int acts = world.upTo(40);
        for (int i = 0; i < acts; i++) {
            world.random();
        }
        var complaint = world.complaint();
        var chart = world.organisation().chart();
        var involved = complaint.parties().involved().collect(Collectors.toSet());
        for (var person : world.office().staff()) {
            var key = person.key();
            boolean concerned = involved.contains(key)
                    || complaint.parties().maybeNamed().contains(key)
                    || involved.stream().anyMatch(who -> chart.sameLine(who, key));
            if (concerned) {
                var who = world.player().caller(key);
                assertThat(Sight.of(complaint, world.setting(), who)).isEmpty();
                assertThat(Offers.open(complaint, world.setting(), who)).isEmpty();
            }
        }
    }
}
