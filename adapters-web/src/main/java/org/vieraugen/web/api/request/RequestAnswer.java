package org.vieraugen.web.api.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.vieraugen.application.request.RequestView;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.identity.Identity;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.request.Asked;
import org.vieraugen.domain.request.Request;
import org.vieraugen.domain.request.Said;

/** A request with all its words. */
@Schema(name = "Request")
public record RequestAnswer(
        String number,
        String team,
        Channel channel,
        String language,
        Instant received,
        LocalDate due,
        boolean overdue,
        Request.State state,
        @Schema(description = "None any more once it has become a complaint") Optional<Question> asked,
        List<Line> said,
        @Schema(description = "For whoever may see the complaint alone") Optional<String> complaint,
        @Schema(description = "The ETag, too") int version) {
    /** What was asked, and by whom. */
    @Schema(name = "RequestQuestion")
    public record Question(
            String subject,
            String text,
            Optional<String> name,
            Optional<String> address,
            Optional<String> email,
            Optional<String> phone) {
        static Question of(Asked asked) {
            return new Question(
                    asked.subject(),
                    asked.text(),
                    asked.asker().flatMap(Identity::name),
                    asked.asker().flatMap(Identity::address),
                    asked.asker().flatMap(Identity::email),
                    asked.asker().flatMap(Identity::phone));
        }
    }

    /** What was said since. */
    @Schema(name = "RequestSaid")
    public record Line(
            Said.Kind kind,
            Said.Way way,
            @Schema(description = "Who of the staff; none where the asker wrote") Optional<String> by,
            Instant at,
            String text) {}

    static RequestAnswer of(RequestView view) {
        var request = view.request();
        return new RequestAnswer(
                request.number().text(),
                request.team().text(),
                request.arrival().channel(),
                request.arrival().language(),
                request.arrival().at(),
                request.due(),
                view.isOverdue(),
                request.state(),
                request.words().asked().map(Question::of),
                request.words().said().stream()
                        .map(said -> new Line(
                                said.kind(), said.way(), said.by().map(StaffKey::text), said.at(), said.text()))
                        .toList(),
                request.complained().map(complained -> complained.complaint().text()),
                request.version());
    }
}
