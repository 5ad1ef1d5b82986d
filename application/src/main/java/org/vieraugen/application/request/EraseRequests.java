package org.vieraugen.application.request;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.mail.EraseMails;
import org.vieraugen.domain.deadline.Terms;
import org.vieraugen.domain.request.Request;

/** Erases requests that have been kept for their time, by itself (I8); runs on every server, again and again. */
@OnePerServer
public class EraseRequests {
    private final Requests requests;
    private final EraseMails mails;
    private final Clock clock;

    @Inject
    public EraseRequests(Requests requests, EraseMails mails, Clock clock) {
        this.requests = requests;
        this.mails = mails;
        this.clock = clock;
    }

    /** Erases one, in a transaction of its own; whether there was one. */
    @Transactional
    public boolean handle() {
        var now = clock.instant();
        var then = LocalDate.ofInstant(now, Terms.ZONE)
                .minusYears(Request.KEPT_YEARS)
                .atStartOfDay(Terms.ZONE)
                .toInstant();
        var over = requests.endedBefore(then);
        over.ifPresent(request -> {
            mails.of(request.department(), request.number().text());
            requests.erase(request.erase(now));
        });
        return over.isPresent();
    }
}
