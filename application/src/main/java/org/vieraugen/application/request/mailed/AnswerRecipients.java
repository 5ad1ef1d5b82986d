package org.vieraugen.application.request.mailed;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.message.Mail;
import org.vieraugen.application.message.Recipients;
import org.vieraugen.application.message.Wording;
import org.vieraugen.application.request.Requests;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.journal.Subject;
import org.vieraugen.domain.message.Notice;
import org.vieraugen.domain.request.Asked;
import org.vieraugen.domain.request.Request;
import org.vieraugen.domain.request.RequestNotices;
import org.vieraugen.domain.request.Said;

/** Who gets an answer to a request: whoever asked, the words or only that there are some, as the team chose. */
@OnePerServer
public class AnswerRecipients implements Recipients {
    private final Requests requests;
    private final Departments departments;
    private final RequestWording wording;
    private final RequestBoxes boxes;

    @Inject
    public AnswerRecipients(Requests requests, Departments departments, RequestWording wording, RequestBoxes boxes) {
        this.requests = requests;
        this.departments = departments;
        this.wording = wording;
        this.boxes = boxes;
    }

    @Override
    public Subject.Kind kind() {
        return Said.ANSWER;
    }

    @Override
    public Optional<Mail> mail(DepartmentKey department, UUID key, Notice notice) {
        if (!notice.kind().equals(RequestNotices.REQUEST_ANSWERED)) {
            throw new Wording.Unknown(notice.kind());
        }
        return requests.inWhich(key)
                .flatMap(request -> request.words().asked().flatMap(Asked::mail).flatMap(address -> request.words()
                        .find(key)
                        .map(said -> mail(request, said, address))));
    }

    private Mail mail(Request request, Said said, String address) {
        var language = request.arrival().language();
        var box = boxes.box(request);
        var replyTo = boxes.replyTo(request);
        return said.way() == Said.Way.MAIL
                ? Mail.byPerson(List.of(address), wording.answer(language, request.number(), said.text()), box, replyTo)
                : new Mail(List.of(address), wording.callUs(language, request.number()), box, replyTo);
    }

    @Override
    public Optional<String> name(Caller caller, DepartmentKey department, UUID key) {
        return requests.inWhich(key)
                .filter(request -> request.whose().isFor(caller, departments.organisation()))
                .map(request -> request.number().text());
    }
}
