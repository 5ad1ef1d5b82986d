package org.vieraugen.application.request;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Once;
import org.vieraugen.application.message.Outbox;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.party.EmailAddress;
import org.vieraugen.domain.request.Arrival;
import org.vieraugen.domain.request.Asked;
import org.vieraugen.domain.request.Request;
import org.vieraugen.domain.request.RequestAct;
import org.vieraugen.domain.request.RequestNotices;
import org.vieraugen.domain.request.RequestNumber;
import org.vieraugen.domain.request.Taking;

/** Takes a request in: a mail to the mailbox of a team, or what somebody told at the counter or on the phone, or sent by post. */
@OnePerServer
@Transactional
public class TakeRequest {
    private final RequestRunner runner;
    private final Requests requests;
    private final Outbox outbox;
    private final Once once;

    @Inject
    public TakeRequest(RequestRunner runner, Requests requests, Outbox outbox, Once once) {
        this.runner = runner;
        this.requests = requests;
        this.outbox = outbox;
        this.once = once;
    }

    /**
     * A mail to a team.
     *
     * @param sender its address, with or without a name, as it stands in the mail
     * @param subject of which the first {@value Asked#MOST_SUBJECT} characters are kept as such, and all of a longer one before the text
     * @param language of the answer, as far as it is known
     * @param key what tells this mail from all others
     * @param automatic whether a program wrote it, which gets no acknowledgement (K4)
     */
    public record Mailed(
            DepartmentKey department,
            TeamKey team,
            String sender,
            String subject,
            String text,
            String language,
            Instant at,
            String key,
            boolean automatic) {}

    /**
     * One request comes of a mail however often it arrives (K2), and one acknowledgement.
     *
     * @throws Malformed for a mail without a word in it, or one that is too long: a person must read it (K1)
     */
    public RequestState handle(Mailed mail) {
        return requests.byMail(mail.department(), mail.key())
                .map(RequestState::of)
                .orElseGet(() -> take(mail));
    }

    private RequestState take(Mailed mail) {
        var department = runner.organisation().department(mail.department());
        boolean whole = mail.subject().codePointCount(0, mail.subject().length()) <= Asked.MOST_SUBJECT;
        var asked = new Asked(
                whole
                        ? mail.subject()
                        : mail.subject().substring(0, mail.subject().offsetByCodePoints(0, Asked.MOST_SUBJECT)),
                whole ? mail.text() : mail.subject() + "\n\n" + mail.text(),
                sender(mail.sender()));
        var arrival = new Arrival(Channel.EMAIL, mail.language(), mail.at());
        var step = begin(department, mail.team(), arrival, asked, Optional.empty());
        requests.add(step, mail.key());
        runner.begun(step.next());
        if (!mail.automatic() && asked.mail().isPresent()) {
            outbox.post(
                    department.key(),
                    step.next().subject(),
                    List.of(Notice.to(Role.COMPLAINANT, RequestNotices.REQUEST_RECEIVED)),
                    mail.at());
        }
        return RequestState.of(step.next());
    }

    /** A sender to whom no mail could go is kept as it was written, as a name. */
    private static Optional<Identity> sender(String written) {
        // Many programs show an address as the name before it.
        var address = EmailAddress.read(written.substring(Math.max(written.lastIndexOf('<'), 0)));
        var name = written.replaceFirst("<[^<>]*>\\s*$", "").replace("\"", "").strip();
        var shown = Optional.of(name)
                .filter(text -> !text.isEmpty() && address.filter(text::equals).isEmpty())
                .map(text -> text.substring(
                        0,
                        text.offsetByCodePoints(
                                0, Math.min(text.codePointCount(0, text.length()), Identity.Detail.NAME.most()))));
        return address.isEmpty() && shown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Identity(shown, Optional.empty(), address, Optional.empty()));
    }

    /**
     * What was told or sent to somebody of the staff, who writes it down; for any team of the own department.
     *
     * @param key an idempotency key
     * @throws Denied for whoever has no role
     * @throws RuleBroken F5 when it names whoever writes it down
     */
    public RequestState byHand(
            Caller caller, Optional<String> key, TeamKey team, Channel channel, String language, Asked asked) {
        var duty = RequestAct.TAKE_IN.duty();
        caller.must(duty);
        var command = Command.of(RequestAct.TAKE_IN, team, channel, language, asked);
        return once.answer(key, List.of(caller.staff(), command), RequestState.class, () -> {
            var by = runner.actor(caller, duty);
            var organisation = runner.organisation();
            var home = organisation.department(organisation.home(caller.staff()));
            var step = begin(home, team, new Arrival(channel, language, by.at()), asked, Optional.of(by));
            requests.add(step);
            runner.begun(step.next());
            return RequestState.of(step.next());
        });
    }

    private Step<Request> begin(Department department, TeamKey team, Arrival arrival, Asked asked, Optional<Actor> by) {
        var number = RequestNumber.of(department.prefix(), arrival.day().getYear(), requests.nextNumber());
        return Taking.take(
                TimeOrdered.id(arrival.at()), number, department, team, arrival, asked, by, runner.organisation());
    }
}
