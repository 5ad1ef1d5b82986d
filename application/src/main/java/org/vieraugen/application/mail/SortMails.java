package org.vieraugen.application.mail;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.Erased;
import org.vieraugen.application.mail.LookAtMail.Seen;
import org.vieraugen.application.mail.MailFiles.Later;
import org.vieraugen.application.mail.MailFiles.Taken;
import org.vieraugen.application.mail.Mails.Unsorted;
import org.vieraugen.application.reception.Draft;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.complaint.Particulars;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.mail.MailFile;
import org.vieraugen.domain.mail.desk.Doubt;
import org.vieraugen.domain.mail.desk.Fate;
import org.vieraugen.domain.mail.desk.Sorting;
import org.vieraugen.domain.mail.desk.Sorting.Sorted;
import org.vieraugen.domain.message.Channel;

/**
 * Does with mails what {@link Sorting} says. Whatever goes wrong with one, it holds up no other, and it comes before a person in the end (K1).
 */
@OnePerServer
public class SortMails {
    private static final Logger LOG = Logger.getLogger(SortMails.class.getName());
    private static final int AT_ONCE = 20;
    /** What went wrong so often is put before a person. */
    private static final int MOST_TRIES = 5;
    /** What cannot even be looked at so often, perhaps since the server dies of it, is put before a person unseen. */
    private static final int MOST_LOOKS = 8;

    private final Mails mails;
    private final MailSteps steps;
    private final LookAtMail look;
    private final MailFiles files;
    private final ReturnedMail returned;
    private final Iterable<CalendarAnswers> calendars;
    private final Clock clock;
    /** Those that could not be sorted, and of which not even that could be noted, since the database was away. */
    private final Queue<Unsorted> held = new ConcurrentLinkedQueue<>();
    /** When mails were claimed without an answer: the database may have noted it, and gone away before it said so. */
    private final Queue<Instant> unanswered = new ConcurrentLinkedQueue<>();

    @Inject
    public SortMails(
            Mails mails,
            MailSteps steps,
            LookAtMail look,
            MailFiles files,
            ReturnedMail returned,
            @Any Instance<CalendarAnswers> calendars,
            Clock clock) {
        this(mails, steps, look, files, returned, (Iterable<CalendarAnswers>) calendars, clock);
    }

    public SortMails(
            Mails mails,
            MailSteps steps,
            LookAtMail look,
            MailFiles files,
            ReturnedMail returned,
            Iterable<CalendarAnswers> calendars,
            Clock clock) {
        this.mails = mails;
        this.steps = steps;
        this.look = look;
        this.files = files;
        this.returned = returned;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Those that a server has left behind; whether there may be more. */
    public boolean handle() {
        giveBack();
        var some = claimed(now -> steps.claim(now, AT_ONCE));
        some.forEach(this::sort);
        return some.size() == AT_ONCE;
    }

    /** One that has just come. */
    void handle(DepartmentKey department, UUID id) {
        claimed(now -> steps.claim(department, id, now)).ifPresent(this::sort);
    }

    private <T> T claimed(Function<Instant, T> claim) {
        var now = clock.instant();
        try {
            return claim.apply(now);
        } catch (RuntimeException e) {
            unanswered.add(now);
            throw e;
        }
    }

    private void sort(Unsorted one) {
        try {
            lookAndSort(one);
        } catch (Later e) {
            LOG.log(Level.INFO, "A mail waits, since its files cannot be taken now: {0}", e.getMessage());
            giveBack(one);
        } catch (RuntimeException e) {
            // What it lacks may be personal, and stays out of the log. It is tried again.
            LOG.log(
                    Level.WARNING,
                    "A mail could not be sorted and will be tried again: {0}",
                    e.getClass().getName());
            giveBack(one);
        }
    }

    private void giveBack(Unsorted one) {
        held.add(one);
        try {
            giveBack();
        } catch (RuntimeException e) {
            // The mail is safe, and is given back when the database is there again: nobody waits until the claim ends.
            LOG.log(Level.FINE, "A mail cannot be given back now", e);
        }
    }

    private void giveBack() {
        for (var at = unanswered.peek(); at != null; at = unanswered.peek()) {
            steps.giveBack(at, clock.instant());
            unanswered.remove(at);
        }
        for (var one = held.peek(); one != null; one = held.peek()) {
            steps.tryAgain(one, clock.instant());
            held.remove(one);
        }
    }

    private void lookAndSort(Unsorted one) throws Later {
        if (one.tries() > MOST_LOOKS) {
            steps.settle(one, look.unread(one.department()), Fate.waiting(Doubt.FAILED, Optional.empty()));
            return;
        }
        var mail = mails.get(one.department(), one.id());
        var whole = mails.whole(one.department(), one.id());
        if (whole.isEmpty()) {
            return;
        }
        var seen = look.at(mail, whole.get());
        if (one.tries() > MOST_TRIES) {
            steps.settle(one, seen.head(), Fate.waiting(Doubt.FAILED, seen.named()));
        } else {
            sort(one, seen);
        }
    }

    private void sort(Unsorted one, Seen seen) throws Later {
        var sorted = Sorting.of(seen.given());
        try {
            act(one, seen, sorted);
        } catch (RuleBroken | Malformed | Unknown | Erased e) {
            steps.settle(one, seen.head(), Fate.waiting(Doubt.NOT_POSSIBLE, about(one.department(), sorted)));
        }
    }

    private void act(Unsorted one, Seen seen, Sorted sorted) throws Later {
        var head = seen.head();
        var now = clock.instant();
        var from = Sorting.counted(seen.mail());
        if (sorted instanceof Sorted.Answer answer) {
            steps.answer(one, head, answer, taken(one, seen), from, now);
        } else if (sorted instanceof Sorted.FollowUp more) {
            steps.followUp(one, head, more, from, now);
        } else if (sorted instanceof Sorted.NewComplaint complaint) {
            var files = taken(one, seen);
            var under = Sorting.answeredUnder(seen.mail());
            steps.becomeComplaint(one, head, draft(one, seen, complaint, files), under, files.refused(), now);
        } else if (sorted instanceof Sorted.NewRequest request) {
            steps.becomeRequest(one, head, request(seen, request), Sorting.answeredUnder(seen.mail()), now);
        } else if (sorted instanceof Sorted.Returned bounce) {
            boolean known = returned.take(bounce.bounce(), look.returnedTo(seen.mail()));
            boolean asked = !known && !seen.given().often();
            if (asked) {
                steps.count(from, now);
            }
            steps.settle(one, head, asked ? Fate.waiting(Doubt.BOUNCE, Optional.empty()) : Fate.of(Fate.Kind.BOUNCE));
        } else if (sorted instanceof Sorted.Calendar answer) {
            boolean taken = isTaken(one.department(), answer.calendar(), seen);
            steps.settle(
                    one, head, taken ? Fate.of(Fate.Kind.CALENDAR) : Fate.waiting(Doubt.CALENDAR, Optional.empty()));
        } else if (sorted instanceof Sorted.ForAPerson waits) {
            steps.settle(
                    one,
                    head,
                    Fate.waiting(waits.why(), about(one.department(), sorted).or(seen::named)));
        } else {
            steps.settle(one, head, Fate.of(Fate.Kind.AUTOMATIC));
        }
    }

    private boolean isTaken(DepartmentKey department, MailFile calendar, Seen seen) {
        var bytes = calendar.content().bytes();
        for (var one : calendars) {
            if (one.take(department, bytes, seen.mail())) {
                return true;
            }
        }
        return false;
    }

    /** The complaint that it is thought to belong to. */
    private Optional<Reference> about(DepartmentKey department, Sorted sorted) {
        Optional<UUID> about = Optional.empty();
        if (sorted instanceof Sorted.Answer answer) {
            about = Optional.of(answer.complaint());
        } else if (sorted instanceof Sorted.ForAPerson waits) {
            about = waits.about();
        }
        return about.flatMap(id -> look.complaint(department, id)).map(complaint -> complaint.reference());
    }

    private Taken taken(Unsorted one, Seen seen) throws Later {
        return files.of(one.department(), seen.mail());
    }

    private Draft draft(Unsorted one, Seen seen, Sorted.NewComplaint complaint, Taken files) {
        var sender = Sorting.sender(seen.mail());
        var name = Sorting.name(seen.mail());
        return new Draft(
                one.department(),
                complaint.category(),
                look.language(seen),
                Channel.EMAIL,
                IdentityMode.CONFIDENTIAL,
                Optional.of(new Identity(name, Optional.empty(), sender, Optional.empty())),
                false,
                Particulars.saying(complaint.words()),
                files.files(),
                Optional.of(seen.came().received()));
    }

    private RequestDraft request(Seen seen, Sorted.NewRequest request) {
        var mail = seen.mail();
        return new RequestDraft(
                seen.box().team(),
                new RequestDraft.Sender(Sorting.sender(mail).orElseThrow(), Sorting.name(mail)),
                mail.envelope().subject(),
                request.words(),
                look.language(seen));
    }
}
