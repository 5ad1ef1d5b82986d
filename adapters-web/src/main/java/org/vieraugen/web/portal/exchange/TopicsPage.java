package org.vieraugen.web.portal.exchange;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.exchange.AddTopic;
import org.vieraugen.application.exchange.PostponeTopic;
import org.vieraugen.application.exchange.WithdrawTopic;
import org.vieraugen.domain.exchange.TopicKey;
import org.vieraugen.web.portal.Typed;

/** The forms of a session's agenda: a topic is put on it, withdrawn, or put off to the next session. */
@Path("/{language}/staff/exchange/sessions/{session:[0-9a-f-]{36}}/topics")
@OnePerServer
public class TopicsPage {
    private final ExchangeScreen screen;
    private final AddTopic add;
    private final WithdrawTopic withdraw;
    private final PostponeTopic postpone;

    @Inject
    public TopicsPage(ExchangeScreen screen, AddTopic add, WithdrawTopic withdraw, PostponeTopic postpone) {
        this.screen = screen;
        this.add = add;
        this.withdraw = withdraw;
        this.postpone = postpone;
    }

    @POST
    public Response add(@PathParam("session") UUID session, Typed typed, @Context UriInfo info) {
        var sent = screen.acted(
                session,
                "topics",
                "topic",
                typed,
                info,
                on -> add.handle(
                        on,
                        typed.value("organisation"),
                        typed.value("title").strip(),
                        typed.value("text").strip()));
        return screen.session(session, sent);
    }

    @POST
    @Path("{topic:[0-9a-f-]{36}}/withdraw")
    public Response withdraw(
            @PathParam("session") UUID session, @PathParam("topic") UUID topic, Typed typed, @Context UriInfo info) {
        var sent = screen.acted(
                session, topic.toString(), "withdrawn", typed, info, on -> withdraw.handle(on, new TopicKey(topic)));
        return screen.session(session, sent);
    }

    @POST
    @Path("{topic:[0-9a-f-]{36}}/postpone")
    public Response postpone(
            @PathParam("session") UUID session, @PathParam("topic") UUID topic, Typed typed, @Context UriInfo info) {
        var sent =
                screen.acted(session, topic.toString(), "postponed", typed, info, on -> ExchangeForms.postponed(typed)
                        .ifPresent(how -> postpone.handle(on, new TopicKey(topic), how)));
        return screen.session(session, sent);
    }
}
