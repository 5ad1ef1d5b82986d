package org.vieraugen.domain.request;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.RuleBroken;
import org.vieraugen.domain.access.Actor;
import org.vieraugen.domain.department.Department;
import org.vieraugen.domain.department.TeamKey;
import org.vieraugen.domain.journal.Act;
import org.vieraugen.domain.journal.Step;
import org.vieraugen.domain.organisation.Organisation;

/** How a request comes in: by mail, or written down by somebody of the staff. */
public final class Taking {
    private Taking() {}

    /**
     * A new request. Its answer is due within the department's term for an answer, counted from the day on which it came in.
     *
     * @param by who wrote it down; nobody where it came by itself
     * @throws Malformed for a team that the department does not have, or a channel that is not taken so
     * @throws RuleBroken F5 when it names whoever writes it down
     */
    public static Step<Request> take(
            UUID id,
            RequestNumber number,
            Department department,
            TeamKey team,
            Arrival arrival,
            Asked asked,
            Optional<Actor> by,
            Organisation organisation) {
        Request.requireTeam(department, team);
        if (by.isPresent() != Arrival.BY_HAND.contains(arrival.channel())) {
            throw new Malformed("channel", "unknown", "by hand come " + Arrival.BY_HAND + ", and by itself only mail");
        }
        var mentions = Mentions.in(organisation, asked.subject(), asked.text());
        if (by.isPresent()
                && mentions.certain().stream()
                        .anyMatch(named ->
                                organisation.chart().isSame(named, by.get().who()))) {
            throw new RuleBroken(
                    "F5",
                    "request-names-recorder",
                    "this request names whoever writes it down: somebody else must do so");
        }
        var request = new Request(
                id,
                number,
                department.key(),
                team,
                arrival,
                new Words(Optional.of(asked), List.of(), mentions),
                Request.dueFrom(arrival.day(), department),
                Request.State.OPEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1);
        var act = by.map(actor -> actor.did(RequestEntries.REQUEST_TAKEN_IN))
                .orElseGet(() -> Act.bySystem(RequestEntries.REQUEST_RECEIVED, arrival.at()))
                .with("channel", arrival.channel())
                .with("team", team)
                .with("due", request.due());
        return Step.to(request).noting(act);
    }
}
