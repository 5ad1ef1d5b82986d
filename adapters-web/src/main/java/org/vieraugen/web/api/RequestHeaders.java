package org.vieraugen.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the headers of the request say that is answered now; the gate reads them before anything else. */
@RequestScoped
public class RequestHeaders {
    private Function<String, @Nullable String> headers = name -> null;
    private List<Locale> languages = List.of();

    void read(ContainerRequestContext request) {
        headers = request::getHeaderString;
        try {
            languages = request.getAcceptableLanguages();
        } catch (RuntimeException e) {
            // A broken Accept-Language is no reason to refuse anything.
            languages = List.of();
        }
    }

    @Nullable
    String text(String name) {
        return headers.apply(name);
    }

    List<Locale> languages() {
        return languages;
    }
}
