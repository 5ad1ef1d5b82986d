package org.vieraugen.web.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.logging.Logger;

/**
 * A connection that is gone before its answer, since the client left or the server stops, is no error of ours: one line in the log, and no stack trace. Whoever repeats the request
 * with its {@code Idempotency-Key} gets the answer.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class LostConnections extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(LostConnections.class.getName());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            var why = e instanceof IOException ? e : e.getCause();
            if (!(why instanceof IOException) || why instanceof FileNotFoundException || !isLost(response)) {
                throw e;
            }
            LOG.info(() -> "A connection was gone before its answer: " + why.getMessage());
        }
    }

    /** What has gone out already stays as it is: a broken answer on a connection that still stands must not end like a whole one. */
    private static boolean isLost(HttpServletResponse response) {
        try {
            if (!response.isCommitted()) {
                response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
            response.flushBuffer();
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
