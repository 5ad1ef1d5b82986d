package org.vieraugen.web.edge;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.vieraugen.web.failure.Failure;

/** What the server itself refuses is told here instead of on its own pages. */
public class ServerErrors extends HttpServlet {
    private static final long serialVersionUID = 1L;

    // A servlet is kept in memory only.
    private final transient Answers answers;

    @Inject
    public ServerErrors(Answers answers) {
        this.answers = answers;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (thrown instanceof Throwable cause && !Integer.valueOf(404).equals(status)) {
            answers.send(request, response, Failure.of(cause));
        } else {
            // Nobody comes here by an address.
            answers.send(request, response, Failure.http(status instanceof Integer code ? code : 404, ""));
        }
    }
}
