package org.vieraugen.web.edge;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import org.vieraugen.web.failure.BodyBroken;
import org.vieraugen.web.failure.Failure;

/** The first to see a request and the last to see its answer: refuses what is no good one, and lets no exception reach the server's own pages. */
public class Edge implements Filter {
    private final Answers answers;

    @Inject
    public Edge(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain) throws IOException {
        var request = (HttpServletRequest) anyRequest;
        var response = (HttpServletResponse) anyResponse;
        Answers.overTlsAlone(request, response);
        try {
            behind(request, response, chain);
        } catch (IOException | ServletException | RuntimeException e) {
            answer(request, response, e);
        } catch (StackOverflowError | OutOfMemoryError e) {
            // What it held is free again; the server would say it in its own words.
            answer(request, response, new IllegalStateException("too little memory for a request", e));
        }
    }

    private void behind(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var refusal = RawRequest.refusal(request);
        if (refusal.isPresent()) {
            // Where the next request on this line would begin is not sure any more.
            answers.send(
                    request,
                    response,
                    Failure.http(refusal.get().status(), refusal.get().detail()));
            response.setHeader("Connection", "close");
            return;
        }
        if (isElsewhereInApi(request.getRequestURI())) {
            answers.send(request, response, Failure.http(404, ""));
            return;
        }
        var tidy = new TidyRequest(request);
        chain.doFilter(tidy, response);
        if (tidy.hasUnreadBody()) {
            // The answer need not wait for what nobody reads.
            response.setHeader("Connection", "close");
            response.flushBuffer();
        }
    }

    /** Beside the API's version there is nothing for programs, and no page. */
    private static boolean isElsewhereInApi(String path) {
        return path.equals("/api") || (path.startsWith("/api/") && !path.startsWith("/api/v1/"));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception thrown) throws IOException {
        if (response.isCommitted()) {
            // The reader went away, or will see that the answer is not whole: there is nobody to tell.
            throw new BodyBroken(new IOException(thrown));
        }
        // The server looks for a file where nothing of ours answers.
        boolean nothing = thrown instanceof FileNotFoundException || thrown.getCause() instanceof FileNotFoundException;
        answers.send(request, response, nothing ? Failure.http(404, "") : Failure.of(thrown));
    }
}
