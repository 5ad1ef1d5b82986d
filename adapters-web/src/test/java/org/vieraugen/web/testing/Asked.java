package org.vieraugen.web.testing;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** A request as the server hands it in, said a word at a time. */
public final class Asked {
    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, Object> attributes = new HashMap<>();
    private String protocol = "HTTP/1.1";
    private String method = "GET";
    private String scheme = "https";
    private String server = "city.example";
    private final String path;
    private String query;
    private String session = "";
    private InputStream body = InputStream.nullInputStream();

    private Asked(String path) {
        this.path = path;
    }

    /** A good one for that path, by a browser that says nothing more than it must. */
    public static Asked of(String path) {
        return new Asked(path).header("Host", "city.example");
    }

    /** One more header, beside those of its name. */
    public Asked header(String name, String value) {
        headers.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
        return this;
    }

    public Asked without(String name) {
        headers.remove(name);
        return this;
    }

    public Asked speaking(String what) {
        protocol = what;
        return this;
    }

    public Asked by(String what) {
        method = what;
        return this;
    }

    public Asked over(String what) {
        scheme = what;
        return this;
    }

    public Asked to(String host) {
        server = host;
        return this;
    }

    public Asked query(String what) {
        query = what;
        return this;
    }

    /** What the server cuts off the path before it shows it. */
    public Asked session(String what) {
        session = what;
        return this;
    }

    public Asked attribute(String name, Object value) {
        attributes.put(name, value);
        return this;
    }

    public Asked body(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return body(new ByteArrayInputStream(bytes)).header("Content-Length", Integer.toString(bytes.length));
    }

    public Asked body(InputStream bytes) {
        body = bytes;
        return this;
    }

    private String first(Object name) {
        var values = headers.get((String) name);
        return values == null ? null : values.get(0);
    }

    private List<String> all(Object name) {
        return headers.getOrDefault((String) name, List.of());
    }

    @SuppressWarnings("JdkObsolete")
    public HttpServletRequest request() {
        return Only.of(
                HttpServletRequest.class,
                Map.ofEntries(
                        answer("getHeader", given -> first(given[0])),
                        answer("getHeaders", given -> Collections.enumeration(all(given[0]))),
                        answer("getHeaderNames", given -> Collections.enumeration(headers.keySet())),
                        answer("getAttribute", given -> attributes.get((String) given[0])),
                        answer("getProtocol", given -> protocol),
                        answer("getMethod", given -> method),
                        answer("getScheme", given -> scheme),
                        answer("isSecure", given -> scheme.equals("https")),
                        answer("getServerName", given -> server),
                        answer("getRequestURI", given -> path),
                        answer("getRequestURL", given -> new StringBuffer("https://" + server + path + session)),
                        answer("getQueryString", given -> query),
                        answer("getContentLengthLong", given -> {
                            var length = first("Content-Length");
                            return length == null ? -1L : Long.parseLong(length);
                        }),
                        answer("getInputStream", given -> new Body(body))));
    }

    private static Map.Entry<String, Function<Object[], Object>> answer(
            String method, Function<Object[], Object> answer) {
        return Map.entry(method, answer);
    }

    private static final class Body extends ServletInputStream {
        private final InputStream in;

        private Body(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            return in.read();
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            return in.read(bytes, from, most);
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
