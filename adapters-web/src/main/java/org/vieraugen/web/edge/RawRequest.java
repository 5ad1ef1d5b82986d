package org.vieraugen.web.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What must be right about a request before anything of it is believed: one honest host, one way to tell how long it is, a path
 * and a query that mean one thing only.
 */
final class RawRequest {
    private static final int LONGEST_PATH = 2_000;
    private static final int LONGEST_QUERY = 6_000;
    private static final int MOST_PARAMETERS = 100;
    private static final Pattern METHOD = Pattern.compile("[A-Za-z]{1,20}");

    /** What may stand in an address as it is (RFC 3986); whatever else is written with a percent sign. */
    private static final Pattern ADDRESS = Pattern.compile("[\\w.~!$&'()*+,:@/?%=-]*");

    private static final Pattern PROTOCOL = Pattern.compile("HTTP/1\\.[01]");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]{0,252})?|\\[[0-9A-Fa-f:.]{2,45}]");
    private static final Pattern HOST = Pattern.compile("(" + NAME + ")(:\\d{1,5})?");
    private static final Pattern LENGTH = Pattern.compile("\\d{1,15}");
    private static final Pattern MEDIA_TYPE = Pattern.compile(
            "[\\w!#$&^.+-]+/[\\w!#$&^.+-]+(\\s*;\\s*[\\w!#$&^.+-]+=([\\w!#$&^.+:/?=-]+|\"[^\"\\\\]*\")){0,10}\\s*;?");

    private static final Pattern WEIGHT = Pattern.compile(";\\s*[qQ]=");

    private final HttpServletRequest request;

    private RawRequest(HttpServletRequest request) {
        this.request = request;
    }

    static Optional<Refusal> refusal(HttpServletRequest request) {
        var raw = new RawRequest(request);
        return raw.protocol().or(raw::host).or(raw::length).or(raw::coding).or(raw::address);
    }

    private static Optional<Refusal> refuse(boolean when, int status, String detail) {
        return when ? Optional.of(new Refusal(status, detail)) : Optional.empty();
    }

    private List<String> all(String header) {
        var values = request.getHeaders(header);
        return values == null ? List.of() : Collections.list(values);
    }

    private Optional<Refusal> protocol() {
        return refuse(!PROTOCOL.matcher(request.getProtocol()).matches(), 505, "this server speaks HTTP/1.1")
                .or(() -> refuse(!METHOD.matcher(request.getMethod()).matches(), 400, "the method is none"));
    }

    private Optional<Refusal> host() {
        var hosts = all("Host");
        boolean good = hosts.size() == 1
                ? HOST.matcher(hosts.get(0)).matches()
                : hosts.isEmpty() && request.getProtocol().equals("HTTP/1.0");
        return refuse(
                !good
                        || !NAME.matcher(request.getServerName()).matches()
                        || !request.getScheme().matches("https?"),
                400,
                "the request must name one host, and rightly");
    }

    private Optional<Refusal> length() {
        var lengths = all("Content-Length");
        return refuse(
                        !all("Transfer-Encoding").isEmpty()
                                // The server hides a length that is no number.
                                || (lengths.isEmpty() && !all("Content-Type").isEmpty()),
                        411,
                        "a body is taken with its Content-Length; transfer encodings are not")
                .or(() -> refuse(
                        lengths.size() > 1
                                || lengths.stream()
                                        .anyMatch(l -> !LENGTH.matcher(l).matches()),
                        400,
                        "there must be one Content-Length, a number"));
    }

    private Optional<Refusal> coding() {
        var expected = all("Expect");
        var types = all("Content-Type");
        return refuse(
                        all("Content-Encoding").stream().anyMatch(coding -> !coding.equalsIgnoreCase("identity")),
                        415,
                        "bodies are taken as they are, without compression")
                .or(() -> refuse(
                        types.size() > 1
                                || types.stream()
                                        .anyMatch(t -> !MEDIA_TYPE.matcher(t).matches()
                                                || WEIGHT.matcher(t).find()),
                        415,
                        "Content-Type is no media type"))
                .or(() -> refuse(
                        expected.stream()
                                .anyMatch(e -> !e.toLowerCase(Locale.ROOT).equals("100-continue")),
                        417,
                        "nothing but 100-continue can be expected"));
    }

    private Optional<Refusal> address() {
        var path = request.getRequestURI();
        var query = request.getQueryString() == null ? "" : request.getQueryString();
        return refuse(
                        path.length() > LONGEST_PATH
                                || query.length() > LONGEST_QUERY
                                || query.chars().filter(c -> c == '&').count() >= MOST_PARAMETERS,
                        414,
                        "the address is too long")
                .or(() -> refuse(
                        !ADDRESS.matcher(path).matches()
                                || !ADDRESS.matcher(query.replace(';', ',')).matches()
                                // A session's number is cut off the path before it is shown there.
                                || request.getRequestURL().indexOf(";") >= 0
                                || Percent.decoded(path)
                                        .filter(RawRequest::isPath)
                                        .isEmpty()
                                || Percent.decoded(query).isEmpty(),
                        400,
                        "the address is not written as addresses are"));
    }

    /** Without a second reading: no hidden slash, no parameter, no step up. */
    private static boolean isPath(Percent.Decoded path) {
        return path.text().startsWith("/")
                && !path.hasHiddenSlash()
                && path.text().chars().noneMatch(c -> c == '\\' || c == ';')
                && !path.text().contains("//")
                && !(path.text() + "/").contains("/./")
                && !(path.text() + "/").contains("/../");
    }
}
