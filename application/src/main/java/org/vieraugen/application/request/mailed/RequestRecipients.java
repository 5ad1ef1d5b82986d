package org.vieraugen.application.request.mailed;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.Unknown;
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

/** Who is written to about a request: whoever asked, that it has come in. */
@OnePerServer
public class RequestRecipients implements Recipients {
    private final Requests requests;
    private final Departments departments;
    private final RequestWording wording;
    private final RequestBoxes boxes;

    @Inject
    public RequestRecipients(Requests requests, Departments departments, RequestWording wording, RequestBoxes boxes) {
        this.requests = requests;
        this.departments = departments;
        this.wording = wording;
        this.boxes = boxes;
    }

    @Override
    public Subject.Kind kind() {
        return Request.KIND;
    }

    @Override
    public Optional<Mail> mail(DepartmentKey department, UUID key, Notice notice) {
        if (!notice.kind().equals(RequestNotices.REQUEST_RECEIVED)) {
            throw new Wording.Unknown(notice.kind());
        }
        return request(key).flatMap(request -> request.words()
                .asked()
                .flatMap(Asked::mail)
                .map(address -> new Mail(
                        List.of(address),
                        wording.received(request.arrival().language(), request.number(), request.due()),
                        boxes.box(request),
                        boxes.replyTo(request))));
    }

    @Override
    public Optional<String> name(Caller caller, DepartmentKey department, UUID key) {
        return request(key)
                .filter(request -> request.whose().isFor(caller, departments.organisation()))
                .map(request -> request.number().text());
    }

    /** Empty once it is erased: nobody needs to know any more. */
    private Optional<Request> request(UUID key) {
        try {
            return Optional.of(requests.get(key));
        } catch (Unknown e) {
            return Optional.empty();
        }
    }
}
