package org.vieraugen.application.mail;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.Complaints;
import org.vieraugen.application.correspondence.FileMail;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.mail.MailFiles.Taken;
import org.vieraugen.application.mail.Mails.Arrived;
import org.vieraugen.application.mail.Mails.Unsorted;
import org.vieraugen.application.reach.KeepWaits;
import org.vieraugen.application.reception.Draft;
import org.vieraugen.application.reception.ReceiveMail;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.mail.desk.Fate;
import org.vieraugen.domain.mail.desk.IncomingMail;
import org.vieraugen.domain.mail.desk.MailHead;
import org.vieraugen.domain.mail.desk.Quiet;
import org.vieraugen.domain.mail.desk.Sorting.Sorted;

/** What is done with mails by itself: a transaction each, in which a mail is dealt with once, or not at all (K1, K2). */
@OnePerServer
@Transactional
public class MailSteps {
    /** Longer than sorting one takes, its files included. */
    private static final Duration CLAIM = Duration.ofMinutes(10);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);

    private final Mails mails;
    private final Quiets quiets;
    private final Complaints complaints;
    private final ReceiveMail receive;
    private final FileMail file;
    private final TeamRequests requests;
    private final Departments departments;
    private final KeepWaits waits;

    @Inject
    public MailSteps(
            Mails mails,
            Quiets quiets,
            Complaints complaints,
            ReceiveMail receive,
            FileMail file,
            TeamRequests requests,
            Departments departments,
            KeepWaits waits) {
        this.mails = mails;
        this.quiets = quiets;
        this.complaints = complaints;
        this.receive = receive;
        this.file = file;
        this.requests = requests;
        this.departments = departments;
        this.waits = waits;
    }

    Arrived arrive(DepartmentKey department, String box, Instant received, long size, byte[] mail, Instant at) {
        return mails.arrive(department, box, received, size, mail, at);
    }

    /** Until when one that is claimed now is left alone by others; as exact as it is stored, so that the claim is found by it. */
    static Instant until(Instant now) {
        return now.plus(CLAIM).truncatedTo(ChronoUnit.MICROS);
    }

    List<Unsorted> claim(Instant now, int most) {
        return mails.claimUnsorted(now, until(now), most);
    }

    Optional<Unsorted> claim(DepartmentKey department, UUID id, Instant now) {
        return mails.claim(department, id, now, until(now));
    }

    /** Those that were claimed at that moment, by somebody who was not told which they are. */
    void giveBack(Instant claimed, Instant now) {
        mails.giveBack(until(claimed), now);
    }

    /** It waits, and is tried again later. */
    void tryAgain(Unsorted one, Instant now) {
        mails.tryAgain(one.department(), one.id(), now.plus(FIRST_WAIT.multipliedBy(1L << one.tries())));
    }

    /** How whatever comes from that address was dealt with until now. */
    Quiet quiet(String address) {
        return quiets.read(address);
    }

    /** One more of that address becomes something by itself, or takes a person's time. */
    void count(String address, Instant now) {
        quiets.keep(address, quiets.lock(address).becoming(now));
    }

    void settle(Unsorted one, MailHead head, Fate fate) {
        once(one, mail -> fate, head);
    }

    /** @param from the address under which it is counted */
    void answer(Unsorted one, MailHead head, Sorted.Answer answer, Taken files, String from, Instant now) {
        once(
                one,
                mail -> {
                    boolean tells = files.refused() > 0 && becomes(List.of(from), now);
                    if (files.refused() == 0) {
                        count(from, now);
                    }
                    var known = complaints.get(mail.department(), answer.complaint());
                    file.handle(known, answer.words(), files.files(), mail.received());
                    file.notTaken(known.reference(), files.refused(), tells);
                    return Fate.of(Fate.Kind.IN_CASE, known.reference());
                },
                head);
    }

    /**
     * @param under what it is counted how often its sender is told: the address first
     * @param refused how many of its files were not taken
     */
    void becomeComplaint(Unsorted one, MailHead head, Draft draft, List<String> under, int refused, Instant now) {
        once(
                one,
                mail -> {
                    boolean tells = becomes(under, now);
                    var made = new Reference(receive.handle(draft, tells).reference());
                    file.notTaken(made, refused, false);
                    return Fate.of(Fate.Kind.COMPLAINT, made);
                },
                head);
    }

    /** @param under what it is counted how often its sender is told: the address first */
    void becomeRequest(Unsorted one, MailHead head, RequestDraft draft, List<String> under, Instant now) {
        once(
                one,
                mail -> {
                    boolean tells = becomes(under, now);
                    return Fate.request(requests.take(mail.department(), draft, mail.id(), mail.received(), tells));
                },
                head);
    }

    /** @param from the address under which it is counted */
    void followUp(Unsorted one, MailHead head, Sorted.FollowUp more, String from, Instant now) {
        once(
                one,
                mail -> {
                    count(from, now);
                    requests.followUp(mail.department(), more.request(), more.words(), mail.id(), mail.received());
                    return Fate.request(
                            requests.number(mail.department(), more.request()).orElseThrow());
                },
                head);
    }

    /** Mails of a request go with it when it becomes a complaint; part of the caller's transaction. */
    public void passOn(DepartmentKey department, String request, Reference complaint) {
        mails.of(department, request).forEach(mail -> mails.follow(mail.passedOn(complaint)));
    }

    /** Stores a step, and whom it lets wait for a word or no longer (K6). */
    void follow(IncomingMail before, Step<IncomingMail> step) {
        mails.follow(step);
        var home = departments.organisation().department(before.department());
        var now = step.next();
        waits.follow(now.department(), now.id(), before.wait(home), now.wait(home), now.over());
    }

    /** Whether its sender is told, which then counts under all of these; that something comes of it counts under the address. */
    private boolean becomes(List<String> under, Instant now) {
        var known = new ArrayList<Quiet>();
        under.forEach(name -> known.add(quiets.lock(name)));
        boolean tells = known.stream().allMatch(quiet -> quiet.mayAnswer(now));
        known.set(0, known.get(0).becoming(now));
        for (int i = 0; i < under.size(); i++) {
            var quiet = known.get(i);
            quiets.keep(under.get(i), tells ? quiet.answering(now) : quiet);
        }
        return tells;
    }

    private void once(Unsorted one, Function<IncomingMail, Fate> act, MailHead head) {
        mails.lock(one.department(), one.id())
                .filter(mail -> mail.fate().kind() == Fate.Kind.NEW)
                .ifPresent(mail -> follow(mail, mail.sorted(head, act.apply(mail))));
    }
}
