package org.vieraugen.domain.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.vieraugen.domain.Days;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.party.Party;
import org.vieraugen.domain.party.PartyKey;
import org.vieraugen.domain.party.TermOfOffice;

/**
 * A body is founded with a mandate and a term. Members join it, each for an organisation and within its term; they leave, and stay visible. A temporary body is over after its
 * last day, without anybody's doing, and from then on nothing of it changes (E6).
 *
 * @param members in the order in which they joined
 * @param version how many steps have led here, from 1
 */
public record Body(UUID id, DepartmentKey department, Charter charter, List<Member> members, int version) {
    /** What the journal calls a body. */
    public static final Subject.Kind KIND = new Subject.Kind("BODY");

    /** The most who may belong to one body over time. */
    public static final int MOST_MEMBERS = 500;

    private static final String RULE = "E6";

    public Body {
        members = List.copyOf(members);
    }

    /** @throws Malformed for a body that would be over before it is founded */
    public static Step<Body> found(UUID id, DepartmentKey department, Charter charter, Actor by) {
        requireToCome(charter.term(), by.today());
        var act = by.did(BodyEntries.BODY_FOUNDED).with("kind", charter.kind());
        return Step.to(new Body(id, department, charter, List.of(), 1)).noting(days(act, charter.term()));
    }

    /**
     * Sets the body up as something else. Members whose terms would go on leave with it; what changes nothing is no step.
     *
     * @throws Malformed for a last day that is past
     * @throws RuleBroken E6 when the body is over, or a member's term would begin outside its term
     */
    public Step<Body> change(Charter next, Actor by) {
        requireGoingOn(by.today());
        if (next.equals(charter)) {
            return Step.to(this);
        }
        requireToCome(next.term(), by.today());
        if (members.stream()
                .anyMatch(member -> !next.term().includes(member.term().from()))) {
            throw broken("the body's term must hold the first day of each of its members");
        }
        var staying = members.stream()
                .map(member -> next.term().encloses(member.term())
                        ? member
                        : member.endingBy(next.term().until().orElseThrow()))
                .toList();
        boolean endsNow =
                !next.term().equals(charter.term()) && next.term().until().equals(Optional.of(by.today()));
        var act = by.did(endsNow ? BodyEntries.BODY_ENDED : BodyEntries.BODY_CHANGED)
                .with("changed", changed(next))
                .with("kind", next.kind());
        return Step.to(with(next, staying)).noting(days(act, next.term()));
    }

    private String changed(Charter next) {
        var parts = new ArrayList<String>();
        if (next.kind() != charter.kind()) {
            parts.add("kind");
        }
        if (!next.name().equals(charter.name())) {
            parts.add("name");
        }
        if (!next.mandate().equals(charter.mandate())) {
            parts.add("mandate");
        }
        if (!next.term().equals(charter.term())) {
            parts.add("term");
        }
        return String.join(",", parts);
    }

    /**
     * Somebody joins.
     *
     * @param deputyOf whom the new member stands in for
     * @throws Malformed for a deputy of nobody, or when there are {@value #MOST_MEMBERS} already
     * @throws RuleBroken E6 when the body is over, the term is not within its term, the same person belongs to it at the same time, or a deputy would have a deputy
     */
    public Step<Body> join(PartyKey key, Party who, TermOfOffice term, Optional<PartyKey> deputyOf, Actor by) {
        requireGoingOn(by.today());
        if (members.size() >= MOST_MEMBERS) {
            throw new Malformed("members", "too-many", "a body has at most " + MOST_MEMBERS + " members over time");
        }
        if (!charter.term().encloses(term)) {
            throw broken("a member's term lies within the body's term");
        }
        var member = new Member(key, who, term, deputyOf);
        deputyOf.ifPresent(of -> requireDeputy(
                term, find(of).orElseThrow(() -> new Malformed("deputyOf", "unknown", "there is no such member"))));
        var more = new ArrayList<>(members);
        more.add(member);
        var next = with(charter, more);
        if (members.stream()
                .anyMatch(other -> other.who().isSame(who) && termOf(other).overlaps(next.termOf(member)))) {
            throw broken("nobody belongs to a body twice at the same time");
        }
        var act = days(by.did(BodyEntries.MEMBER_JOINED).with("member", key), term);
        return Step.to(next).noting(deputyOf.map(of -> act.with("deputyOf", of)).orElse(act));
    }

    private void requireDeputy(TermOfOffice term, Member of) {
        if (of.deputyOf().isPresent()) {
            throw broken("a deputy has no deputy");
        }
        if (!termOf(of).encloses(term)) {
            throw broken("a deputy's term lies within the term of the member");
        }
    }

    /**
     * A member leaves, and with her whoever stands in for her; what changes nothing is no step.
     *
     * @param last the member's last day, today at the earliest
     * @throws Malformed for a member who does not exist, or a day that is past or not one of the member's term
     * @throws RuleBroken E6 when the body or the membership is over, or a deputy would begin only after that day
     */
    public Step<Body> leave(PartyKey key, LocalDate last, Actor by) {
        requireGoingOn(by.today());
        var leaving = member(key);
        if (isOver(leaving, by.today())) {
            throw broken("this membership is over already");
        }
        if (Days.near("until", last).isBefore(by.today())) {
            throw new Malformed("until", "in-the-past", "nobody has left in hindsight");
        }
        if (!termOf(leaving).includes(last)) {
            throw new Malformed("until", "out-of-range", "must be a day of the member's term");
        }
        var deputies = members.stream()
                .filter(member -> member.deputyOf().equals(Optional.of(key)) && !isOver(member, last))
                .toList();
        if (deputies.stream().anyMatch(deputy -> deputy.term().from().isAfter(last))) {
            throw broken("a deputy of this member begins only after that day");
        }
        var out = Stream.concat(Stream.of(leaving), deputies.stream())
                .filter(member -> !member.endingBy(last).equals(member))
                .toList();
        if (out.isEmpty()) {
            return Step.to(this);
        }
        var staying = members.stream()
                .map(member -> out.contains(member) ? member.endingBy(last) : member)
                .toList();
        var step = Step.to(with(charter, staying));
        for (var member : out) {
            step = step.noting(
                    by.did(BodyEntries.MEMBER_LEFT).with("member", member.key()).with("until", last));
        }
        return step;
    }

    /**
     * A membership that has not begun is called off, and with it those of whoever would stand in. Who never belonged to the body does not stay visible.
     *
     * @throws Malformed for a member who does not exist
     * @throws RuleBroken E6 when the body is over, or the membership has begun and ends by leaving
     */
    public Step<Body> callOff(PartyKey key, Actor by) {
        requireGoingOn(by.today());
        var off = member(key);
        if (!isToCome(off, by.today())) {
            throw broken("this membership has begun; enter its last day");
        }
        var out = members.stream()
                .filter(member -> member.equals(off) || member.deputyOf().equals(Optional.of(key)))
                .toList();
        var staying = members.stream().filter(member -> !out.contains(member)).toList();
        var step = Step.to(with(charter, staying));
        for (var member : out) {
            step = step.noting(by.did(BodyEntries.MEMBERSHIP_CALLED_OFF).with("member", member.key()));
        }
        return step;
    }

    private Member member(PartyKey key) {
        return find(key).orElseThrow(() -> new Malformed("member", "unknown", "there is no such member"));
    }

    /** Whether the membership begins after {@code today}. */
    public boolean isToCome(Member member, LocalDate today) {
        return member.term().from().isAfter(today);
    }

    public Optional<Member> find(PartyKey key) {
        return members.stream().filter(member -> member.key().equals(key)).findFirst();
    }

    /** The member's days with the last of them, wherever that comes from: the own term, the member stood in for, or the body. */
    public TermOfOffice termOf(Member member) {
        var last = member.term()
                .until()
                .or(() -> member.deputyOf().flatMap(this::find).flatMap(of -> termOf(of)
                        .until()))
                .or(() -> charter.term().until());
        return new TermOfOffice(member.term().from(), last);
    }

    /** Whether the member has left, or the body is over. */
    public boolean isOver(Member member, LocalDate today) {
        return termOf(member).isOver(today);
    }

    /** Whether the body has ended, which it does by itself (E6). */
    public boolean isOver(LocalDate today) {
        return charter.term().isOver(today);
    }

    private Body with(Charter next, List<Member> all) {
        return new Body(id, department, next, all, version + 1);
    }

    private void requireGoingOn(LocalDate today) {
        if (isOver(today)) {
            throw broken("the body is over; found another one");
        }
    }

    private static void requireToCome(TermOfOffice term, LocalDate today) {
        if (term.isOver(today)) {
            throw new Malformed("until", "in-the-past", "must be today or later");
        }
    }

    private static Act days(Act act, TermOfOffice term) {
        var begun = act.with("from", term.from());
        return term.until().map(last -> begun.with("until", last)).orElse(begun);
    }

    private static RuleBroken broken(String detail) {
        return new RuleBroken(RULE, detail);
    }
}
