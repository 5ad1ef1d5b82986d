package org.vieraugen.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.access.Devices;
import org.vieraugen.application.access.Visits;
import org.vieraugen.web.Language;

/**
 * Whoever looks at the pages: the language of the address, and the secrets of the two cookies. Both cookies end with the browser; the visitor's one is
 * all that ties what was typed to a browser. A third one stays in browsers of staff: the mark of {@link Devices}.
 */
@RequestScoped
public class Visitor {
    private static final String VISIT = "__Host-visit";
    private static final String STAFF = "__Host-staff";
    private static final String DEVICE = "__Host-device";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Language language = Language.GERMAN;
    private String path = "/";
    private List<Locale> accepted = List.of();
    private @Nullable String visit;
    private @Nullable String staff;
    private @Nullable String device;
    private @Nullable NewCookie fresh;
    private @Nullable NewCookie freshDevice;
    private @Nullable Map<String, String> remembered;

    @Inject
    Visits visits;

    /** Reads what the request says; the gate does so before anything else. */
    void read(ContainerRequestContext request, Language inAddress, String pathBehindLanguage) {
        language = inAddress;
        path = pathBehindLanguage;
        visit = value(request.getCookies().get(VISIT));
        staff = value(request.getCookies().get(STAFF));
        var marks = request.getCookies().get(DEVICE);
        device = marks != null && marks.getValue().matches("[A-Za-z0-9_.~-]{20,500}") ? marks.getValue() : null;
    }

    void accept(List<Locale> languages) {
        accepted = List.copyOf(languages);
    }

    private static @Nullable String value(@Nullable Cookie cookie) {
        return cookie != null && cookie.getValue().matches("[A-Za-z0-9_-]{20,100}") ? cookie.getValue() : null;
    }

    public Language language() {
        return language;
    }

    List<Locale> accepted() {
        return accepted;
    }

    /** The address without its language, such as {@code /follow}. */
    public String path() {
        return path;
    }

    /** The token of the staff's session. */
    public Optional<String> staffToken() {
        return Optional.ofNullable(staff);
    }

    /** What this browser keeps of sign-ins before: only staff's browsers keep anything beyond the visit (I3). */
    public Optional<String> device() {
        return Optional.ofNullable(device);
    }

    /** Cookies that are to be set with the answer. */
    List<NewCookie> fresh() {
        return Stream.of(Optional.ofNullable(fresh), Optional.ofNullable(freshDevice))
                .flatMap(Optional::stream)
                .toList();
    }

    /** From now on this browser is signed in. */
    public void signIn(String token) {
        staff = token;
        fresh = cookie(STAFF, token, NewCookie.DEFAULT_MAX_AGE);
    }

    /** What the browser keeps, so that it is known at the next sign-in. */
    public void rememberDevice(String mark) {
        freshDevice = cookie(DEVICE, mark, (int) Devices.GOOD_FOR.toSeconds());
    }

    /** From now on this browser is not signed in. */
    public void signOut() {
        staff = null;
        fresh = cookie(STAFF, "", 0);
    }

    private static NewCookie cookie(String name, String value, int seconds) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .secure(true)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    private String secret() {
        var secret = visit;
        if (secret == null) {
            var bytes = new byte[32];
            RANDOM.nextBytes(bytes);
            secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            visit = secret;
            fresh = cookie(VISIT, secret, NewCookie.DEFAULT_MAX_AGE);
        }
        return secret;
    }

    /** What forms of this browser must send back, so that no other site can send one in its name; staff have one per session. */
    public String formToken() {
        return formToken(staff == null || !path.startsWith("/staff") ? secret() : staff);
    }

    private static String formToken(String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal("form".getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }

    /** Whether a form was made for this browser. */
    public boolean made(@Nullable String token) {
        return token != null
                && (visit != null || staff != null)
                && MessageDigest.isEqual(
                        formToken().getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    /** What was remembered since this visit began; changes are kept by {@link #keep}. */
    public Map<String, String> words() {
        var words = remembered;
        if (words == null) {
            words = new HashMap<>(visit == null ? Map.of() : visits.find(visit).orElse(Map.of()));
            remembered = words;
        }
        return words;
    }

    /** Remembers {@link #words} until the next request. */
    public void keep() {
        visits.keep(secret(), words());
    }

    /** Forgets everything at once. */
    public void leave() {
        if (visit != null) {
            visits.end(visit);
            fresh = cookie(VISIT, "", 0);
        }
        remembered = new HashMap<>();
    }
}
