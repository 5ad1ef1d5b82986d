package org.vieraugen.web.portal.form;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.web.portal.Visitor;

/** Looks at every answer of the staff's pages before it leaves, so that no page has to think of what was typed and not sent. Cookies are set after it. */
@Provider
@OnePerServer
@Priority(Priorities.USER + 1_000)
public class StaffFormsFilter implements ContainerResponseFilter {
    private static final Set<Integer> NOT_YOURS = Set.of(403, 404, 410);
    private static final int SEE_OTHER = 303;

    @Inject
    StaffForms forms;

    @Inject
    Visitor visitor;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!visitor.path().startsWith("/staff")) {
            return;
        }
        if (visitor.path().startsWith(StaffDraftsResource.PLACE)) {
            // What hands over a draft says itself what became of it, but for what came too late.
            if (visitor.path().equals(StaffDraftsResource.PLACE) && isSignIn(response)) {
                forms.sent(response.getStatus(), "");
            }
            return;
        }
        boolean reading =
                request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (reading && NOT_YOURS.contains(response.getStatus())) {
            forms.lost();
            return;
        }
        var html = html(response);
        var sent = reading ? Optional.<FormMark>empty() : forms.sent(response.getStatus(), html);
        var page = sent.flatMap(forms::pageOf);
        if (page.isPresent() && isSignIn(response)) {
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.LOCATION,
                            URI.create("/" + visitor.language().tag() + "/staff/sign-in?to="
                                    + URLEncoder.encode(page.get(), StandardCharsets.UTF_8)));
        }
        if (!html.isEmpty()) {
            response.setEntity(
                    forms.shown(html, sent).getBytes(StandardCharsets.UTF_8),
                    new Annotation[0],
                    response.getMediaType());
        }
    }

    /** The page; empty where it is none. */
    private static String html(ContainerResponseContext response) {
        return response.getEntity() instanceof byte[] written
                        && MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())
                ? new String(written, StandardCharsets.UTF_8)
                : "";
    }

    private static boolean isSignIn(ContainerResponseContext response) {
        var location = response.getHeaders().getFirst(HttpHeaders.LOCATION);
        return response.getStatus() == SEE_OTHER
                && location != null
                && location.toString().contains("/staff/sign-in?to=");
    }
}
