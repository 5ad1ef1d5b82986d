package org.vieraugen.domain.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.access.Acting;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.deadline.Unit;
import org.vieraugen.domain.deadline.WorkingDays;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.minutes.Amendment.Asked;
import org.vieraugen.domain.minutes.Amendment.Decision;
import org.vieraugen.domain.party.OrganisationNames;

/**
 * What those who were there want to read otherwise, within the term. The host takes it or declines it with a reason, for all of them to read; what is taken changes the words, so that approvals given before count no
 * more, and the others have time to answer the new ones.
 */
public final class Amending {
    /** The most that one side asks for in one edition. */
    public static final int MOST = 50;

    private final Minutes minutes;
    private final Sides sides;

    Amending(Minutes minutes, Sides sides) {
        this.minutes = minutes;
        this.sides = sides;
    }

    /**
     * Asked by staff: for the host, or for a partner with how it came.
     *
     * @throws Malformed for an item that there is not, or for a partner's without a source
     * @throws RuleBroken E3 for an organisation that was not there, after the term, or when the minutes are not with those who were there
     */
    public Step<Minutes> enter(Asked asked, Actor by) {
        if (!sides.isHost(asked.side()) && asked.source().isEmpty()) {
            throw new Malformed("source", "empty", "say how it came");
        }
        return ask(asked, Optional.of(by.who()), by);
    }

    /**
     * Asked by the side itself.
     *
     * @throws Malformed for an item that there is not, or with a source
     * @throws RuleBroken E3 for an organisation that was not there, after the term, or when the minutes are not with those who were there
     */
    public Step<Minutes> ask(Asked asked, Acting by) {
        if (asked.source().isPresent()) {
            throw new Malformed("source", "unknown", "whoever asks is here itself");
        }
        return ask(asked, Optional.empty(), by);
    }

    private Step<Minutes> ask(Asked wanted, Optional<StaffKey> who, Acting by) {
        minutes.require(Minutes.State.CIRCULATED);
        var asked = wanted.by(sides.requirePresent(wanted.side()));
        asked.item().ifPresent(minutes::item);
        if (minutes.until().filter(last -> by.today().isAfter(last)).isPresent()) {
            throw Minutes.broken(
                    "amendments-over",
                    "amendments were possible until " + minutes.until().orElseThrow(),
                    minutes.until().orElseThrow());
        }
        long own = minutes.amendments().stream()
                .filter(one -> one.edition() == minutes.edition())
                .filter(one -> OrganisationNames.isSame(one.asked().side(), asked.side()))
                .count();
        if (own >= MOST) {
            throw new Malformed(
                    "text", "too-many-amendments", "a side asks for at most " + MOST + " amendments of an edition");
        }
        var all = new ArrayList<>(minutes.amendments());
        int number = all.size() + 1;
        all.add(new Amendment(number, minutes.edition(), asked, who, by.at(), Optional.empty()));
        return Step.to(minutes.amended(all))
                .noting(minutes.did(MinutesEntries.AMENDMENT_ASKED, by)
                        .with("number", number)
                        .with("host", sides.isHost(asked.side())));
    }

    /**
     * The host takes it: an item says something else, or there is one more. The words are new to the other sides: from now on they have at least {@value Minutes#FEWEST_DAYS} days to amend them, also after the term.
     *
     * @param key the item that was meant; for the minutes as a whole any item, or a new one
     * @param calendar in which the term ends
     * @throws Malformed for an amendment that there is not, another item than was meant, or words that change nothing
     * @throws RuleBroken E3 when it was decided, or the minutes are not with those who were there
     */
    public Step<Minutes> take(int number, ItemKey key, Words words, WorkingDays calendar, Actor by) {
        var amendment = open(number);
        if (amendment.asked().item().filter(meant -> !meant.equals(key)).isPresent()) {
            throw new Malformed("item", "unknown", "the amendment is about another item");
        }
        var item = minutes.find(key);
        if (item.filter(one -> one.words().equals(words)).isPresent()) {
            throw new Malformed("open", "no-change", "what is taken changes something");
        }
        var next = minutes.writing()
                .with(item.map(one -> one.saying(words)).orElseGet(() -> Item.first(key, Optional.empty(), words)));
        if (next.size() > Writing.MOST) {
            throw new Malformed("heading", "too-many", "minutes have at most " + Writing.MOST + " items");
        }
        var decision = new Decision(true, "", by.who(), by.at());
        var least = Unit.DAYS.end(by.today(), Minutes.FEWEST_DAYS, calendar);
        var until = minutes.until().filter(least::isBefore).orElse(least);
        return Step.to(minutes.reworded(next, with(amendment.decided(decision)), Optional.of(until)))
                .noting(minutes.did(MinutesEntries.AMENDMENT_TAKEN, by)
                        .with("number", number)
                        .with("item", key)
                        .with("until", until));
    }

    /**
     * The host declines it, for all to read.
     *
     * @throws Malformed for an amendment that there is not, or without a reason
     * @throws RuleBroken E3 when it was decided, or the minutes are not with those who were there
     */
    public Step<Minutes> decline(int number, String reason, Actor by) {
        var amendment = open(number);
        var decision = new Decision(false, Text.required("reason", reason, Amendment.MOST), by.who(), by.at());
        return Step.to(minutes.amended(with(amendment.decided(decision))))
                .noting(minutes.did(MinutesEntries.AMENDMENT_DECLINED, by).with("number", number));
    }

    private Amendment open(int number) {
        minutes.require(Minutes.State.CIRCULATED);
        var amendment = minutes.amendments().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Malformed("amendment", "unknown", "there is no such amendment"));
        if (!amendment.isOpen()) {
            throw Minutes.broken("amendment-decided", "this amendment was decided");
        }
        return amendment;
    }

    private List<Amendment> with(Amendment decided) {
        var all = new ArrayList<>(minutes.amendments());
        all.set(decided.number() - 1, decided);
        return all;
    }

    /** Those that nobody has decided. */
    List<Amendment> open() {
        return minutes.amendments().stream().filter(Amendment::isOpen).toList();
    }
}
