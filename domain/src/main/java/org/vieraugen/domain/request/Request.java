package org.vieraugen.domain.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.deadline.DeadlineKind;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.ActKind;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.organisation.Organisation;
import org.vieraugen.domain.reach.Over;
import org.vieraugen.domain.reach.Wait;
import org.vieraugen.domain.text.Gaps;

/**
 * A question or a wish that somebody has sent or brought to a team. Its clock starts when it comes in, and goes on when it is moved to another team. It is answered, or closed with a reason; what
 * the asker writes then opens it again, with a new day. With the asker's consent it becomes a complaint, and its words are the complaint's alone from then on. A year after it ended it is erased
 * (I8).
 *
 * @param due by when an answer is owed
 * @param inTime whether the first answer came in time; nothing until there is one
 * @param ended since when it is answered, closed or a complaint
 * @param version how many steps have led here, from 1
 */
public record Request(
        UUID id,
        RequestNumber number,
        DepartmentKey department,
        TeamKey team,
        Arrival arrival,
        Words words,
        LocalDate due,
        State state,
        Optional<Boolean> inTime,
        Optional<Complained> complained,
        Optional<Instant> ended,
        int version) {
    /** What the journal calls a request. */
    public static final Subject.Kind KIND = new Subject.Kind("REQUEST");

    /** How many years a request is kept after it ended. */
    public static final int KEPT_YEARS = 1;

    /** The rule by which an act is refused that comes too late or too early. */
    public static final String COURSE = "request-course";

    /** The longest that a reason may be, in code points. */
    public static final int MOST_REASON = 2_000;

    /** How far it is. */
    public enum State {
        OPEN,
        /** Open, with another team than the one it came to. */
        MOVED,
        ANSWERED,
        MADE_COMPLAINT,
        /** Without an answer. */
        CLOSED;

        public boolean isOpen() {
            return this == OPEN || this == MOVED;
        }
    }

    public Request {
        ended = ended.map(at -> at.truncatedTo(ChronoUnit.MILLIS));
    }

    static LocalDate dueFrom(LocalDate day, Department department) {
        return department.terms().start(DeadlineKind.ANSWER, day, false).due();
    }

    static void requireTeam(Department department, TeamKey team) {
        if (department.teams().stream().noneMatch(one -> one.key().equals(team))) {
            throw new Malformed("team", "unknown", "the department has no such team");
        }
    }

    /**
     * The team answers; it may do so again. The words go by mail only to the address from which the request came: any other the asker may share with somebody (K5).
     *
     * @throws Malformed for a text that is empty, too long or has gaps, or a way that does not lead to the asker
     * @throws RuleBroken when it is closed or a complaint
     */
    public Step<Request> answer(UUID answer, String text, Said.Way way, Actor by) {
        requireAnswerable();
        Gaps.requireNone("text", text);
        if (!mayGo(way)) {
            throw new Malformed("way", "no-address", "leads to nobody: no mail goes out unless there is an address");
        }
        var said = new Said(answer, Said.Kind.ANSWER, way, Optional.of(by.who()), text, by.at());
        var next = with(
                team,
                words.saying(said, Mentions.NONE),
                due,
                State.ANSWERED,
                inTime.or(() -> Optional.of(!by.today().isAfter(due))),
                Optional.of(by.at()));
        return Step.to(next)
                .noting(by.did(RequestEntries.REQUEST_ANSWERED).with("way", way).with("due", due));
    }

    /** Whether an answer can go that way. */
    public boolean mayGo(Said.Way way) {
        boolean written = words.asked().flatMap(Asked::mail).isPresent();
        return switch (way) {
            case MAIL -> written && arrival.channel() == Channel.EMAIL;
            case CALL_US -> written;
            case TOLD -> true;
        };
    }

    /**
     * It belongs to another team. The clock goes on: the asker has no part in who answers.
     *
     * @throws Malformed for a team that the department does not have, or has it already
     * @throws RuleBroken when it is not open
     */
    public Step<Request> move(TeamKey to, Department home, Actor by) {
        requireOpen();
        requireTeam(home, to);
        if (to.equals(team)) {
            throw new Malformed("team", "unchanged", "has it already");
        }
        return Step.to(with(to, words, due, State.MOVED, inTime, ended))
                .noting(by.did(RequestEntries.REQUEST_MOVED).with("from", team).with("to", to));
    }

    /**
     * No answer is needed, or none is possible.
     *
     * @throws Malformed for a reason that is empty or too long
     * @throws RuleBroken when it is not open
     */
    public Step<Request> close(UUID closing, String reason, Actor by) {
        requireOpen();
        Text.required("reason", reason, MOST_REASON);
        var said = new Said(closing, Said.Kind.CLOSING, Said.Way.TOLD, Optional.of(by.who()), reason, by.at());
        return Step.to(with(team, words.saying(said, Mentions.NONE), due, State.CLOSED, inTime, Optional.of(by.at())))
                .noting(by.did(RequestEntries.REQUEST_CLOSED));
    }

    /**
     * The asker wanted it to be a complaint, and it was recorded as one: from now on its words are there alone, and nobody of the team knows what became of it (F5).
     *
     * @throws RuleBroken when it is a complaint already
     */
    public Step<Request> becomes(Reference complaint, Consent consent, Actor by) {
        requireNoComplaint();
        var next = new Request(
                id,
                number,
                department,
                team,
                arrival,
                words.withdrawn(),
                due,
                State.MADE_COMPLAINT,
                inTime,
                Optional.of(new Complained(complaint, consent)),
                Optional.of(by.at()),
                version + 1);
        return Step.to(next)
                .noting(by.did(RequestEntries.REQUEST_MADE_COMPLAINT)
                        .with("how", consent.how())
                        .with("consent", consent.on()));
    }

    /**
     * Before it is recorded as a complaint.
     *
     * @throws RuleBroken when it is a complaint already
     * @throws Malformed for a consent from a time in which nobody could give it
     */
    public void requireConsent(Consent consent, LocalDate today) {
        requireNoComplaint();
        if (consent.on().isAfter(today) || consent.on().isBefore(arrival.day())) {
            throw new Malformed("on", "out-of-range", "must be a day between the request's arrival and today");
        }
    }

    /**
     * The asker writes again. What is open keeps its day; what was answered or closed is open again, and its clock starts anew. The same letter again is no step.
     *
     * @throws Malformed for a text that is empty or too long, or when there is too much already
     * @throws RuleBroken when it has become a complaint, where such a letter belongs
     */
    public Step<Request> followUp(UUID letter, String text, Instant at, Department home, Organisation organisation) {
        requireNoComplaint();
        var said = new Said(letter, Said.Kind.FOLLOW_UP, Said.Way.MAIL, Optional.empty(), text, at);
        if (words.has(said)) {
            return Step.to(this);
        }
        var more = words.saying(said, Mentions.in(organisation, text));
        if (state.isOpen()) {
            return Step.to(with(team, more, due, state, inTime, ended))
                    .noting(Act.bySystem(RequestEntries.REQUEST_FOLLOWED_UP, at));
        }
        var again = dueFrom(LocalDate.ofInstant(at, Terms.ZONE), home);
        return Step.to(with(team, more, again, State.OPEN, inTime, Optional.empty()))
                .noting(Act.bySystem(RequestEntries.REQUEST_REOPENED, at).with("due", again));
    }

    /**
     * Its time is over: what is left are numbers and dates (I8, P4).
     *
     * @throws RuleBroken I8 before that
     */
    public Step<Request> erase(Instant at) {
        if (!isOver(LocalDate.ofInstant(at, Terms.ZONE))) {
            throw new RuleBroken(
                    "I8", "request-kept", "a request is kept for " + KEPT_YEARS + " year after it ended", KEPT_YEARS);
        }
        return Step.to(this).noting(Act.bySystem(ActKind.ERASED, at).with("state", state));
    }

    /** Whether it has been kept for as long as requests are. */
    public boolean isOver(LocalDate today) {
        return ended.filter(at -> LocalDate.ofInstant(at, Terms.ZONE)
                        .plusYears(KEPT_YEARS)
                        .isBefore(today))
                .isPresent();
    }

    /** Since when the asker waits for a word of the team, and until when one is owed (K6); empty while nobody does. */
    public Optional<Wait> wait(Department home) {
        return state.isOpen()
                ? Optional.of(Wait.begun(
                        home,
                        org.vieraugen.domain.reach.Arrival.REQUEST,
                        arrival.channel(),
                        Optional.of(team),
                        words.unanswered().map(Said::at).orElse(arrival.at()),
                        due))
                : Optional.empty();
    }

    /** How the last wait was over: with the answer, or with the word on which the asker wanted a complaint, which waits by itself from then on. */
    public Over over() {
        return ended.filter(at -> state != State.CLOSED)
                .map(at -> (Over) new Over.Answered(at))
                .orElseGet(Over.Unanswered::new);
    }

    /** Whose business it is. */
    public Whose whose() {
        return new Whose(department, team, words.mentions(), state == State.MADE_COMPLAINT);
    }

    public Subject subject() {
        return new Subject(KIND, id);
    }

    private Request with(
            TeamKey of,
            Words what,
            LocalDate by,
            State next,
            Optional<Boolean> answeredInTime,
            Optional<Instant> since) {
        return new Request(
                id, number, department, of, arrival, what, by, next, answeredInTime, complained, since, version + 1);
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw new RuleBroken(COURSE, "request-closed", "this request is " + state + ", and no longer open");
        }
    }

    private void requireAnswerable() {
        if (!state.isOpen() && state != State.ANSWERED) {
            throw new RuleBroken(
                    COURSE, "request-final", "this request is " + state + ", and nothing is answered any more");
        }
    }

    private void requireNoComplaint() {
        if (state == State.MADE_COMPLAINT) {
            throw new RuleBroken(COURSE, "became-complaint", "this request has become a complaint");
        }
    }
}
