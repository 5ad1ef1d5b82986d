package org.vieraugen.web.api;

import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** How a list leads on: by a Link header (RFC 8288) to the same question with another beginning, on the same host. */
public final class NextPage {
    private NextPage() {}

    /** @param next where the next page begins, absent on the last */
    public static Response after(Object page, Optional<String> next, UriInfo address) {
        var answer = Response.ok(page);
        next.ifPresent(place -> answer.links(
                Link.fromUriBuilder(UriBuilder.fromPath(address.getBaseUri().getPath()
                                        + address.getPath().replaceFirst("^/", ""))
                                .replaceQuery(address.getRequestUri().getRawQuery())
                                .replaceQueryParam("after", place))
                        .rel("next")
                        .build()));
        return answer.build();
    }
}
