package org.vieraugen.web.portal.request;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.request.ReadRequests;
import org.vieraugen.application.request.ReadRequests.Board;
import org.vieraugen.application.request.ReadRequests.Filter;
import org.vieraugen.application.request.RequestLine;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.department.Team;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.request.Request;
import org.vieraugen.domain.request.RequestNumber;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.SignedInStaff;

/** The requests that are the reader's business, by due day. */
@Path("/{language}/staff/requests")
@OnePerServer
public class RequestsPage {
    /** What may have been done before it is shown: the texts have a word for each. */
    private static final List<String> DONE = List.of("moved", "taken");

    private final Pages pages;
    private final SignedInStaff desk;
    private final ReadRequests read;

    @Inject
    public RequestsPage(Pages pages, SignedInStaff desk, ReadRequests read) {
        this.pages = pages;
        this.desk = desk;
        this.read = read;
    }

    /**
     * What the page shows.
     *
     * @param done the key of what was just done
     * @param number to which request
     */
    public record Shown(
            Frame frame, Board board, Filter filter, Optional<String> done, Optional<RequestNumber> number) {
        /** The states that can be asked for. */
        public List<Request.State> states() {
            return Arrays.stream(Request.State.values())
                    .filter(state -> state != Request.State.MADE_COMPLAINT)
                    .toList();
        }

        public boolean isTeam(Team team) {
            return filter.team().filter(team.key()::equals).isPresent();
        }

        public boolean isState(Request.State state) {
            return filter.state().filter(state::equals).isPresent();
        }

        public boolean isOverdue(RequestLine line) {
            return line.isOverdue(board.today());
        }

        /** What the line's team is called. */
        public String team(RequestLine line) {
            var key = line.whose().team();
            return board.teams().stream()
                    .filter(team -> team.key().equals(key))
                    .map(Team::name)
                    .findFirst()
                    .orElse(key.text());
        }

        /** What is told of it: its number, or also what was done. */
        public Optional<String> told() {
            return done.map(what -> number.map(one -> frame.say("request.done." + what + ".number", one.text()))
                    .orElseGet(() -> frame.say("request.done." + what)));
        }
    }

    @GET
    public Response show(
            @QueryParam("team") @Nullable String team,
            @QueryParam("state") @Nullable String state,
            @QueryParam("done") @Nullable String done,
            @QueryParam("number") @Nullable String number,
            @Context UriInfo info) {
        var filter = new Filter(key(team), state(state));
        return pages.ok(
                "request/requests",
                new Shown(
                        pages.frame(info),
                        read.board(desk.caller(), filter),
                        filter,
                        Optional.ofNullable(done).filter(DONE::contains),
                        number(number)));
    }

    private static Optional<TeamKey> key(@Nullable String team) {
        try {
            return Optional.ofNullable(team).filter(text -> !text.isEmpty()).map(TeamKey::new);
        } catch (Malformed e) {
            // An address that somebody made up shows what any other shows.
            return Optional.empty();
        }
    }

    private static Optional<Request.State> state(@Nullable String given) {
        return Arrays.stream(Request.State.values())
                .filter(state -> state.name().equals(given))
                .findFirst();
    }

    private static Optional<RequestNumber> number(@Nullable String given) {
        try {
            return Optional.ofNullable(given).map(RequestNumber::read);
        } catch (Malformed e) {
            return Optional.empty();
        }
    }
}
