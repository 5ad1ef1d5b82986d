package org.vieraugen.domain.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vieraugen.domain.body.Council.KEEPER;
import static org.vieraugen.domain.body.Council.TODAY;
import static org.vieraugen.domain.body.Council.advising;
import static org.vieraugen.domain.body.Council.days;
import static org.vieraugen.domain.body.Council.founded;
import static org.vieraugen.domain.body.Council.from;
import static org.vieraugen.domain.body.Council.in;
import static org.vieraugen.domain.body.Council.key;
import static org.vieraugen.domain.body.Council.malformed;
import static org.vieraugen.domain.body.Council.refused;
import static org.vieraugen.domain.body.Council.seated;
import static org.vieraugen.domain.body.Council.standingIn;
import static org.vieraugen.domain.body.Council.voting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.party.PartyKey;
import org.vieraugen.domain.party.Votes;

/** Who chairs a body, and when it may decide (E6). */
class ChairingTest {
    private static final Votes TWO_TO_ONE = new Votes(2, 1, 0);

    private static Body three() {
        return voting(voting(voting(founded(days(0, 90)), 1), 2), 3);
    }

    private static Optional<Chair> elected(int member, Votes votes, LocalDate day) {
        return Optional.of(new Chair.ByVote(key(member), votes, day));
    }

    private static Optional<Chair> turns(Integer... members) {
        return Optional.of(new Chair.ByTurn(Stream.of(members).map(Council::key).toList()));
    }

    private static Body chosen(Body body, Optional<Chair> chair) {
        return new Chairing(body).choose(chair, KEEPER).next();
    }

    private static Optional<PartyKey> chairing(Body body, int held, int day) {
        return new Chairing(body).chair(held, TODAY.plusDays(day)).map(Member::key);
    }

    @Test
    void E6_a_chair_is_chosen_by_vote_and_ends_with_the_membership() {
        var step = new Chairing(three()).choose(elected(2, TWO_TO_ONE, TODAY), KEEPER);
        assertThat(step.acts()).singleElement().satisfies(act -> {
            assertThat(act.kind()).isEqualTo(BodyEntries.CHAIR_CHOSEN);
            assertThat(act.facts())
                    .containsEntry("by", "VOTE")
                    .containsEntry("yes", "2")
                    .containsEntry("no", "1")
                    .containsEntry("member", key(2).toString());
        });
        var body = step.next();
        assertThat(chairing(body, 0, 0)).contains(key(2));
        assertThat(chairing(body, 7, 90)).contains(key(2));
        var left = body.leave(key(2), TODAY.plusDays(4), KEEPER).next();
        assertThat(chairing(left, 0, 4)).contains(key(2));
        assertThat(chairing(left, 0, 5)).isEmpty();
        assertThat(chairing(three(), 0, 0)).isEmpty();

        assertThat(new Chairing(body).choose(body.chair(), KEEPER)).isEqualTo(Step.to(body));
        var nobody = new Chairing(body).choose(Optional.empty(), KEEPER);
        assertThat(nobody.next().chair()).isEmpty();
        assertThat(nobody.acts().get(0).facts()).containsEntry("by", "NOBODY");
    }

    @Test
    void E6_whoever_chairs_is_a_member_with_a_vote_and_no_deputy() {
        var body = standingIn(advising(three(), 4), 5, 1);
        for (var member : List.of(4, 5)) {
            refused("with a vote", () -> chosen(body, elected(member, TWO_TO_ONE, TODAY)));
            refused("with a vote", () -> chosen(body, turns(1, member)));
        }
        malformed("chair", "unknown", () -> chosen(body, elected(9, TWO_TO_ONE, TODAY)));
        malformed("order", "unknown", () -> chosen(body, turns(1, 9)));
        var left = body.leave(key(1), TODAY, KEEPER).next();
        refused("still belongs", () -> new Chairing(left).choose(turns(1), in(1)));
        refused("body is over", () -> new Chairing(left).choose(turns(2), in(91)));
    }

    @Test
    void E6_a_vote_was_won_by_those_who_had_one_on_a_day_that_has_been() {
        var body = seated(three(), 4, from(2), "");
        refused("more yes than no", () -> chosen(body, elected(1, new Votes(1, 1, 1), TODAY)));
        refused("3 members had a vote, and 4 votes", () -> chosen(body, elected(1, new Votes(4, 0, 0), TODAY)));
        malformed("day", "out-of-range", () -> chosen(body, elected(1, TWO_TO_ONE, TODAY.plusDays(1))));
        refused("on that day", () -> chosen(body, elected(1, TWO_TO_ONE, TODAY.minusDays(1))));
        refused("on that day", () -> chosen(body, elected(4, TWO_TO_ONE, TODAY)));
        malformed("yes", "out-of-range", () -> new Votes(-1, 0, 0));
        malformed("no", "out-of-range", () -> new Votes(0, -1, 0));
        malformed("abstentions", "out-of-range", () -> new Votes(0, 0, 1_001));
    }

    @Test
    void E6_members_chair_in_turn_and_who_is_gone_is_skipped_without_moving_anybody_s_turn() {
        var body = chosen(three(), turns(3, 1, 2));
        assertThat(Stream.of(0, 1, 2, 3, 4).map(held -> chairing(body, held, 0).orElseThrow()))
                .containsExactly(key(3), key(1), key(2), key(3), key(1));
        assertThat(chairing(body, Integer.MAX_VALUE, 0)).contains(key(1));

        var left = body.leave(key(1), TODAY, KEEPER).next();
        assertThat(Stream.of(0, 1, 2, 3, 4).map(held -> chairing(left, held, 1).orElseThrow()))
                .containsExactly(key(3), key(2), key(2), key(3), key(2));
        assertThat(chairing(left, 0, 91)).isEmpty();
        malformed("order", "missing", () -> turns());
        malformed("order", "contradictory", () -> turns(1, 2, 1));
    }

    @Test
    void E6_whoever_is_called_off_before_beginning_has_no_turn() {
        var body = chosen(seated(three(), 4, from(5), ""), turns(4, 1));
        assertThat(chairing(body, 0, 0)).contains(key(1));
        assertThat(body.callOff(key(4), KEEPER).next().chair()).isEqualTo(turns(1));
        var alone = chosen(seated(three(), 4, from(5), ""), turns(4));
        assertThat(alone.callOff(key(4), KEEPER).next().chair()).isEmpty();
    }

    private static boolean isQuorate(Body body, Quorum quorum, Integer... present) {
        var composed = new Composing(body).compose(new Composition(List.of(), quorum), List.of(), KEEPER);
        var there = Set.copyOf(Stream.of(present).map(Council::key).toList());
        return new Chairing(composed.next()).isQuorate(there, TODAY);
    }

    @Test
    void E6_so_many_voting_members_or_such_a_share_must_be_there() {
        var four = voting(three(), 4);
        assertThat(isQuorate(four, Quorum.NONE)).isTrue();
        var two = new Quorum(Quorum.Rule.AT_LEAST, 2, 1);
        assertThat(isQuorate(four, two, 1)).isFalse();
        assertThat(isQuorate(four, two, 1, 2)).isTrue();
        var half = new Quorum(Quorum.Rule.SHARE, 1, 2);
        assertThat(isQuorate(four, half, 1)).isFalse();
        assertThat(isQuorate(four, half, 1, 2)).isTrue();
        var moreThanHalf = new Quorum(Quorum.Rule.MORE_THAN_SHARE, 1, 2);
        assertThat(isQuorate(four, moreThanHalf, 1, 2)).isFalse();
        assertThat(isQuorate(four, moreThanHalf, 1, 2, 3)).isTrue();
        assertThat(isQuorate(founded(days(0, 9)), half)).isFalse();
    }

    @Test
    void E6_a_deputy_counts_in_place_of_the_member_and_never_beside() {
        var body = standingIn(standingIn(advising(three(), 4), 5, 1), 6, 1);
        var two = new Quorum(Quorum.Rule.AT_LEAST, 2, 1);
        assertThat(isQuorate(body, two, 1, 5)).isFalse();
        assertThat(isQuorate(body, two, 5, 6)).isFalse();
        assertThat(isQuorate(body, two, 5, 2)).isTrue();
        assertThat(isQuorate(body, two, 4, 2)).as("advice is no vote").isFalse();
        assertThat(isQuorate(body, two, 2, 9)).as("a stranger").isFalse();
        var gone = standingIn(three(), 5, 1)
                .leave(key(1), TODAY.plusDays(1), KEEPER)
                .next();
        var composed = new Composing(gone).compose(new Composition(List.of(), two), List.of(), KEEPER);
        assertThat(new Chairing(composed.next()).isQuorate(Set.of(key(5), key(2)), TODAY.plusDays(2)))
                .isFalse();
    }

    @Test
    void a_quorum_is_a_number_or_a_share_of_a_whole() {
        malformed("number", "out-of-range", () -> new Quorum(Quorum.Rule.AT_LEAST, 0, 1));
        malformed("number", "out-of-range", () -> new Quorum(Quorum.Rule.SHARE, 3, 2));
        malformed("number", "out-of-range", () -> new Quorum(Quorum.Rule.MORE_THAN_SHARE, 2, 2));
        malformed("number", "out-of-range", () -> new Quorum(Quorum.Rule.NONE, 1, 1));
        assertThat(new Quorum(Quorum.Rule.SHARE, 2, 2).rule().isShare()).isTrue();
    }
}
