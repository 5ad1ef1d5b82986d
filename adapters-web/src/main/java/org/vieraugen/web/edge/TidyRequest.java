package org.vieraugen.web.edge;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vieraugen.web.failure.BodyBroken;
import org.vieraugen.web.language.AcceptedLanguages;

/**
 * A request whose optional headers can be read by everybody behind: languages and formats that are written wrongly are left out, cookies are those of
 * ours, and a body that breaks off says so.
 */
final class TidyRequest extends HttpServletRequestWrapper {
    private static final Set<String> TIDIED = Set.of("accept-language", "accept", "cookie");
    private static final Pattern COOKIE =
            Pattern.compile("[ \\t]*(__Host-[a-z]{1,20})=([A-Za-z0-9_.~-]{1,500})[ \\t]*");
    private static final Pattern RANGE = Pattern.compile(
            "(\\*/\\*|[\\w!#$&^.+-]+/(\\*|[\\w!#$&^.+-]+))(\\s*;\\s*[\\w-]+=([\\w.+-]+|\"[^\"\\\\]*\")){0,10}");
    private static final Pattern WEIGHT = Pattern.compile(";\\s*[qQ]=([^;]*)");
    private static final Pattern GOOD_WEIGHT = Pattern.compile("0(\\.\\d{0,3})?|1(\\.0{0,3})?");

    private final Optional<String> languages;
    private final Optional<String> formats;
    private final List<Cookie> cookies;
    private @Nullable ServletInputStream body;

    TidyRequest(HttpServletRequest request) {
        super(request);
        languages = given(AcceptedLanguages.written(AcceptedLanguages.read(joined(request, "Accept-Language"))));
        formats = given(formats(joined(request, "Accept")));
        // A name or a value that only holds one of ours can be set by any host beside this one.
        cookies = all(request, "Cookie").stream()
                .flatMap(line -> Arrays.stream(line.split(";", -1)))
                .map(COOKIE::matcher)
                .filter(Matcher::matches)
                .map(found -> new Cookie(found.group(1), found.group(2)))
                .toList();
    }

    private static Optional<String> given(String header) {
        return Optional.of(header).filter(value -> !value.isEmpty());
    }

    private static List<String> all(HttpServletRequest request, String header) {
        var values = request.getHeaders(header);
        return values == null ? List.of() : Collections.list(values);
    }

    private static String joined(HttpServletRequest request, String header) {
        return String.join(",", all(request, header));
    }

    private static String formats(String header) {
        return Arrays.stream(header.split(",", -1))
                .map(String::strip)
                .filter(range -> RANGE.matcher(range).matches())
                .filter(range -> WEIGHT.matcher(range)
                        .results()
                        .allMatch(w -> GOOD_WEIGHT.matcher(w.group(1).strip()).matches()))
                .collect(Collectors.joining(","));
    }

    private Optional<String> cookieHeader() {
        return given(cookies.stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; ")));
    }

    /** The header as it is read from here on. */
    private Optional<String> read(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "accept-language" -> languages;
            case "accept" -> formats;
            case "cookie" -> cookieHeader();
            default -> Optional.ofNullable(super.getHeader(name));
        };
    }

    @Override
    public @Nullable String getHeader(String name) {
        return read(name).orElse(null);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return TIDIED.contains(name.toLowerCase(Locale.ROOT))
                ? Collections.enumeration(read(name).stream().toList())
                : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(Collections.list(super.getHeaderNames()).stream()
                .filter(name -> read(name).isPresent())
                .toList());
    }

    @Override
    public Cookie[] getCookies() {
        return cookies.toArray(Cookie[]::new);
    }

    @Override
    public Locale getLocale() {
        return Collections.list(getLocales()).get(0);
    }

    @Override
    public Enumeration<Locale> getLocales() {
        var read = AcceptedLanguages.read(languages.orElse(null));
        return Collections.enumeration(read.isEmpty() ? List.of(Locale.GERMAN) : read);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        var opened = body;
        if (opened == null) {
            opened = new Body(super.getInputStream());
            body = opened;
        }
        return opened;
    }

    /** Whether something was sent that nobody read to its end. */
    boolean hasUnreadBody() {
        var opened = body;
        return getContentLengthLong() > 0 && !(opened instanceof Body read && read.ended(getContentLengthLong()));
    }

    private static final class Body extends ServletInputStream {
        private final ServletInputStream in;
        private long count;

        Body(ServletInputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws BodyBroken {
            try {
                int one = in.read();
                count += one < 0 ? 0 : 1;
                return one;
            } catch (IOException e) {
                throw new BodyBroken(e);
            }
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws BodyBroken {
            try {
                int n = in.read(bytes, from, most);
                count += Math.max(0, n);
                return n;
            } catch (IOException e) {
                throw new BodyBroken(e);
            }
        }

        boolean ended(long length) {
            return count >= length;
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
