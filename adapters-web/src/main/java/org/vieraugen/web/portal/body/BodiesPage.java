package org.vieraugen.web.portal.body;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.body.BodyView;
import org.vieraugen.application.body.FoundBody;
import org.vieraugen.application.body.ReadBodies;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.body.BodyDuty;
import org.vieraugen.web.portal.Frame;
import org.vieraugen.web.portal.Pages;
import org.vieraugen.web.portal.SignedInStaff;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Visitor;

/** All bodies of the department, and for whoever keeps them a form to found another. */
@Path("/{language}/staff/bodies")
@OnePerServer
public class BodiesPage {
    private final Pages pages;
    private final Visitor visitor;
    private final SignedInStaff desk;
    private final ReadBodies read;
    private final FoundBody found;

    @Inject
    public BodiesPage(Pages pages, Visitor visitor, SignedInStaff desk, ReadBodies read, FoundBody found) {
        this.pages = pages;
        this.visitor = visitor;
        this.desk = desk;
        this.read = read;
        this.found = found;
    }

    /**
     * What the page shows.
     *
     * @param keeps whether the reader may found one
     * @param ticket makes a second press the same act
     */
    public record Shown(Frame frame, List<BodyView> bodies, boolean keeps, Typed typed, String ticket) {
        public List<BodyView> going() {
            return bodies.stream().filter(body -> !body.isOver()).toList();
        }

        public List<BodyView> over() {
            return bodies.stream().filter(BodyView::isOver).toList();
        }
    }

    @GET
    public Response show(@Context UriInfo info) {
        return pages.ok("body/bodies", shown(new Typed(Map.of()), info));
    }

    @POST
    public Response found(Typed typed, @Context UriInfo info) {
        var caller = desk.caller();
        if (!visitor.made(typed.value("token"))) {
            typed.markStale();
        }
        var charter = BodyForms.charter(typed);
        if (charter.isPresent()) {
            try {
                var made = found.handle(caller, SignedInStaff.ticket(typed), charter.get());
                return pages.to("/staff/bodies/" + made.id());
            } catch (Malformed e) {
                typed.refuse(e.field(), e.reason());
            }
        }
        return pages.wrong("body/bodies", shown(typed, info));
    }

    private Shown shown(Typed typed, UriInfo info) {
        var caller = desk.caller();
        return new Shown(
                pages.frame(info),
                read.all(caller),
                BodyDuty.KEEP_BODIES.isFor(caller.roles()),
                typed,
                UUID.randomUUID().toString());
    }
}
