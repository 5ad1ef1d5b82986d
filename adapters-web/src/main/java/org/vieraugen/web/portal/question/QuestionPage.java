package org.vieraugen.web.portal.question;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.question.AnswerQuestion;
import org.vieraugen.application.question.ChangeQuestion;
import org.vieraugen.domain.question.Showing;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.form.Reading;

/** One question with what was promised and answered, and for whoever keeps it the forms for both. */
@Path("/{language}/staff/questions/{question:[0-9a-f-]{36}}")
@OnePerServer
public class QuestionPage {
    private final QuestionScreen screen;
    private final ChangeQuestion change;
    private final AnswerQuestion answer;

    @Inject
    public QuestionPage(QuestionScreen screen, ChangeQuestion change, AnswerQuestion answer) {
        this.screen = screen;
        this.change = change;
        this.answer = answer;
    }

    @GET
    public Response show(@PathParam("question") UUID question, @Context UriInfo info) {
        return screen.show(question, info);
    }

    @POST
    @Path("date")
    public Response move(@PathParam("question") UUID question, Typed typed, @Context UriInfo info) {
        return screen.acted(question, "moved", typed, info, on -> Reading.needed("due", typed)
                .ifPresent(due -> change.move(on, due, typed.value("reason"))));
    }

    @POST
    @Path("showing")
    public Response show(@PathParam("question") UUID question, Typed typed, @Context UriInfo info) {
        return screen.acted(question, "shown", typed, info, change::show);
    }

    @POST
    @Path("keeping-back")
    public Response keepBack(@PathParam("question") UUID question, Typed typed, @Context UriInfo info) {
        return screen.acted(
                question, "kept-back", typed, info, on -> Reading.chosen("ground", typed, Showing.Ground.values())
                        .ifPresent(ground -> change.keepBack(on, ground, typed.value("reason"))));
    }

    @POST
    @Path("keeping-back/{number:[0-9]{1,6}}/confirmation")
    public Response confirmKeepingBack(
            @PathParam("question") UUID question, @PathParam("number") int number, Typed typed, @Context UriInfo info) {
        return screen.acted(question, "kept-back", typed, info, on -> change.confirmKeepingBack(on, number));
    }

    @POST
    @Path("keeping-back/{number:[0-9]{1,6}}/sending-back")
    public Response leaveShown(
            @PathParam("question") UUID question, @PathParam("number") int number, Typed typed, @Context UriInfo info) {
        return screen.acted(
                question, "left-shown", typed, info, on -> change.leaveShown(on, number, typed.value("reason")));
    }

    @POST
    @Path("answers")
    public Response answer(@PathParam("question") UUID question, Typed typed, @Context UriInfo info) {
        return screen.acted(
                question,
                "written",
                typed,
                info,
                on -> answer.write(on, typed.value("text").strip()));
    }

    @POST
    @Path("answers/{number:[0-9]{1,6}}/confirmation")
    public Response confirm(
            @PathParam("question") UUID question, @PathParam("number") int number, Typed typed, @Context UriInfo info) {
        return screen.acted(question, "confirmed", typed, info, on -> answer.confirm(on, number));
    }

    @POST
    @Path("answers/{number:[0-9]{1,6}}/sending-back")
    public Response sendBack(
            @PathParam("question") UUID question, @PathParam("number") int number, Typed typed, @Context UriInfo info) {
        return screen.acted(
                question, "sent-back", typed, info, on -> answer.sendBack(on, number, typed.value("reason")));
    }
}
