package org.vieraugen.web.testing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A request as a server would hand it on, said a word at a time. */
public final class PageRequest {
    private static final URI HERE = URI.create("https://city.example/");

    private final String method;
    private final String path;
    private final MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private final List<Locale> languages = new ArrayList<>();
    private boolean broken;
    private @Nullable Response aborted;

    private PageRequest(String method, String path) {
        this.method = method;
        this.path = path;
    }

    public static PageRequest get(String path) {
        return new PageRequest("GET", path);
    }

    public static PageRequest post(String path) {
        return new PageRequest("POST", path);
    }

    public static PageRequest by(String method, String path) {
        return new PageRequest(method, path);
    }

    public PageRequest with(String name, String value) {
        query.add(name, value);
        return this;
    }

    public PageRequest cookie(String name, String value) {
        cookies.put(name, new Cookie.Builder(name).value(value).build());
        return this;
    }

    public PageRequest speaking(String... tags) {
        List.of(tags).forEach(tag -> languages.add(Locale.forLanguageTag(tag)));
        return this;
    }

    /** With a list of languages that cannot be read. */
    public PageRequest mumbling() {
        broken = true;
        return this;
    }

    /** Where it was asked. */
    public UriInfo info() {
        return Only.of(
                UriInfo.class,
                Map.of(
                        "getBaseUri",
                        given -> HERE,
                        "getPath",
                        given -> path,
                        "getRequestUri",
                        given -> asked(),
                        "getQueryParameters",
                        given -> query));
    }

    private URI asked() {
        var pairs = query.entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(value -> one.getKey() + "=" + value))
                .collect(Collectors.joining("&"));
        return URI.create(HERE + "asked" + (pairs.isEmpty() ? "" : "?" + pairs));
    }

    public Request request() {
        return Only.of(Request.class, Map.of("getMethod", given -> method));
    }

    /** As a filter sees it. */
    public ContainerRequestContext context() {
        return Only.of(
                ContainerRequestContext.class,
                Map.of(
                        "getMethod",
                        given -> method,
                        "getUriInfo",
                        given -> info(),
                        "getCookies",
                        given -> cookies,
                        "getAcceptableLanguages",
                        given -> spoken(),
                        "abortWith",
                        given -> abort((Response) given[0])));
    }

    private List<Locale> spoken() {
        if (broken) {
            throw new IllegalArgumentException("no language");
        }
        return languages;
    }

    private @Nullable Object abort(Response answer) {
        aborted = answer;
        return null;
    }

    /** A request of the server's own kind, from that address. */
    public static HttpServletRequest from(String address) {
        return Only.of(HttpServletRequest.class, Map.of("getRemoteAddr", given -> address, "getHeader", given -> null));
    }

    /** What a filter answered instead of handing it on. */
    public Optional<Response> aborted() {
        return Optional.ofNullable(aborted);
    }

    /** An answer on its way through the filters, with these headers. */
    public static ContainerResponseContext answer(MultivaluedMap<String, Object> headers) {
        return Only.of(ContainerResponseContext.class, Map.of("getHeaders", given -> headers));
    }
}
