package org.vieraugen.web.api.request;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.request.ReadRequests.Board;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.request.Request;

/** Requests by due day. */
@Schema(name = "Requests")
public record RequestListAnswer(
        List<Line> requests, @Schema(description = "Whether there are more than are listed") boolean more) {
    /** A request in the list. */
    @Schema(name = "RequestLine")
    public record Line(
            String number,
            String team,
            Channel channel,
            String language,
            LocalDate received,
            String subject,
            LocalDate due,
            boolean overdue,
            Request.State state) {}

    static RequestListAnswer of(Board board) {
        return new RequestListAnswer(
                board.lines().stream()
                        .map(line -> new Line(
                                line.number().text(),
                                line.whose().team().text(),
                                line.arrival().channel(),
                                line.arrival().language(),
                                line.arrival().day(),
                                line.subject(),
                                line.due(),
                                line.isOverdue(board.today()),
                                line.state()))
                        .toList(),
                board.more());
    }
}
