package org.vieraugen.application.request;

import java.time.LocalDate;
import org.vieraugen.domain.request.Arrival;
import org.vieraugen.domain.request.Asked;
import org.vieraugen.domain.request.Request;
import org.vieraugen.domain.request.RequestNumber;
import org.vieraugen.domain.request.Whose;

/**
 * A request in a list.
 *
 * @param subject may be empty
 */
public record RequestLine(
        RequestNumber number, Whose whose, Arrival arrival, String subject, LocalDate due, Request.State state) {
    public static RequestLine of(Request request) {
        return new RequestLine(
                request.number(),
                request.whose(),
                request.arrival(),
                request.words().asked().map(Asked::subject).orElse(""),
                request.due(),
                request.state());
    }

    public boolean isOverdue(LocalDate today) {
        return state.isOpen() && due.isBefore(today);
    }
}
