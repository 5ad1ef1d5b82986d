package org.vieraugen.domain.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.access.Acting;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.act.TwoPeople;
import org.vieraugen.domain.department.Chart;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.exchange.ExchangeDuty;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.minutes.Approval.Check;
import org.vieraugen.domain.minutes.Approval.Given;
import org.vieraugen.domain.participant.Speaker;
import org.vieraugen.domain.party.OrganisationNames;

/**
 * Who approves minutes: the host, and of the partners that were there at least one, each part for itself, once the term for amendments is over, and exactly as they read it. What staff enter for a partner says how it
 * came and counts when a second person has looked at that (F9): the office alone approves no minutes silently. Nor does one person of it through a mailbox: a partner's own word waits in the same way while whoever set
 * down its mailbox is who approves for the host.
 */
public final class Approving {
    /** Who enters a partner's approval, and who confirms it. */
    public static final TwoPeople TWO = new TwoPeople(
            "F9", ExchangeDuty.KEEP_EXCHANGE.roles(), ExchangeDuty.KEEP_EXCHANGE.roles(), Optional.empty());

    private final Minutes minutes;
    private final Sides sides;

    Approving(Minutes minutes, Sides sides) {
        this.minutes = minutes;
        this.sides = sides;
    }

    /**
     * By staff: for the host at once; for a partner as what it answered, which waits for a second person.
     *
     * @param seen the revision that was read
     * @throws Malformed for a partner's without a source, or the host's with one
     * @throws RuleBroken E3 as for {@link #approve}
     */
    public Step<Minutes> enter(Given entered, int seen, Actor by, Chart chart) {
        boolean host = sides.isHost(entered.side());
        if (host == entered.source().isPresent()) {
            throw new Malformed(
                    "source", host ? "unknown" : "empty", "say how a partner's answer came; the host is here itself");
        }
        var given = possible(entered, seen, by);
        if (!host) {
            requireFirst(given, minutes.current());
            var more = with(byStaff(given, by));
            return noted(more, more.size(), MinutesEntries.APPROVAL_ENTERED, by);
        }
        requireFirst(given, counting());
        var all = with(byStaff(given, by));
        all.replaceAll(one -> isOneDoor(one, by.who(), chart) ? one.inDoubt() : one);
        return noted(all, all.size(), MinutesEntries.APPROVAL_GIVEN, by);
    }

    private Approval byStaff(Given given, Actor by) {
        return new Approval(
                next(),
                minutes.revision(),
                given,
                Optional.of(by.who()),
                Optional.empty(),
                false,
                by.at(),
                Optional.empty());
    }

    /**
     * By a side itself. Where the one who set down its mailbox stands behind the other side's approval, too, it waits for another of the staff (F9).
     *
     * @param seen the revision that was read
     * @throws Malformed with a source, since nobody else enters it
     * @throws RuleBroken E3 for an organisation that was not there; for other words than were read; for a part that it has approved; before the term for amendments is over, or while one is not decided; and when the
     *     minutes are not with those who were there
     */
    public Step<Minutes> approve(Given said, int seen, Speaker by, Chart chart) {
        if (said.source().isPresent()) {
            throw new Malformed("source", "unknown", "whoever approves is here itself");
        }
        var given = possible(said, seen, by);
        requireFirst(
                given,
                minutes.current().stream()
                        .filter(one -> one.counts() || one.isFromOutside())
                        .toList());
        var own = new Approval(
                next(),
                minutes.revision(),
                given,
                Optional.empty(),
                Optional.of(by.who().behind()),
                false,
                by.at(),
                Optional.empty());
        boolean host = sides.isHost(given.side());
        boolean doubted = counting().stream()
                .filter(one -> sides.isHost(one.given().side()) != host)
                .flatMap(one -> Stream.concat(one.by().stream(), one.behind().stream()))
                .anyMatch(other -> isOneDoor(own, other, chart));
        var all = with(doubted ? own.inDoubt() : own);
        return noted(all, all.size(), MinutesEntries.APPROVAL_GIVEN, by);
    }

    /** Whether whoever stands behind the other side's approval stands behind the mailbox that this came from, too, and nobody else has looked. */
    private boolean isOneDoor(Approval one, StaffKey other, Chart chart) {
        return one.revision() == minutes.revision()
                && one.check().isEmpty()
                && one.behind().filter(who -> chart.isSame(who, other)).isPresent();
    }

    /** What staff entered and nobody has confirmed keeps no side from its own word. */
    private List<Approval> counting() {
        return minutes.current().stream().filter(Approval::counts).toList();
    }

    /** The same of that organisation as it is written among those who were there. */
    private Given possible(Given given, int seen, Acting by) {
        minutes.require(Minutes.State.CIRCULATED);
        var named = given.by(sides.requirePresent(given.side()));
        if (seen != minutes.revision()) {
            throw Minutes.broken("minutes-changed", "the minutes have changed since they were read; read them again");
        }
        var until = minutes.until().orElseThrow();
        if (!by.today().isAfter(until)) {
            throw Minutes.broken(
                    "amendments-running",
                    "those who were there may amend the minutes until " + until + "; they are approved after it",
                    until);
        }
        if (!minutes.amending(sides).open().isEmpty()) {
            throw Minutes.broken("amendment-open", "an amendment is not decided yet");
        }
        return named;
    }

    private static void requireFirst(Given given, List<Approval> earlierOnes) {
        boolean again = earlierOnes.stream()
                .map(Approval::given)
                .filter(earlier -> OrganisationNames.isSame(earlier.side(), given.side()))
                .anyMatch(earlier -> earlier.parts().stream().anyMatch(given.parts()::contains));
        if (again) {
            throw Minutes.broken("approved-by-side", "this organisation has approved that part already");
        }
    }

    private int next() {
        return minutes.approvals().size() + 1;
    }

    private List<Approval> with(Approval next) {
        var all = new ArrayList<>(minutes.approvals());
        all.add(next);
        return all;
    }

    /**
     * The second person has looked at how a partner's answer came, or at whose mailbox it came from.
     *
     * @throws Malformed for an approval that there is not
     * @throws RuleBroken F9 for whoever entered it, or set down the mailbox; E3 when it does not wait, or the words have changed since
     */
    public Step<Minutes> confirm(int number, Actor by, Chart chart) {
        var waiting = waiting(number);
        TWO.requireSecond(chart, by.who(), waiting.first().orElseThrow());
        return checked(waiting, new Check(true, "", by.who(), by.at()), MinutesEntries.APPROVAL_CONFIRMED, by);
    }

    /**
     * It was none, or was entered wrongly; also by whoever entered it. It stays to be read.
     *
     * @throws Malformed for an approval that there is not, or without a reason
     * @throws RuleBroken E3 when it does not wait, or the words have changed since
     */
    public Step<Minutes> refuse(int number, String reason, Actor by) {
        var waiting = waiting(number);
        Text.required("reason", reason, Minutes.MOST_REASON);
        return checked(waiting, new Check(false, reason, by.who(), by.at()), MinutesEntries.APPROVAL_REFUSED, by);
    }

    private Approval waiting(int number) {
        minutes.require(Minutes.State.CIRCULATED);
        var approval = minutes.approvals().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Malformed("approval", "unknown", "there is no such approval"));
        if (!approval.isWaiting()) {
            throw Minutes.broken("approval-waits-not", "this approval waits for nobody");
        }
        if (approval.revision() != minutes.revision()) {
            throw Minutes.broken("approval-outdated", "the minutes have changed since; this approval counts no more");
        }
        return approval;
    }

    private Step<Minutes> checked(Approval waiting, Check check, ActKind kind, Actor by) {
        var all = new ArrayList<>(minutes.approvals());
        all.set(waiting.number() - 1, waiting.checked(check));
        return noted(all, waiting.number(), kind, by);
    }

    private Step<Minutes> noted(List<Approval> all, int number, ActKind kind, Acting by) {
        var given = all.get(number - 1).given();
        var counting = all.stream()
                .filter(one -> one.revision() == minutes.revision() && one.counts())
                .toList();
        var act = minutes.did(kind, by)
                .with("number", number)
                .with("host", sides.isHost(given.side()))
                .with(
                        "parts",
                        given.parts().stream().sorted().map(MinutesPart::name).collect(Collectors.joining(",")));
        if (!isEnough(counting)) {
            return Step.to(minutes.approved(all, Optional.empty())).noting(act);
        }
        var edition = new Edition(
                minutes.edition(), minutes.revision(), minutes.correction(), by.today(), minutes.items(), counting);
        return Step.to(minutes.approved(all, Optional.of(edition)))
                .noting(act)
                .noting(minutes.did(MinutesEntries.MINUTES_APPROVED, by));
    }

    /** The host and a partner for each part. */
    private boolean isEnough(List<Approval> counting) {
        return Arrays.stream(MinutesPart.values()).allMatch(part -> {
            var approving = counting.stream()
                    .map(Approval::given)
                    .filter(given -> given.parts().contains(part))
                    .map(Given::side)
                    .toList();
            return approving.stream().anyMatch(sides::isHost)
                    && approving.stream().anyMatch(side -> !sides.isHost(side));
        });
    }
}
