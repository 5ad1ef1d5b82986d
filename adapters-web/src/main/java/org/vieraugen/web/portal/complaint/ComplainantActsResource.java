package org.vieraugen.web.portal.complaint;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.appeal.ObjectTo;
import org.vieraugen.application.completion.Rate;
import org.vieraugen.application.correspondence.Answer;
import org.vieraugen.application.correspondence.Withdraw;
import org.vieraugen.application.protection.ProtectStaff;
import org.vieraugen.application.reception.ReportTreatedWorse;
import org.vieraugen.domain.Text;
import org.vieraugen.domain.complaint.SubmissionField;
import org.vieraugen.domain.file.CaseFile.Satisfaction;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** What whoever holds its code can do with the complaint. */
@Path("/{language}/case")
@OnePerServer
public class ComplainantActsResource {
    private final ComplainantCase following;
    private final Visitor visitor;
    private final Answer answer;
    private final ObjectTo object;
    private final ProtectStaff protect;
    private final Withdraw withdraw;
    private final ReportTreatedWorse treatedWorse;
    private final Rate rate;

    @Inject
    public ComplainantActsResource(
            ComplainantCase following,
            Visitor visitor,
            Answer answer,
            ObjectTo object,
            ProtectStaff protect,
            Withdraw withdraw,
            ReportTreatedWorse treatedWorse,
            Rate rate) {
        this.following = following;
        this.visitor = visitor;
        this.answer = answer;
        this.object = object;
        this.protect = protect;
        this.withdraw = withdraw;
        this.treatedWorse = treatedWorse;
        this.rate = rate;
    }

    @POST
    @Path("answer")
    public Response answer(Typed typed, @Context UriInfo info) {
        checkText(typed);
        return following.act("answer", typed, info, (receipt, key) -> answer.handle(receipt, key, typed.value("text")));
    }

    @POST
    @Path("objection")
    public Response object(Typed typed, @Context UriInfo info) {
        checkText(typed);
        return following.act(
                "objection", typed, info, (receipt, key) -> object.handle(receipt, key, typed.value("text")));
    }

    @POST
    @Path("limit")
    public Response contest(Typed typed, @Context UriInfo info) {
        checkText(typed);
        return following.act(
                "limit", typed, info, (receipt, key) -> protect.contest(receipt, key, typed.value("text")));
    }

    @POST
    @Path("withdrawal")
    public Response withdraw(Typed typed, @Context UriInfo info) {
        if (typed.given("sure").isEmpty()) {
            typed.refuse("sure", "not-sure");
        }
        return following.act("withdrawal", typed, info, withdraw::handle);
    }

    @POST
    @Path("treated-worse")
    public Response treatedWorse(Typed typed, @Context UriInfo info) {
        checkText(typed);
        return following.act("worse", typed, info, (receipt, key) -> {
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
        return following.act(
                "rating",
                typed,
                info,
                (receipt, key) ->
                        rate.handle(receipt, key, Integer.parseInt(score.orElseThrow()), typed.value("text")));
    }

    private static void checkText(Typed typed) {
        typed.check("text", () -> SubmissionField.TEXT.check(typed.value("text")));
    }
}
