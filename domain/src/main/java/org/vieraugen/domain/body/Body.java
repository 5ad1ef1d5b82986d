package org.vieraugen.domain.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.act.Versioned;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.party.Party;
import org.vieraugen.domain.party.PartyKey;
import org.vieraugen.domain.party.TermOfOffice;

/**
 * A body is founded with a mandate and a term, and may have benches, a chair and a quorum. Members join it, each for an organisation and within its term; they leave, and stay visible. A temporary body is over after its
 * last day, without anybody's doing, and from then on nothing of it changes but that it hands in the closing report
 * that it owes (E6).
 *
 * @param members in the order in which they joined
 * @param chair who chairs; empty where nobody does
 * @param requests of groups that asked to take part, in their order
 * @param report with which a temporary body closed
 * @param drafts of the report, in their order
 * @param past what its charter said before
 * @param version how many steps have led here, from 1
 */
public record Body(
        UUID id,
        DepartmentKey department,
        Charter charter,
        Composition composition,
        List<Member> members,
        Optional<Chair> chair,
        List<JoinRequest> requests,
        Optional<ClosingReport> report,
        List<ClosingReport.Draft> drafts,
        Charter.Past past,
        int version)
        implements Versioned {
    /** What the journal calls a body. */
    public static final Subject.Kind KIND = new Subject.Kind("BODY");

    /** The most who may belong to one body over time. */
    public static final int MOST_MEMBERS = 500;

    /** The most requests to take part that one body gets over time. */
    public static final int MOST_REQUESTS = 500;

    private static final String RULE = "E6";

    public Body {
        members = List.copyOf(members);
        requests = List.copyOf(requests);
        drafts = List.copyOf(drafts);
    }

    /** @throws Malformed for a body that would be over before it is founded */
    public static Step<Body> found(UUID id, DepartmentKey department, Charter charter, Actor by) {
        requireToCome(charter.term(), by.today());
        var act = by.did(BodyEntries.BODY_FOUNDED).with("kind", charter.kind());
        var body = new Body(
                id,
                department,
                charter,
                Composition.FREE,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Charter.Past.NONE,
                1);
        return Step.to(body).noting(days(act, charter.term()));
    }

    /**
     * Sets the body up as something else. Members whose terms would go on leave with it; what changes nothing is no step.
     *
     * @param reason why its last day or the time of its report changes; otherwise it says nothing
     * @throws Malformed for a last day that is past, and for other days without a reason
     * @throws RuleBroken E6 when the body is over, a member's term would begin outside its term, or its days or its name have changed {@value Charter.Past#MOST} times
     */
    public Step<Body> change(Charter next, String reason, Actor by) {
        requireGoingOn(by.today());
        if (next.equals(charter)) {
            return Step.to(this);
        }
        requireToCome(next.term(), by.today());
        if (members.stream()
                .anyMatch(member -> !next.term().includes(member.term().from()))) {
            throw broken("body-term-too-short", "the body's term must hold the first day of each of its members");
        }
        var staying = members.stream()
                .map(member -> next.term().encloses(member.term())
                        ? member
                        : member.endingBy(next.term().until().orElseThrow()))
                .toList();
        var before = past.after(charter, next, reason, by.today());
        boolean endsNow =
                !next.term().equals(charter.term()) && next.term().until().equals(Optional.of(by.today()));
        var act = by.did(endsNow ? BodyEntries.BODY_ENDED : BodyEntries.BODY_CHANGED)
                .with("changed", charter.changed(next))
                .with("kind", next.kind());
        return Step.to(withCharter(next).withPast(before).withMembers(staying).following())
                .noting(days(act, next.term()));
    }

    /**
     * Somebody joins.
     *
     * @param as with which voice, on which bench, for how long; a deputy has the voice and the bench of the member stood in for
     * @param deputyOf whom the new member stands in for
     * @throws Malformed for a deputy of nobody, a bench that does not exist or is not said, or when there are {@value #MOST_MEMBERS} already
     * @throws RuleBroken E6 when the body is over, its bench is full, the term is not within its term, the same person belongs to it at the same time, or a deputy would have a deputy
     */
    public Step<Body> join(PartyKey key, Party who, Membership as, Optional<PartyKey> deputyOf, Actor by) {
        return new Joining(this).join(key, who, as, deputyOf, by);
    }

    /**
     * A member leaves, and with her whoever stands in for her; what changes nothing is no step.
     *
     * @param last the member's last day, today at the earliest
     * @throws Malformed for a member who does not exist, or a day that is past or not one of the member's term
     * @throws RuleBroken E6 when the body or the membership is over, or a deputy would begin only after that day
     */
    public Step<Body> leave(PartyKey key, LocalDate last, Actor by) {
        return new Joining(this).leave(key, last, by);
    }

    /**
     * A membership that has not begun is called off, and with it those of whoever would stand in. Who never belonged to the body does not stay visible.
     *
     * @throws Malformed for a member who does not exist
     * @throws RuleBroken E6 when the body is over, or the membership has begun and ends by leaving
     */
    public Step<Body> callOff(PartyKey key, Actor by) {
        return new Joining(this).callOff(key, by);
    }

    Member member(PartyKey key) {
        return find(key).orElseThrow(() -> new Malformed("member", "unknown", "there is no such member"));
    }

    /** Whether the membership begins after {@code today}. */
    public boolean isToCome(Member member, LocalDate today) {
        return member.term().from().isAfter(today);
    }

    public Optional<Member> find(PartyKey key) {
        return members.stream().filter(member -> member.key().equals(key)).findFirst();
    }

    public Optional<JoinRequest> request(UUID request) {
        return requests.stream().filter(one -> one.id().equals(request)).findFirst();
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

    /** When it would have ended before; a change of the report's time alone is none. */
    public List<FormerDays> formerEnds() {
        var next = new ArrayList<>(past.days().stream().map(FormerDays::until).toList());
        next.add(charter.term().until());
        return IntStream.range(0, past.days().size())
                .filter(i -> !next.get(i).equals(next.get(i + 1)))
                .mapToObj(past.days()::get)
                .toList();
    }

    Body withCharter(Charter next) {
        return new Body(id, department, next, composition, members, chair, requests, report, drafts, past, version);
    }

    Body withComposition(Composition next) {
        return new Body(id, department, charter, next, members, chair, requests, report, drafts, past, version);
    }

    Body withMembers(List<Member> all) {
        return new Body(id, department, charter, composition, all, chair, requests, report, drafts, past, version);
    }

    Body withChair(Optional<Chair> next) {
        return new Body(id, department, charter, composition, members, next, requests, report, drafts, past, version);
    }

    Body withRequests(List<JoinRequest> all) {
        return new Body(id, department, charter, composition, members, chair, all, report, drafts, past, version);
    }

    /** When it would have ended and owed its report before, in the order of the changes. */
    public List<FormerDays> formerDays() {
        return past.days();
    }

    private Body withPast(Charter.Past before) {
        return new Body(
                id, department, charter, composition, members, chair, requests, report, drafts, before, version);
    }

    Body withReport(Optional<ClosingReport> next, List<ClosingReport.Draft> all) {
        return new Body(id, department, charter, composition, members, chair, requests, next, all, past, version);
    }

    /** The same, as the next version. */
    Body following() {
        return new Body(
                id, department, charter, composition, members, chair, requests, report, drafts, past, version + 1);
    }

    void requireGoingOn(LocalDate today) {
        if (isOver(today)) {
            throw broken("body-over", "the body is over; found another one");
        }
    }

    private static void requireToCome(TermOfOffice term, LocalDate today) {
        if (term.isOver(today)) {
            throw new Malformed("until", "in-the-past", "must be today or later");
        }
    }

    static Act days(Act act, TermOfOffice term) {
        var begun = act.with("from", term.from());
        return term.until().map(last -> begun.with("until", last)).orElse(begun);
    }

    static RuleBroken broken(String reason, String detail, Object... values) {
        return new RuleBroken(RULE, reason, detail, values);
    }
}
