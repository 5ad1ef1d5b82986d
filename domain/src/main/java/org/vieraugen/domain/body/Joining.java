package org.vieraugen.domain.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.vieraugen.domain.Days;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.party.Party;
import org.vieraugen.domain.party.PartyKey;
import org.vieraugen.domain.party.TermOfOffice;

/** How people join a body and leave it (E6). */
record Joining(Body body) {
    Step<Body> join(PartyKey key, Party who, Membership as, Optional<PartyKey> deputyOf, Actor by) {
        body.requireGoingOn(by.today());
        if (body.members().size() >= Body.MOST_MEMBERS) {
            throw new Malformed(
                    "members", "too-many", "a body has at most " + Body.MOST_MEMBERS + " members over time");
        }
        if (!body.charter().term().encloses(as.term())) {
            throw Body.broken("term-outside-body", "a member's term lies within the body's term");
        }
        var member = deputyOf.map(of -> deputy(key, who, as, of)).orElse(new Member(key, who, as, deputyOf));
        var more = new ArrayList<>(body.members());
        more.add(member);
        var next = body.withMembers(more);
        if (body.members().stream()
                .anyMatch(other -> other.who().isSame(who) && body.termOf(other).overlaps(next.termOf(member)))) {
            throw Body.broken("member-twice", "nobody belongs to a body twice at the same time");
        }
        new Composing(next).requireSeat(member);
        var act = Body.days(by.did(BodyEntries.MEMBER_JOINED).with("member", key), as.term());
        return Step.to(next.following()).noting(as(member, act));
    }

    private static Act as(Member member, Act act) {
        var heard = act.with("voice", member.membership().voice());
        return member.deputyOf().map(of -> heard.with("deputyOf", of)).orElse(heard);
    }

    /** Whoever stands in has the voice of the member, and takes no seat beside. */
    private Member deputy(PartyKey key, Party who, Membership as, PartyKey of) {
        var member = body.find(of).orElseThrow(() -> new Malformed("deputyOf", "unknown", "there is no such member"));
        requireDeputy(as.term(), member);
        var voice = member.membership().voice();
        return new Member(key, who, new Membership(as.term(), voice, Optional.empty()), Optional.of(of));
    }

    private void requireDeputy(TermOfOffice term, Member of) {
        if (of.isDeputy()) {
            throw Body.broken("deputy-of-deputy", "a deputy has no deputy");
        }
        if (!body.termOf(of).encloses(term)) {
            throw Body.broken("term-outside-member", "a deputy's term lies within the term of the member");
        }
    }

    Step<Body> leave(PartyKey key, LocalDate last, Actor by) {
        body.requireGoingOn(by.today());
        var leaving = body.member(key);
        if (body.isOver(leaving, by.today())) {
            throw Body.broken("membership-over", "this membership is over already");
        }
        if (Days.near("until", last).isBefore(by.today())) {
            throw new Malformed("until", "in-the-past", "nobody has left in hindsight");
        }
        if (!body.termOf(leaving).includes(last)) {
            throw new Malformed("until", "out-of-range", "must be a day of the member's term");
        }
        var deputies = body.members().stream()
                .filter(member -> member.deputyOf().equals(Optional.of(key)) && !body.isOver(member, last))
                .toList();
        if (deputies.stream().anyMatch(deputy -> deputy.term().from().isAfter(last))) {
            throw Body.broken("deputy-begins-later", "a deputy of this member begins only after that day");
        }
        var out = Stream.concat(Stream.of(leaving), deputies.stream())
                .filter(member -> !member.endingBy(last).equals(member))
                .toList();
        if (out.isEmpty()) {
            return Step.to(body);
        }
        var staying = body.members().stream()
                .map(member -> out.contains(member) ? member.endingBy(last) : member)
                .toList();
        var step = Step.to(body.withMembers(staying).following());
        for (var member : out) {
            step = step.noting(
                    by.did(BodyEntries.MEMBER_LEFT).with("member", member.key()).with("until", last));
        }
        return step;
    }

    Step<Body> callOff(PartyKey key, Actor by) {
        body.requireGoingOn(by.today());
        var off = body.member(key);
        if (!body.isToCome(off, by.today())) {
            throw Body.broken("membership-begun", "this membership has begun; enter its last day");
        }
        var out = body.members().stream()
                .filter(member -> member.equals(off) || member.deputyOf().equals(Optional.of(key)))
                .toList();
        var staying =
                body.members().stream().filter(member -> !out.contains(member)).toList();
        var step = Step.to(
                new Chairing(body.withMembers(staying)).withoutStrangers().following());
        for (var member : out) {
            step = step.noting(by.did(BodyEntries.MEMBERSHIP_CALLED_OFF).with("member", member.key()));
        }
        return step;
    }
}
