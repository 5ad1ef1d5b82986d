package org.vieraugen.web.portal.complaint;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.reading.ReadCase;
import org.vieraugen.web.ApiJson;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** The words of a text module for a form of a case, for the script that puts them where the cursor stands. */
@Path("/{language}/staff/cases/{reference}/texts")
@OnePerServer
public class CaseTextsResource {
    private static final String JSON = "application/json; charset=UTF-8";

    private final SignedInStaff desk;
    private final Visitor visitor;
    private final ReadCase read;
    private final CaseTexts texts;

    @Inject
    public CaseTextsResource(SignedInStaff desk, Visitor visitor, ReadCase read, CaseTexts texts) {
        this.desk = desk;
        this.visitor = visitor;
        this.read = read;
        this.texts = texts;
    }

    /** The words in German, and in the complainant's language where the module has it. */
    private record Words(String german, Optional<String> inTheirs) {}

    @POST
    @Path("{move}")
    public Response words(@PathParam("reference") String reference, @PathParam("move") String word, Typed typed) {
        if (!visitor.made(typed.value("token"))) {
            return plain(422, "");
        }
        var move = DeskResource.move(word).orElseThrow(NotFoundException::new);
        var it = read.handle(desk.caller(), DeskResource.reference(reference));
        return texts.words(it, move, typed)
                .map(found -> Response.ok(ApiJson.readable(new Words(found.german(), found.inTheirs())), JSON)
                        .build())
                .orElseGet(() -> plain(404, ""));
    }

    private static Response plain(int status, String words) {
        return Response.status(status)
                .header("Content-Type", "text/plain; charset=UTF-8")
                .entity(words)
                .build();
    }
}
