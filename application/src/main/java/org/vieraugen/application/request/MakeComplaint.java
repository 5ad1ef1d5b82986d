package org.vieraugen.application.request;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Outdated;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.act.Once;
import org.vieraugen.application.mail.MailSteps;
import org.vieraugen.application.reception.Draft;
import org.vieraugen.application.reception.RecordComplaint;
import org.vieraugen.application.reception.Submitted;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Particulars;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.identity.IdentityMode;
import org.vieraugen.domain.request.Consent;
import org.vieraugen.domain.request.Request;
import org.vieraugen.domain.request.RequestAct;

/** With the asker's consent a request is recorded as a complaint: with its words, its channel, and as much of who asked as the asker wants. The words leave the request. */
@OnePerServer
@Transactional
public class MakeComplaint {
    private final RequestRunner runner;
    private final RecordComplaint record;
    private final MailSteps mails;
    private final Once once;

    @Inject
    public MakeComplaint(RequestRunner runner, RecordComplaint record, MailSteps mails, Once once) {
        this.runner = runner;
        this.record = record;
        this.mails = mails;
        this.once = once;
    }

    /**
     * As what it is recorded.
     *
     * @param identity as the asker wants it; nothing of the request's own is taken over by itself
     */
    public record As(String category, IdentityMode mode, Optional<Identity> identity, boolean urgent) {}

    /**
     * @throws Denied for anybody but the complaints office, or whoever stands in there
     * @throws Outdated when it is not what the caller saw
     * @throws Malformed for a consent from a time in which nobody could give it, or words that are too long for a complaint
     * @throws RuleBroken F5 when the words name the caller; when it is a complaint already
     */
    public Submitted handle(OnRequest on, As as, Consent consent) {
        var duty = RequestAct.MAKE_COMPLAINT.duty();
        on.caller().must(duty);
        var command = Command.of(RequestAct.MAKE_COMPLAINT, as, consent);
        return once.answer(on.key(), List.of(on.caller().staff(), on.number(), command), Submitted.class, () -> {
            var request = runner.seen(on);
            var by = runner.actor(on.caller(), duty);
            request.requireConsent(consent, by.today());
            var sent = record.forKeeper(on.caller(), duty, draft(request, as));
            var complaint = new Reference(sent.reference());
            runner.follow(request, request.becomes(complaint, consent, by));
            mails.passOn(request.department(), request.number().text(), complaint);
            return sent;
        });
    }

    private static Draft draft(Request request, As as) {
        return new Draft(
                request.department(),
                as.category(),
                request.arrival().language(),
                request.arrival().channel(),
                as.mode(),
                as.identity(),
                as.urgent(),
                Particulars.saying(request.words().ofAsker()),
                List.of(),
                Optional.empty());
    }
}
