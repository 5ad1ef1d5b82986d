package org.vieraugen.domain.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.vieraugen.domain.Days;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.party.PartyKey;
import org.vieraugen.domain.party.Votes;

/** Who chairs a body, and with how many it may decide (E6). */
public record Chairing(Body body) {
    /**
     * Says who chairs; what changes nothing is no step.
     *
     * @throws Malformed for nobody's key, or a day to come
     * @throws RuleBroken E6 when the body is over, for whoever has no vote or stands in, has left, or was not chosen
     */
    public Step<Body> choose(Optional<Chair> next, Actor by) {
        body.requireGoingOn(by.today());
        if (next.equals(body.chair())) {
            return Step.to(body);
        }
        next.ifPresent(chair -> require(chair, by.today()));
        var act = by.did(BodyEntries.CHAIR_CHOSEN);
        var noted = next.map(chair -> chair.noted(act)).orElse(act.with("by", "NOBODY"));
        return Step.to(body.withChair(next).following()).noting(noted);
    }

    private void require(Chair chair, LocalDate today) {
        if (chair instanceof Chair.ByVote vote) {
            requireElected(vote, today);
        } else {
            chair.order().forEach(key -> requireEligible("order", key, today));
        }
    }

    private void requireElected(Chair.ByVote vote, LocalDate today) {
        var member = requireEligible("chair", vote.member(), today);
        if (Days.near("day", vote.day()).isAfter(today)) {
            throw new Malformed("day", "out-of-range", "nobody has been chosen on a day to come");
        }
        if (!body.termOf(member).includes(vote.day())) {
            throw Body.broken("chair-not-member", "whoever is chosen belongs to the body on that day");
        }
        requireCast(vote.votes(), vote.day());
        if (!vote.votes().isCarried()) {
            throw Body.broken("chair-not-carried", "whoever is chosen has more yes than no");
        }
    }

    /** Nobody votes but members with a vote, or who stand in for them. */
    void requireCast(Votes votes, LocalDate day) {
        long all = voting(day).size();
        if (votes.cast() > all) {
            throw Body.broken(
                    "chair-too-many-votes",
                    "on that day " + all + " members had a vote, and " + votes.cast() + " votes are entered",
                    all,
                    votes.cast());
        }
    }

    private Member requireEligible(String field, PartyKey key, LocalDate today) {
        var member = body.find(key).orElseThrow(() -> new Malformed(field, "unknown", "there is no such member"));
        if (member.isDeputy() || !member.isVoting()) {
            throw Body.broken("chair-without-vote", "whoever chairs is a member with a vote, and no deputy");
        }
        if (body.isOver(member, today)) {
            throw Body.broken("chair-gone", "whoever chairs still belongs to the body");
        }
        return member;
    }

    /**
     * Who chairs on a day: whoever was chosen, while a member; or, of those who take turns, the one who comes after as many as sessions were held. Who does not belong to the body
     * on that day is skipped, so that nobody else's turn moves.
     *
     * @param held how many sessions were held before
     */
    public Optional<Member> chair(int held, LocalDate day) {
        var order = body.chair().map(Chair::order).orElse(List.of());
        return IntStream.range(0, order.size())
                .mapToObj(ahead -> order.get((int) (((long) held + ahead) % order.size())))
                .flatMap(key -> inOffice(key, day).stream())
                .findFirst();
    }

    private Optional<Member> inOffice(PartyKey key, LocalDate day) {
        return body.find(key).filter(member -> body.termOf(member).includes(day));
    }

    /** The same body, in whose round nobody has a turn who does not belong to it any more. */
    Body withoutStrangers() {
        return body.withChair(
                body.chair().flatMap(chair -> chair.of(key -> body.find(key).isPresent())));
    }

    /** Whether the body may decide: enough of its voting members are there, each in person or by a deputy, and counted once. */
    public boolean isQuorate(Set<PartyKey> present, LocalDate day) {
        var all = voting(day);
        var there = present.stream()
                .flatMap(key -> inOffice(key, day).stream())
                .map(member -> member.deputyOf().orElse(member.key()))
                .filter(all::contains)
                .collect(Collectors.toSet());
        return body.composition().quorum().isReached(there.size(), all.size());
    }

    private Set<PartyKey> voting(LocalDate day) {
        return body.members().stream()
                .filter(member -> member.isVoting()
                        && !member.isDeputy()
                        && body.termOf(member).includes(day))
                .map(Member::key)
                .collect(Collectors.toSet());
    }
}
