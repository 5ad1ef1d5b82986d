package org.vieraugen.application.mail;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.complaint.Unseen;
import org.vieraugen.application.correspondence.FileMail;
import org.vieraugen.application.mail.MailAccess.Seen;
import org.vieraugen.application.mail.MailFiles.Taken;
import org.vieraugen.application.reception.Draft;
import org.vieraugen.application.reception.ReceiveMail;
import org.vieraugen.application.reception.Submitted;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.mail.desk.Fate;
import org.vieraugen.domain.mail.desk.IncomingMail;

/** What somebody of the desk decides on a mail: each is one transaction in which nobody else decides on it. */
@OnePerServer
@Transactional
public class DecideMail {
    private final MailAccess access;
    private final MailSteps steps;
    private final FileMail file;
    private final ReceiveMail receive;
    private final TeamRequests requests;

    @Inject
    public DecideMail(MailAccess access, MailSteps steps, FileMail file, ReceiveMail receive, TeamRequests requests) {
        this.access = access;
        this.steps = steps;
        this.file = file;
        this.receive = receive;
        this.requests = requests;
    }

    /** Where an act has brought a mail. */
    public record MailState(UUID id, Fate fate, int version) {
        private static MailState of(IncomingMail next) {
            return new MailState(next.id(), next.fate(), next.version());
        }
    }

    /** What becomes of it, and what whoever decided is told. */
    private record Decided<T>(Step<IncomingMail> step, T told) {}

    /** How it is decided. */
    @FunctionalInterface
    private interface Decision<T> {
        Decided<T> on(Seen seen, Actor by);
    }

    private <T> T decide(MailRequest on, Decision<T> decision) {
        var seen = access.take(on.caller(), on.mail());
        if (on.expected().isPresent() && on.expected().get() != seen.mail().version()) {
            throw new Outdated(true);
        }
        var decided = decision.on(seen, seen.actor(on.caller()));
        steps.follow(seen.mail(), decided.step());
        return decided.told();
    }

    private static Decided<MailState> where(Step<IncomingMail> step) {
        return new Decided<>(step, MailState.of(step.next()));
    }

    /**
     * Lays it into the complaint that it answers.
     *
     * @param words of the mail that go there
     * @param files of the mail that were taken, and how many were not
     * @throws Denied when mails are not the caller's duty
     * @throws Unknown when there is no such mail for the caller
     * @throws Unseen when there is no such complaint for the caller (F5)
     * @throws Outdated when the mail is not what the caller saw
     */
    public MailState putInCase(MailRequest on, Reference reference, String words, Taken files) {
        return decide(on, (seen, by) -> {
            var step = seen.mail().putInCase(by, reference);
            file.handle(
                    on.caller(), reference, words, files.files(), seen.mail().received());
            file.notTaken(reference, files.refused(), true);
            return where(step);
        });
    }

    /**
     * The same for what becomes a complaint of its own.
     *
     * @param refused how many of the mail's files were not taken
     */
    public Submitted makeComplaint(MailRequest on, Draft draft, int refused) {
        return decide(on, (seen, by) -> {
            seen.mail().requireWaiting();
            var made = receive.handle(on.caller(), draft);
            var reference = new Reference(made.reference());
            file.notTaken(reference, refused, false);
            return new Decided<>(seen.mail().madeComplaint(by, reference), made);
        });
    }

    /** The same for what becomes a request to a team; returns its number. */
    public String makeRequest(MailRequest on, RequestDraft draft) {
        return decide(on, (seen, by) -> {
            var mail = seen.mail();
            mail.requireWaiting();
            var number = requests.take(mail.department(), draft, mail.id(), mail.received(), false);
            return new Decided<>(mail.madeRequest(by, number), number);
        });
    }

    /** @param reason why nothing follows from it */
    public MailState layAside(MailRequest on, String reason) {
        return decide(on, (seen, by) -> where(seen.mail().laidAside(by, reason)));
    }

    /** What nothing became of waits for a person again. */
    public MailState bringBack(MailRequest on) {
        return decide(on, (seen, by) -> where(seen.mail().broughtBack(by)));
    }
}
