package org.vieraugen.web.portal.text;

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
import org.vieraugen.application.text.AnswerText;
import org.vieraugen.application.text.TendText;
import org.vieraugen.application.text.WriteText;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.web.portal.Typed;

/** One text module: what is in force, what waits, everything earlier, and for whoever keeps it the forms to go on with it. */
@Path("/{language}/staff/texts/{text:[0-9a-f-]{36}}")
@OnePerServer
public class TextPage {
    private final TextScreen screen;
    private final WriteText write;
    private final AnswerText answer;
    private final TendText tend;

    @Inject
    public TextPage(TextScreen screen, WriteText write, AnswerText answer, TendText tend) {
        this.screen = screen;
        this.write = write;
        this.answer = answer;
        this.tend = tend;
    }

    @GET
    public Response show(@PathParam("text") UUID text, @Context UriInfo info) {
        return screen.show(text, info);
    }

    @POST
    @Path("change")
    public Response change(@PathParam("text") UUID text, Typed typed, @Context UriInfo info) {
        return screen.acted(text, "change", "changed", typed, info, (on, home) -> TextForm.content(typed, home)
                .ifPresent(content -> write.propose(on, content)));
    }

    /** Confirms what was shown, or refuses it with a reason. */
    @POST
    @Path("answer")
    public Response answer(@PathParam("text") UUID text, Typed typed, @Context UriInfo info) {
        boolean refused = typed.is("go", "refuse");
        return screen.acted(text, "answer", refused ? "refused" : "confirmed", typed, info, (on, home) -> {
            if (refused) {
                answer.refuse(on, TextForm.edition(typed), typed.value("reason"));
            } else {
                answer.confirm(on, TextForm.edition(typed));
            }
        });
    }

    @POST
    @Path("taking-back")
    public Response takeBack(@PathParam("text") UUID text, Typed typed, @Context UriInfo info) {
        return screen.acted(
                text,
                "taking-back",
                "taken-back",
                typed,
                info,
                (on, home) -> answer.takeBack(on, TextForm.edition(typed)));
    }

    @POST
    @Path("review")
    public Response review(@PathParam("text") UUID text, Typed typed, @Context UriInfo info) {
        return screen.acted(text, "review", "reviewed", typed, info, (on, home) -> TextForm.day(typed)
                .ifPresent(day -> tend.review(on, day)));
    }

    @POST
    @Path("owner")
    public Response handOver(@PathParam("text") UUID text, Typed typed, @Context UriInfo info) {
        return screen.acted(text, "owner", "handed-over", typed, info, (on, home) -> typed.given("owner")
                .map(StaffKey::new)
                .ifPresentOrElse(to -> tend.handOver(on, to), () -> typed.refuse("owner", "missing")));
    }

    @POST
    @Path("retirement")
    public Response retire(@PathParam("text") UUID text, Typed typed, @Context UriInfo info) {
        return screen.acted(text, "retirement", "retired", typed, info, (on, home) -> tend.retire(on));
    }

    @POST
    @Path("return")
    public Response bringBack(@PathParam("text") UUID text, Typed typed, @Context UriInfo info) {
        return screen.acted(text, "return", "brought-back", typed, info, (on, home) -> tend.bringBack(on));
    }
}
