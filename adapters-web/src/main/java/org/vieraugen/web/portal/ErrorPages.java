package org.vieraugen.web.portal;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.vieraugen.application.Single;

/** A page that says what went wrong, and where to go from there. */
@Single
public class ErrorPages {
    @Inject
    Pages pages;

    /** What such a page shows; the kind names the text. */
    public record Trouble(Frame frame, int status, String kind) {
        /** What happened, in one sentence. */
        public String title() {
            return frame.sayOr(frame.say("problem.rule"), "problem." + kind);
        }
    }

    Response page(int status, String kind, UriInfo info) {
        return pages.page(status, "trouble", new Trouble(pages.frame(info), status, kind));
    }
}
