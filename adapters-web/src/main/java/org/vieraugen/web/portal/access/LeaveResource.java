package org.vieraugen.web.portal.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.vieraugen.application.Single;
import org.vieraugen.web.portal.Visitor;

/** Leaves quickly: forgets what was typed, empties the browser's store of this site, and shows a harmless page instead. */
@Path("/{language}/leave")
@Single
public class LeaveResource {
    @Inject
    Visitor visitor;

    @Inject
    @ConfigProperty(name = "vieraugen.leave-to", defaultValue = "https://www.wetter.de/")
    URI harmless;

    @GET
    public Response leave() {
        visitor.leave();
        return Response.seeOther(harmless)
                .header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"")
                .build();
    }
}
