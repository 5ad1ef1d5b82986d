package org.vieraugen.application.request.mailed;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
import org.vieraugen.application.mail.RequestDraft;
import org.vieraugen.application.mail.TeamRequests;
import org.vieraugen.application.request.FollowUp;
import org.vieraugen.application.request.Requests;
import org.vieraugen.application.request.TakeRequest;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.request.Complained;

/** Requests as mails begin them and go on with them. */
@OnePerServer
public class MailedRequests implements TeamRequests {
    private final TakeRequest take;
    private final FollowUp followUp;
    private final Requests requests;

    @Inject
    public MailedRequests(TakeRequest take, FollowUp followUp, Requests requests) {
        this.take = take;
        this.followUp = followUp;
        this.requests = requests;
    }

    @Override
    public String take(
            DepartmentKey department, RequestDraft draft, UUID mail, Instant received, boolean acknowledged) {
        var sender = draft.sender();
        var written =
                sender.name().map(name -> name + " <" + sender.address() + ">").orElse(sender.address());
        var mailed = new TakeRequest.Mailed(
                department,
                draft.team(),
                written,
                draft.subject(),
                draft.words(),
                draft.language(),
                received,
                mail.toString(),
                !acknowledged);
        return take.handle(mailed).number();
    }

    @Override
    public Optional<String> number(DepartmentKey department, UUID request) {
        try {
            var found = requests.get(request);
            return Optional.of(found.number().text())
                    .filter(number -> found.department().equals(department));
        } catch (Unknown e) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Reference> complaint(DepartmentKey department, UUID request) {
        try {
            var found = requests.get(request);
            return found.department().equals(department)
                    ? found.complained().map(Complained::complaint)
                    : Optional.empty();
        } catch (Unknown e) {
            return Optional.empty();
        }
    }

    /** @throws RuleBroken K3 when the request has become a complaint: its desk decides on the letter */
    @Override
    public void followUp(DepartmentKey department, UUID request, String words, UUID mail, Instant received) {
        if (followUp.handle(request, words, received).complaint().isPresent()) {
            throw new RuleBroken(
                    "K3",
                    "became-complaint-desk",
                    "the request has become a complaint, whose desk decides on what comes now");
        }
    }
}
