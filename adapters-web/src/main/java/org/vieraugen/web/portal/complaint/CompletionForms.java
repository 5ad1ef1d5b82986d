package org.vieraugen.web.portal.complaint;

import jakarta.inject.Inject;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.Close;
import org.vieraugen.application.complaint.Extend;
import org.vieraugen.application.complaint.RemedyDone;
import org.vieraugen.application.complaint.Reply;
import org.vieraugen.application.complaint.WriteWorkingCopy;
import org.vieraugen.web.portal.FormActs;
import org.vieraugen.web.portal.FormValues;
import org.vieraugen.web.portal.Typed;

/** Answers, later deadlines, remedies that were done, and the end. */
@OnePerServer
public class CompletionForms {
    /** Names no remedy. */
    private static final String NONE = "99";

    private final Reply reply;
    private final Extend extend;
    private final RemedyDone remedyDone;
    private final Close close;
    private final WriteWorkingCopy workingCopy;

    @Inject
    public CompletionForms(Reply reply, Extend extend, RemedyDone remedyDone, Close close, WriteWorkingCopy workingCopy) {
        this.reply = reply;
        this.extend = extend;
        this.remedyDone = remedyDone;
        this.close = close;
        this.workingCopy = workingCopy;
    }

    void reply(ActRequest on, Typed typed) {
        FormActs.withText(typed, "text", () -> reply.handle(on, typed.value("text")));
    }

    void extend(ActRequest on, Typed typed) {
        FormActs.withText(
                typed,
                "until",
                "text",
                () -> extend.handle(on, FormValues.date(typed.value("until"), "until"), typed.value("text")));
    }

    void remedyDone(ActRequest on, Typed typed) {
        remedyDone.handle(
                on,
                Integer.parseInt(typed.given("remedy")
                        .filter(n -> n.matches("\\d{1,2}"))
                        .orElse(NONE)));
    }

    void close(ActRequest on) {
        close.handle(on);
    }

    void workingCopy(ActRequest on, Typed typed) {
        FormActs.withText(typed, "text", () -> workingCopy.handle(on, typed.value("text")));
    }
}
