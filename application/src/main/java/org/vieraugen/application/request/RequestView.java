package org.vieraugen.application.request;

import java.time.LocalDate;
import java.util.List;
import org.vieraugen.domain.department.Team;
import org.vieraugen.domain.request.Request;
import org.vieraugen.domain.request.Said;

/**
 * A request as somebody of the staff sees it.
 *
 * @param teams of its department, by their order
 * @param today in Germany
 * @param complains whether it is for the reader to make it a complaint
 */
public record RequestView(Request request, List<Team> teams, LocalDate today, boolean complains) {
    public RequestView {
        teams = List.copyOf(teams);
    }

    public boolean isOverdue() {
        return RequestLine.of(request).isOverdue(today);
    }

    public boolean isOpen() {
        return request.state().isOpen();
    }

    /** Whether something may be answered now, for the first time or once more. */
    public boolean isAnswerable() {
        return isOpen() || request.state() == Request.State.ANSWERED;
    }

    /** Whether the reader may make it a complaint now. */
    public boolean mayBecome() {
        return complains && request.state() != Request.State.MADE_COMPLAINT;
    }

    /** How an answer may go, the usual way first. */
    public List<Said.Way> ways() {
        return List.of(Said.Way.values()).stream().filter(request::mayGo).toList();
    }

    /** The team that owes the answer, by its name. */
    public String team() {
        return teams.stream()
                .filter(team -> team.key().equals(request.team()))
                .map(Team::name)
                .findFirst()
                .orElse(request.team().text());
    }

    /** Where it could be moved. */
    public List<Team> others() {
        return teams.stream().filter(team -> !team.key().equals(request.team())).toList();
    }
}
