package org.vieraugen.application.request;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.TimeOrdered;
import org.vieraugen.application.act.Command;
import org.vieraugen.application.message.Outbox;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.department.Role;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.request.RequestAct;
import org.vieraugen.domain.request.RequestNotices;
import org.vieraugen.domain.request.Said;

/** The team answers, by mail or otherwise. */
@OnePerServer
@Transactional
public class AnswerRequest {
    private final RequestRunner runner;
    private final Outbox outbox;

    @Inject
    public AnswerRequest(RequestRunner runner, Outbox outbox) {
        this.runner = runner;
        this.outbox = outbox;
    }

    /**
     * @throws Malformed for a text with gaps, or a way that does not lead to the asker
     * @throws RuleBroken when it is closed or a complaint
     */
    public RequestState handle(OnRequest on, String text, Said.Way way) {
        return runner.change(on, Command.of(RequestAct.ANSWER, text, way), (request, by, home) -> {
            var answer = TimeOrdered.id(by.at());
            var step = request.answer(answer, text, way, by);
            if (way != Said.Way.TOLD) {
                outbox.post(
                        request.department(),
                        new Subject(Said.ANSWER, answer),
                        List.of(Notice.to(Role.COMPLAINANT, RequestNotices.REQUEST_ANSWERED)),
                        by.at());
            }
            return step;
        });
    }
}
