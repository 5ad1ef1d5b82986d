package org.vieraugen.web.portal.access;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.participant.Guests;
import org.vieraugen.web.portal.Visitor;

/** Leaves quickly: forgets what was typed, empties the browser's store of this site, and shows a harmless page instead. */
@Path("/{language}/leave")
@OnePerServer
public class LeaveResource {
    private final Visitor visitor;
    private final Guests guests;
    private final URI harmless;

    @Inject
    public LeaveResource(
            Visitor visitor,
            Guests guests,
            @ConfigProperty(name = "vieraugen.authority.leave", defaultValue = "https://www.wetter.de/") URI harmless) {
        this.visitor = visitor;
        this.guests = guests;
        this.harmless = harmless;
    }

    /** @param from whence the browser was led here, as it says itself; a page elsewhere empties nobody's store, nor makes a known browser a stranger */
    @GET
    public Response leave(@HeaderParam("Sec-Fetch-Site") @Nullable String from) {
        if ("cross-site".equals(from) || "same-site".equals(from)) {
            return Response.seeOther(harmless).build();
        }
        visitor.guestToken().ifPresent(guests::signOut);
        visitor.leave();
        return Response.seeOther(harmless)
                .header("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"")
                .build();
    }
}
