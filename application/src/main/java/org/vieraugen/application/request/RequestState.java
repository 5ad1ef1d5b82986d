package org.vieraugen.application.request;

import java.time.LocalDate;
import org.vieraugen.domain.request.Request;

/**
 * Where an act has brought a request.
 *
 * @param due by when an answer is owed
 */
public record RequestState(String number, Request.State state, LocalDate due, int version) {
    static RequestState of(Request next) {
        return new RequestState(next.number().text(), next.state(), next.due(), next.version());
    }
}
