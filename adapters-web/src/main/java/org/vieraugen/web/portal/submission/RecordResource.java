package org.vieraugen.web.portal.submission;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.reception.RecordComplaint;
import org.vieraugen.application.reception.Submitted;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Caller;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.complaint.CaseDuty;
import org.vieraugen.domain.complaint.SubmissionField;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.reception.DayReceived;
import org.vieraugen.web.failure.NotSignedIn;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.QrCode;
import org.vieraugen.web.portal.Refusals;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.act.Given;
import org.vieraugen.web.portal.attachment.FileForm;
import org.vieraugen.web.portal.attachment.Uploads.RefusedFile;
import org.vieraugen.web.portal.complaint.ReceiptResource;

/** What was told at the counter or on the phone, or came by letter, on one page; the receipt is printed and handed over. */
@Path("/{language}/staff/record")
@OnePerServer
public class RecordResource {
    private final Pages pages;
    private final SignedInStaff desk;
    private final RecordComplaint record;
    private final Departments departments;
    private final Refusals refusals;
    private final Clock clock;
    private final FormFiles files;

    @Inject
    public RecordResource(
            Pages pages,
            SignedInStaff desk,
            RecordComplaint record,
            Departments departments,
            Refusals refusals,
            Clock clock,
            FormFiles files) {
        this.clock = clock;
        this.files = files;
        this.refusals = refusals;
        this.pages = pages;
        this.desk = desk;
        this.record = record;
        this.departments = departments;
    }

    /**
     * What the page shows.
     *
     * @param files that are taken already, and go with it
     */
    public record RecordPage(
            Frame frame,
            Department department,
            Typed typed,
            String ticket,
            Optional<String> trouble,
            List<Upload> files,
            List<RefusedFile> refused) {
        /** How it came in; the portal's own complaints are never recorded. */
        public List<Channel> channels() {
            return Arrays.stream(Channel.values())
                    .filter(channel -> channel != Channel.PORTAL)
                    .toList();
        }
    }

    @GET
    public Response ask(@Context UriInfo info) {
        var department = department();
        return pages.ok(
                "submission/record",
                new RecordPage(
                        pages.frame(info),
                        department,
                        new Typed(Map.of(
                                "channel", List.of(Channel.COUNTER.name()),
                                "language", List.of("de"),
                                "identity", List.of("CONFIDENTIAL"))),
                        UUID.randomUUID().toString(),
                        Optional.empty(),
                        form(department).files(),
                        List.of()));
    }

    /** Takes the form with the files that come with it; "add" and "remove" change the files alone, and lead back to the page as it was typed. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(FileForm sent, @Context UriInfo info) throws IOException {
        Department department;
        try {
            department = department();
        } catch (NotSignedIn e) {
            files.keepTyped(sent);
            throw e;
        }
        var form = form(department);
        var taken = files.take(form, sent);
        var typed = taken.typed();
        files.remove(form, typed);
        boolean stays = typed.given("remove").isPresent() || typed.given("go").isPresent();
        if (!stays && taken.refused().isEmpty()) {
            return take(typed, info);
        }
        var page = new RecordPage(
                pages.frame(info),
                department,
                typed,
                typed.value("ticket"),
                Optional.empty(),
                form.files(),
                taken.refused());
        return taken.refused().isEmpty() && typed.isGood()
                ? pages.ok("submission/record", page)
                : pages.wrong("submission/record", page);
    }

    /** The same of a form without files. */
    @POST
    public Response take(Typed typed, @Context UriInfo info) {
        var caller = caller();
        var department = department();
        var form = form(department);
        files.prove(typed);
        var channel = Arrays.stream(Channel.values())
                .filter(c -> typed.is("channel", c.name()))
                .findFirst();
        if (channel.isEmpty()) {
            typed.refuse("channel", "missing");
        }
        var received = received(typed);
        form.check(FormStep.CHECK, typed);
        typed.given("interpreter")
                .ifPresent(given -> typed.check("interpreter", () -> SubmissionField.INTERPRETER.check(given)));
        var frame = pages.frame(info);
        if (!typed.isGood() || channel.isEmpty()) {
            return pages.wrong(
                    "submission/record",
                    new RecordPage(
                            frame,
                            department,
                            typed,
                            typed.value("ticket"),
                            Optional.empty(),
                            form.files(),
                            List.of()));
        }
        Submitted sent;
        try {
            sent = record.handle(
                    caller,
                    form.draft(typed, typed.value("language"), channel.get()),
                    received,
                    typed.given("ticket").map(ticket -> "page-" + ticket));
        } catch (RuleBroken e) {
            // Nothing typed is lost: somebody else signs in and sends it.
            return pages.page(
                    409,
                    "submission/record",
                    new RecordPage(
                            frame,
                            department,
                            typed,
                            typed.value("ticket"),
                            Optional.of(refusals.noted(e).kind()),
                            form.files(),
                            List.of()));
        }
        files.sent(form);
        return pages.ok(
                "complaint/receipt",
                new ReceiptResource.ReceiptPage(
                        frame,
                        sent.reference(),
                        sent.receipt().code(),
                        Optional.of(frame.day(sent.firstReplyBy())),
                        false,
                        QrCode.svg(QrCode.address(frame, sent.receipt())),
                        new Typed(Map.of()),
                        false,
                        Optional.of(Language.find(typed.value("language")).orElse(frame.language()))));
    }

    /** The form of this page; it is no draft, so that nobody goes on with it who complains at this browser. */
    private ComplaintForm form(Department department) {
        return files.of(department, ComplaintForm.RECORDED);
    }

    /** The day on which it came in, where that was not today. */
    private Optional<LocalDate> received(Typed typed) {
        var given = new Given(typed);
        if (typed.given("received").isEmpty()) {
            return Optional.empty();
        }
        typed.check("received", () -> DayReceived.of(given.date("received"), clock.instant()));
        return typed.wrong("received").isEmpty() ? Optional.of(given.date("received")) : Optional.empty();
    }

    private Caller caller() {
        var caller = desk.caller();
        caller.must(CaseDuty.RECORD);
        return caller;
    }

    private Department department() {
        var organisation = departments.organisation();
        return organisation.department(organisation.home(caller().staff()));
    }
}
