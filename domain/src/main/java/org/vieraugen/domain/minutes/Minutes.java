package org.vieraugen.domain.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.access.Acting;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.act.Versioned;
import org.vieraugen.domain.deadline.Unit;
import org.vieraugen.domain.deadline.WorkingDays;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.exchange.ExchangeSession;
import org.vieraugen.domain.exchange.Topic;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;

/**
 * The minutes of one session. They are written as a draft, item by item; sent to those who were there, who may amend them within a term; approved by the host and at least one partner; and from then on unchanged. A
 * correction is another edition, and the approved one stays to be read (E3).
 *
 * @param id the session's
 * @param edition which one is at work, from 1
 * @param correction why there is another edition; empty for the first
 * @param until the last day for amendments, while they are with those who were there
 * @param amendments of all editions, in the order in which they came
 * @param approvals of all editions, in the order in which they came
 * @param past the editions that were approved, and how often they were taken back
 * @param revision how often any word, or the order of the items, was changed, from 1: an approval counts for one of them
 * @param version how many steps have led here, from 1
 */
public record Minutes(
        UUID id,
        DepartmentKey department,
        State state,
        int edition,
        Optional<String> correction,
        List<Item> items,
        Optional<LocalDate> until,
        List<Amendment> amendments,
        List<Approval> approvals,
        Past past,
        int revision,
        int version)
        implements Versioned {
    /** What the journal calls them. */
    public static final Subject.Kind KIND = new Subject.Kind("MINUTES");

    /** The rule that all of this keeps. */
    static final String RULE = "E3";

    /** The shortest, longest and usual term for amendments, in days. */
    public static final int FEWEST_DAYS = 7;

    public static final int MOST_DAYS = 60;
    public static final int USUAL_DAYS = 14;

    public static final int MOST_REASON = 1_000;

    /** After how many weeks it shows that a session has no approved minutes. */
    public static final int OUTSTANDING_WEEKS = 8;

    /** How far they are. */
    public enum State {
        DRAFT,
        /** With those who were there. */
        CIRCULATED,
        APPROVED
    }

    public Minutes {
        items = List.copyOf(items);
        amendments = List.copyOf(amendments);
        approvals = List.copyOf(approvals);
    }

    /**
     * Begins them with an item for each topic that was on the agenda, in its order.
     *
     * @throws RuleBroken E3 for a session that has not begun, or did not take place
     */
    public static Step<Minutes> begin(ExchangeSession session, Actor by) {
        if (!session.tookPlace(by.at())) {
            throw broken("no-session-to-minute", "minutes are written of a session that is under way or was held");
        }
        var items = session.topics().stream()
                .filter(topic -> topic.isOpen() || topic.state() == Topic.State.POSTPONED)
                .map(topic -> Item.first(
                        new ItemKey(topic.key().id()), Optional.of(topic.key()), new Words(topic.title(), "", "")))
                .toList();
        var minutes = new Minutes(
                session.id(),
                session.department(),
                State.DRAFT,
                1,
                Optional.empty(),
                items,
                Optional.empty(),
                List.of(),
                List.of(),
                Past.NONE,
                1,
                1);
        return Step.to(minutes).noting(by.did(MinutesEntries.MINUTES_BEGUN).with("items", items.size()));
    }

    /** What is done with its items. */
    public Writing writing() {
        return new Writing(this);
    }

    /** What those who were there want to read otherwise, and what becomes of it. */
    public Amending amending(Sides sides) {
        return new Amending(this, sides);
    }

    /** Who approves it. */
    public Approving approving(Sides sides) {
        return new Approving(this, sides);
    }

    /** What of it the public reads no longer. */
    public Closing closing(Sides sides) {
        return new Closing(this, sides);
    }

    /** The same words with something else behind them. */
    Minutes behind(Past next) {
        return with(state, items, until, amendments, next, revision);
    }

    /**
     * Sends the draft to those who were there.
     *
     * @param days how long they may amend it
     * @throws Malformed for a term that is too short or too long
     * @throws RuleBroken E3 unless it is a draft that says something, of a session that was held
     */
    public Step<Minutes> circulate(int days, ExchangeSession session, WorkingDays calendar, Actor by) {
        require(State.DRAFT);
        if (session.state() != ExchangeSession.State.HELD) {
            throw broken("say-held-first", "first say that the session was held, and who was there");
        }
        if (days < FEWEST_DAYS || days > MOST_DAYS) {
            throw new Malformed("days", "out-of-range", "must be from " + FEWEST_DAYS + " to " + MOST_DAYS + " days");
        }
        if (items.stream().allMatch(item -> item.words().isEmpty())) {
            throw broken("nothing-to-read", "there is nothing to read yet");
        }
        var last = Unit.DAYS.end(by.today(), days, calendar);
        return Step.to(with(State.CIRCULATED, items, Optional.of(last), amendments, past, revision))
                .noting(did(MinutesEntries.MINUTES_CIRCULATED, by).with("until", last));
    }

    /**
     * Takes them back from those who were there, to write again; approvals given so far fall, and they are sent once more.
     *
     * @throws Malformed without a reason
     * @throws RuleBroken E3 unless they are with those who were there
     */
    public Step<Minutes> takeBack(String reason, Actor by) {
        require(State.CIRCULATED);
        var back = new TakenBack(edition, revision, reason, by.who(), by.at());
        return Step.to(with(State.DRAFT, items, Optional.empty(), amendments, past.with(back), revision + 1))
                .noting(did(MinutesEntries.MINUTES_TAKEN_BACK, by));
    }

    /**
     * Begins another edition in which something is corrected; the approved one stays as it is.
     *
     * @throws Malformed without a reason
     * @throws RuleBroken E3 unless they are approved
     */
    public Step<Minutes> correct(String reason, Actor by) {
        require(State.APPROVED);
        Text.required("reason", reason, MOST_REASON);
        var next = new Minutes(
                id,
                department,
                State.DRAFT,
                edition + 1,
                Optional.of(reason),
                items,
                Optional.empty(),
                amendments,
                approvals,
                past,
                revision + 1,
                version + 1);
        return Step.to(next).noting(next.did(MinutesEntries.CORRECTION_BEGUN, by));
    }

    /** The same minutes with other words: whatever was approved of them so far counts no more. */
    Minutes reworded(List<Item> next, List<Amendment> all, Optional<LocalDate> last) {
        return with(state, next, last, all, past, revision + 1);
    }

    /** The same words with one more amendment, or a decision on one. */
    Minutes amended(List<Amendment> all) {
        return with(state, items, until, all, past, revision);
    }

    private Minutes with(
            State next, List<Item> words, Optional<LocalDate> last, List<Amendment> all, Past behind, int wording) {
        return new Minutes(
                id, department, next, edition, correction, words, last, all, approvals, behind, wording, version + 1);
    }

    /** The same words with one more approval, or a word on one; with {@code now} they are valid. */
    Minutes approved(List<Approval> all, Optional<Edition> now) {
        return new Minutes(
                id,
                department,
                now.isPresent() ? State.APPROVED : state,
                edition,
                correction,
                items,
                until,
                amendments,
                all,
                now.map(past::with).orElse(past),
                revision,
                version + 1);
    }

    /** @throws RuleBroken E3 in any other state */
    void require(State wanted) {
        if (state != wanted) {
            throw broken(
                    "minutes-state",
                    switch (state) {
                        case DRAFT -> "these minutes are a draft; send them to those who were there first";
                        case CIRCULATED -> "these minutes are with those who were there; take them back first";
                        case APPROVED -> "what is approved does not change; begin a correction";
                    },
                    state);
        }
    }

    /** @throws Malformed for an item that there is not */
    public Item item(ItemKey key) {
        return find(key).orElseThrow(() -> new Malformed("item", "unknown", "there is no such item"));
    }

    public Optional<Item> find(ItemKey key) {
        return items.stream().filter(item -> item.key().equals(key)).findFirst();
    }

    /** Approvals of the words as they are now, those that wait for a second person among them. */
    public List<Approval> current() {
        return approvals.stream()
                .filter(approval -> approval.revision() == revision && !approval.isRefused())
                .toList();
    }

    /** What is valid, for everybody to read; empty before anything was approved. */
    public Optional<Edition> valid() {
        return approved().isEmpty()
                ? Optional.empty()
                : Optional.of(approved().get(approved().size() - 1));
    }

    /** The editions that were approved, the first one first. */
    public List<Edition> approved() {
        return past.approved();
    }

    /** Whether everybody waits for them: the session was held {@value #OUTSTANDING_WEEKS} weeks ago or longer, and none were approved (P5). */
    public static boolean isOutstanding(ExchangeSession session, boolean approved, LocalDate today) {
        return session.state() == ExchangeSession.State.HELD
                && !approved
                && !today.isBefore(session.appointment().day().plusWeeks(OUTSTANDING_WEEKS));
    }

    /** Whether others than the host rely on them: they lie before those who were there, or were approved once. */
    public boolean areShared() {
        return state == State.CIRCULATED || !approved().isEmpty();
    }

    /** The entry for the journal. */
    Act did(ActKind kind, Acting by) {
        return by.did(kind).with("edition", edition).with("revision", revision);
    }

    static RuleBroken broken(String reason, String detail, Object... values) {
        return new RuleBroken(RULE, reason, detail, values);
    }
}
