package org.vieraugen.application.request;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.Unknown;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Reference;
import org.vieraugen.domain.request.Complained;
import org.vieraugen.domain.request.RequestNumber;

/** The asker writes again, by the reply address of a request. */
@OnePerServer
@Transactional
public class FollowUp {
    private final Requests requests;
    private final RequestRunner runner;

    @Inject
    public FollowUp(Requests requests, RequestRunner runner) {
        this.requests = requests;
        this.runner = runner;
    }

    /**
     * Where the letter belongs.
     *
     * @param complaint what has become of the request meanwhile: then nothing was stored, and the letter belongs to whoever has that complaint's desk (K3)
     */
    public record Place(RequestNumber number, Optional<Reference> complaint) {}

    /**
     * Lays it into the request; what was answered or closed is open again. The same letter again changes nothing (K2). Not to be called for automatic mails (K4).
     *
     * @param at when it came in
     * @throws Unknown when there is no such request any more: a person must read the letter (K1)
     * @throws Malformed for a letter without a word, or one that is too long: the same
     */
    public Place handle(UUID request, String words, Instant at) {
        var found = requests.get(request);
        var complaint = found.complained().map(Complained::complaint);
        if (complaint.isEmpty()) {
            var step = found.followUp(TimeOrdered.id(at), words, at, runner.home(found), runner.organisation());
            if (step.next().version() != found.version()) {
                runner.follow(found, step);
            }
        }
        return new Place(found.number(), complaint);
    }
}
