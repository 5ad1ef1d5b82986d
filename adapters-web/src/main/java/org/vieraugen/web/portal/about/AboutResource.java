package org.vieraugen.web.portal.about;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.web.language.Language;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;

/** One of the footer's subjects: a few sentences in each language, and the whole text where there is one; or the city's own text alone. */
@Path("/{language}/about/{subject}")
@OnePerServer
public class AboutResource {
    /** Where the source code and its licences lie. */
    public static final String SOURCE = "https://github.com/vieraugen/vieraugen";

    private final Pages pages;
    private final Authority authority;
    private final AboutTexts texts;

    @Inject
    public AboutResource(Pages pages, Authority authority, AboutTexts texts) {
        this.pages = pages;
        this.authority = authority;
        this.texts = texts;
    }

    /**
     * What the page shows.
     *
     * @param citys whether the text is the city's own, and stands alone
     * @param text the text in full; empty where this language has none
     * @param elsewhere the languages that have it, where this one has not
     */
    public record About(
            Frame frame,
            Subject subject,
            Authority authority,
            boolean citys,
            List<Passage> text,
            List<Language> elsewhere) {}

    @GET
    public Response show(@PathParam("subject") String word, @Context UriInfo info) {
        var subject = Subject.of(word).orElseThrow(NotFoundException::new);
        var frame = pages.frame(info);
        var citys = texts.citys(subject, frame.language());
        var text = citys.or(() -> texts.ours(subject, frame.language())).orElse(List.of());
        return pages.ok(
                "about/about",
                new About(
                        frame,
                        subject,
                        authority,
                        citys.isPresent(),
                        text,
                        text.isEmpty() ? texts.inFull(subject) : List.of()));
    }
}
