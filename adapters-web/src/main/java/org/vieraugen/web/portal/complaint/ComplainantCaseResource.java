package org.vieraugen.web.portal.complaint;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.attachment.AddFiles;
import org.vieraugen.application.attachment.ReadFile;
import org.vieraugen.application.complaint.Answer;
import org.vieraugen.application.complaint.ObjectTo;
import org.vieraugen.application.complaint.ProtectStaff;
import org.vieraugen.application.complaint.Rate;
import org.vieraugen.application.complaint.ReportTreatedWorse;
import org.vieraugen.application.complaint.Track;
import org.vieraugen.application.complaint.Tracked;
import org.vieraugen.application.complaint.Withdraw;
import org.vieraugen.application.identity.ChooseSecondSecret;
import org.vieraugen.application.identity.CorrectIdentity;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.attachment.Upload;
import org.vieraugen.domain.complaint.CaseFile.Satisfaction;
import org.vieraugen.domain.complaint.SubmissionField;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.identity.Receipt;
import org.vieraugen.domain.identity.SecondSecret;
import org.vieraugen.web.Downloads;
import org.vieraugen.web.Failure;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.SealedPapers;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;
import org.vieraugen.web.portal.attachment.FileForm;
import org.vieraugen.web.portal.attachment.Uploads;
import org.vieraugen.web.portal.attachment.Uploads.RefusedFile;

/** The complaint as whoever holds its code sees it, and what can be done with it. */
@Path("/{language}/case")
@OnePerServer
public class ComplainantCaseResource {
    private static final String CASE = "complaint/case";
    private static final String FILES = "files";

    @Inject
    Pages pages;

    @Inject
    Visitor visitor;

    @Inject
    Track track;

    @Inject
    Answer answer;

    @Inject
    ObjectTo object;

    @Inject
    Withdraw withdraw;

    @Inject
    ReportTreatedWorse treatedWorse;

    @Inject
    Rate rate;

    @Inject
    ProtectStaff protect;

    @Inject
    ChooseSecondSecret chooseSecret;

    @Inject
    CorrectIdentity correctIdentity;

    @Inject
    AddFiles addFiles;

    @Inject
    ReadFile readFile;

    @Inject
    Uploads uploads;

    @Inject
    SealedPapers papers;

    @Inject
    Downloads downloads;

    /**
     * What the page shows.
     *
     * @param done the key of what was just done, or nothing
     * @param trouble the kind of what went wrong, or nothing
     * @param refused the files that were not taken
     * @param act which of the page's forms {@code typed} belongs to
     */
    public record CasePage(
            Frame frame,
            Tracked tracked,
            Typed typed,
            String act,
            Optional<String> done,
            Optional<String> trouble,
            List<RefusedFile> refused,
            String ticket) {
        /** What the form of that name should hold: what was typed into it before, if it came back. */
        public Typed typedIn(String form) {
            return form.equals(act) ? typed : new Typed(Map.of());
        }

        public String category() {
            return frame.sayOr(tracked.category(), "category." + tracked.category());
        }
    }

    /** One act of the complainant. */
    @FunctionalInterface
    private interface Act {
        void take(Receipt receipt, Optional<String> key);
    }

    @GET
    public Response show(@Context UriInfo info) {
        var receipt = followed();
        if (receipt.isEmpty()) {
            return pages.to("/follow");
        }
        var done = FollowedComplaint.done(visitor);
        return pages.ok(CASE, page(receipt.get(), new Typed(Map.of()), "", done, Optional.empty(), List.of(), info));
    }

    @POST
    @Path("answer")
    public Response answer(Typed typed, @Context UriInfo info) {
        typed.check("text", () -> SubmissionField.TEXT.check(typed.value("text")));
        return act("answer", typed, info, (receipt, key) -> answer.handle(receipt, key, typed.value("text")));
    }

    @POST
    @Path("objection")
    public Response object(Typed typed, @Context UriInfo info) {
        typed.check("text", () -> SubmissionField.TEXT.check(typed.value("text")));
        return act("objection", typed, info, (receipt, key) -> object.handle(receipt, key, typed.value("text")));
    }

    @POST
    @Path("limit")
    public Response contest(Typed typed, @Context UriInfo info) {
        typed.check("text", () -> SubmissionField.TEXT.check(typed.value("text")));
        return act("limit", typed, info, (receipt, key) -> protect.contest(receipt, key, typed.value("text")));
    }

    @POST
    @Path("withdrawal")
    public Response withdraw(Typed typed, @Context UriInfo info) {
        if (typed.given("sure").isEmpty()) {
            typed.refuse("sure", "not-sure");
        }
        return act("withdrawal", typed, info, (receipt, key) -> withdraw.handle(receipt, key));
    }

    @POST
    @Path("treated-worse")
    public Response treatedWorse(Typed typed, @Context UriInfo info) {
        typed.check("text", () -> SubmissionField.TEXT.check(typed.value("text")));
        return act("worse", typed, info, (receipt, key) -> {
            var sent = treatedWorse.handle(receipt, typed.value("text"), "", key);
            ReceiptToShow.put(visitor.words(), sent, typed.value("ticket"));
        });
    }

    @POST
    @Path("rating")
    public Response rate(Typed typed, @Context UriInfo info) {
        var score = typed.given("score").filter(given -> given.matches("[1-5]"));
        if (score.isEmpty()) {
            typed.refuse("score", "missing");
        }
        typed.check("text", () -> Text.optional("text", typed.value("text"), Satisfaction.MOST));
        return act(
                "rating",
                typed,
                info,
                (receipt, key) ->
                        rate.handle(receipt, key, Integer.parseInt(score.orElseThrow()), typed.value("text")));
    }

    @POST
    @Path("secret")
    public Response secret(Typed typed, @Context UriInfo info) {
        typed.check("secret", () -> SecondSecret.of(typed.value("secret")));
        return act(
                "secret",
                typed,
                info,
                (receipt, key) -> chooseSecret.handle(receipt, SecondSecret.of(typed.value("secret"))));
    }

    @POST
    @Path("contact")
    public Response correct(Typed typed, @Context UriInfo info) {
        Details.check(typed);
        return act(
                "contact",
                typed,
                info,
                (receipt, key) -> correctIdentity.handle(receipt, key, Details.identity(typed)));
    }

    @POST
    @Path("files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response files(FileForm sent, @Context UriInfo info) throws IOException {
        var receipt = followed();
        if (receipt.isEmpty()) {
            return pages.to("/follow");
        }
        var department = new DepartmentKey(track.handle(receipt.get()).department());
        var taken = uploads.take(department, sent, Upload.MOST, file -> {});
        var typed = taken.typed();
        if (typed.isStale() || taken.files().isEmpty()) {
            if (!typed.isStale() && taken.refused().isEmpty()) {
                typed.refuse("files", "missing");
            }
            return pages.wrong(
                    CASE, page(receipt.get(), typed, FILES, Optional.empty(), Optional.empty(), taken.refused(), info));
        }
        return act(FILES, typed, info, taken.refused(), (by, key) -> addFiles.handle(by, key, taken.files()));
    }

    /** The decision to keep. */
    @GET
    @Path("decision")
    public Response decision(@Context UriInfo info) {
        var receipt = followed();
        if (receipt.isEmpty()) {
            return pages.to("/follow");
        }
        var tracked = track.handle(receipt.get());
        if (tracked.decision().isEmpty()) {
            return pages.to("/case");
        }
        return DecisionPaper.of(tracked, tracked.decision().get(), papers, pages.frame(info));
    }

    /** One of the complaint's files. */
    @GET
    @Path("files/{id:[0-9a-f-]{36}}")
    public Response file(@PathParam("id") UUID id) throws IOException {
        var receipt = followed();
        return receipt.isEmpty() ? pages.to("/follow") : downloads.of(readFile.find(receipt.get(), id));
    }

    @POST
    @Path("end")
    public Response end(Typed typed) {
        if (visitor.made(typed.value("token"))) {
            visitor.leave();
        }
        return pages.to("");
    }

    private Response act(String name, Typed typed, UriInfo info, Act act) {
        return act(name, typed, info, List.of(), act);
    }

    private Response act(String name, Typed typed, UriInfo info, List<RefusedFile> refused, Act act) {
        var receipt = followed();
        if (receipt.isEmpty()) {
            return pages.to("/follow");
        }
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        if (!typed.isGood()) {
            return pages.wrong(
                    CASE, page(receipt.get(), typed, name, Optional.empty(), Optional.empty(), refused, info));
        }
        try {
            act.take(receipt.get(), typed.given("ticket").map(ticket -> "page-" + ticket));
        } catch (RuntimeException e) {
            var failure = Failure.of(e);
            if (failure.status() >= 500) {
                throw e;
            }
            return pages.wrong(
                    CASE,
                    page(receipt.get(), typed, name, Optional.empty(), Optional.of(failure.kind()), refused, info));
        }
        if (name.equals("worse")) {
            visitor.keep();
            return pages.to("/receipt");
        }
        if (!refused.isEmpty()) {
            return pages.wrong(
                    CASE,
                    page(receipt.get(), new Typed(Map.of()), name, Optional.of(name), Optional.empty(), refused, info));
        }
        FollowedComplaint.tellDone(visitor, name);
        return pages.to("/case");
    }

    private Optional<Receipt> followed() {
        return FollowedComplaint.receipt(visitor);
    }

    private CasePage page(
            Receipt receipt,
            Typed typed,
            String act,
            Optional<String> done,
            Optional<String> trouble,
            List<RefusedFile> refused,
            UriInfo info) {
        var ticket = typed.given("ticket").orElseGet(() -> UUID.randomUUID().toString());
        return new CasePage(pages.frame(info), track.handle(receipt), typed, act, done, trouble, refused, ticket);
    }
}
