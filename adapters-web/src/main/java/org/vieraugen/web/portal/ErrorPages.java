package org.vieraugen.web.portal;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.application.OnePerServer;

/** A page that says what went wrong, and where to go from there. */
@OnePerServer
public class ErrorPages {
    private final Pages pages;
    private final Visitor visitor;

    @Inject
    public ErrorPages(Pages pages, Visitor visitor) {
        this.pages = pages;
        this.visitor = visitor;
    }

    /**
     * Where to go from a page of trouble, besides the start; addresses without a language.
     *
     * @param again the same once more, which may help
     * @param back the page from which it was asked for
     */
    public record Ways(Optional<String> again, Optional<String> back) {
        static final Ways NONE = new Ways(Optional.empty(), Optional.empty());
    }

    /** What such a page shows; the kind names the text. */
    public record Trouble(Frame frame, int status, String kind, Ways ways) {
        private static final Set<Integer> ADDRESS = Set.of(400, 404, 405, 406, 415);

        /** What happened, in one sentence. */
        public String title() {
            return frame.sayOr(frame.say("problem.rule"), "problem." + kind);
        }

        /** Whether it is this house that failed, and not who asked. */
        public boolean isOurs() {
            return status >= 500;
        }

        /** What to do about it, as the key of a text. */
        public String advice() {
            return isOurs() ? "trouble.ours" : ADDRESS.contains(status) ? "trouble.yours" : "trouble.nothing";
        }

        /** Where whoever reads this begins. */
        public String start() {
            return frame.isForStaff() ? "/staff" : frame.isForParticipants() ? "/partner" : "";
        }
    }

    /**
     * The page for whoever asked before anything else was known of the request.
     *
     * @param path the address that was asked for; where it begins with a language, that one is spoken
     */
    public byte[] written(int status, String kind, String path, List<Locale> wanted) {
        visitor.stranger(path, wanted);
        return pages.written("trouble", new Trouble(pages.plainFrame(), status, kind, Ways.NONE));
    }

    Response page(int status, String kind, UriInfo info) {
        return page(status, kind, Ways.NONE, info);
    }

    Response page(int status, String kind, Ways ways, UriInfo info) {
        return pages.page(status, "trouble", new Trouble(pages.frame(info), status, kind, ways));
    }
}
