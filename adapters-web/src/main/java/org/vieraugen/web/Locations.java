package org.vieraugen.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.net.URI;

/** Where an answer leads. What leads on within this house names no host: the request's own one is whatever the sender wrote. */
public final class Locations {
    private static final String LOCATION = "Location";

    private Locations() {}

    /** Leaves of an address of ours the path and what stands behind it; another house's address stays whole. */
    public static void relative(ContainerRequestContext request, ContainerResponseContext response) {
        var location = response.getHeaders().getFirst(LOCATION);
        if (location == null) {
            return;
        }
        var to = URI.create(location.toString());
        var here = request.getUriInfo().getBaseUri();
        if (to.getRawAuthority() != null && to.getRawAuthority().equals(here.getRawAuthority())) {
            response.getHeaders()
                    .putSingle(LOCATION, to.getRawPath() + (to.getRawQuery() == null ? "" : "?" + to.getRawQuery()));
        }
    }
}
