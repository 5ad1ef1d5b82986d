package org.vieraugen.web.portal;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.access.Devices;
import org.vieraugen.application.secret.Marks;
import org.vieraugen.application.visit.Visit;
import org.vieraugen.application.visit.Visits;
import org.vieraugen.web.language.Language;

/**
 * Whoever looks at the pages: the language of the address, and the secrets of the cookies: the visitor's, which is all that ties what was typed to a browser, the staff's, and that
 * of people from outside. They end with the browser. Another one stays in browsers of staff: the mark of {@link Devices}.
 */
@OnePerServer
public class Visitor {
    private static final String VISIT = "__Host-visit";
    private static final String STAFF = "__Host-staff";
    private static final String GUEST = "__Host-partner";
    private static final String DEVICE = "__Host-device";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** 32 bytes in letters. */
    private static final int RANDOM_LENGTH = 43;

    private final Visits visits;
    private final Marks marks;
    private final ThisRequest now;

    @Inject
    public Visitor(Visits visits, Marks marks, ThisRequest now) {
        this.visits = visits;
        this.marks = marks;
        this.now = now;
    }

    /** Reads what the request says; the gate does so before anything else. */
    void read(ContainerRequestContext request, Language inAddress, String pathBehindLanguage) {
        var browser = now.browser();
        browser.language = inAddress;
        browser.path = pathBehindLanguage;
        browser.query = asked(request);
        // A visit that this house has not begun is none: whoever chose the secret could read what is kept under it.
        var claimed = value(request.getCookies().get(VISIT));
        browser.visit = claimed != null && isMarked("visit", claimed) ? claimed : null;
        browser.staff = value(request.getCookies().get(STAFF));
        browser.guest = value(request.getCookies().get(GUEST));
        var kept = request.getCookies().get(DEVICE);
        browser.device = kept != null && kept.getValue().matches("[A-Za-z0-9_.~-]{20,500}") ? kept.getValue() : null;
    }

    /** What stands behind the question mark of a page that is read, so that it is the same page in another language. */
    private static String asked(ContainerRequestContext request) {
        var query = request.getUriInfo().getRequestUri().getRawQuery();
        return query == null || !request.getMethod().equals("GET") ? "" : "?" + query;
    }

    /** Somebody of whom nothing is known but the address. */
    void stranger(String address, List<Locale> wanted) {
        var segments = address.replaceFirst("^/", "").split("/", 2);
        var browser = now.browser();
        browser.language = Language.find(segments[0]).orElseGet(() -> Language.wanted(wanted, Language.GERMAN));
        browser.path = "";
        browser.query = "";
        browser.visit = null;
        browser.staff = null;
        browser.guest = null;
    }

    void accept(List<Locale> languages) {
        now.browser().accepted = List.copyOf(languages);
    }

    private static @Nullable String value(@Nullable Cookie cookie) {
        return cookie != null && cookie.getValue().matches("[A-Za-z0-9_-]{20,100}") ? cookie.getValue() : null;
    }

    public Language language() {
        return now.browser().language;
    }

    List<Locale> accepted() {
        return now.browser().accepted;
    }

    /** The address without its language, such as {@code /follow}. */
    public String path() {
        return now.browser().path;
    }

    /** The address with what stands behind its question mark. */
    String place() {
        return now.browser().path + now.browser().query;
    }

    /** The page that is made now says that something is wrong. */
    void markWrong() {
        now.browser().wrong = true;
    }

    boolean isWrong() {
        return now.browser().wrong;
    }

    /** The token of the staff's session. */
    public Optional<String> staffToken() {
        return Optional.ofNullable(now.browser().staff);
    }

    /** The token of somebody from outside who is signed in (E5); it opens no page of the staff. */
    public Optional<String> guestToken() {
        return Optional.ofNullable(now.browser().guest);
    }

    /** From now on somebody from outside is signed in here. */
    public void guestIn(String token) {
        now.browser().guest = token;
        set(GUEST, token, NewCookie.DEFAULT_MAX_AGE);
    }

    /** From now on nobody from outside is signed in here. */
    public void guestOut() {
        now.browser().guest = null;
        set(GUEST, "", 0);
    }

    /** What this browser keeps of sign-ins before: only staff's browsers keep anything beyond the visit (I3). */
    public Optional<String> device() {
        return Optional.ofNullable(now.browser().device);
    }

    /** The cookies that are to be set with the answer. */
    Collection<NewCookie> fresh() {
        return now.browser().fresh.values();
    }

    /** From now on this browser is signed in. */
    public void signIn(String token) {
        now.browser().staff = token;
        set(STAFF, token, NewCookie.DEFAULT_MAX_AGE);
    }

    /** What the browser keeps, so that it is known at the next sign-in. */
    public void rememberDevice(String mark) {
        set(DEVICE, mark, (int) Devices.GOOD_FOR.toSeconds());
    }

    /** From now on this browser is not signed in. */
    public void signOut() {
        now.browser().staff = null;
        set(STAFF, "", 0);
    }

    private void set(String name, String value, int seconds) {
        now.browser()
                .fresh
                .put(
                        name,
                        new NewCookie.Builder(name)
                                .value(value)
                                .path("/")
                                .maxAge(seconds)
                                .secure(true)
                                .httpOnly(true)
                                .sameSite(NewCookie.SameSite.STRICT)
                                .build());
    }

    private String secret() {
        var secret = now.browser().visit;
        if (secret == null) {
            var bytes = new byte[32];
            RANDOM.nextBytes(bytes);
            secret = marked("visit", Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            now.browser().visit = secret;
            set(VISIT, secret, NewCookie.DEFAULT_MAX_AGE);
        }
        return secret;
    }

    /** What forms of this browser must send back, so that no other site can send one in its name; staff have one per session. */
    public String formToken() {
        var staff = now.browser().staff;
        return formToken(staff == null || !path().startsWith("/staff") ? secret() : staff);
    }

    private String formToken(String secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return marked(
                    "form",
                    Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(mac.doFinal("form".getBytes(StandardCharsets.UTF_8))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }

    private String marked(String what, String text) {
        return text + marks.of(what + " " + text);
    }

    /** Whether it ends with the mark of what stands before it. */
    private boolean isMarked(String what, String text) {
        return text.length() > RANDOM_LENGTH && isSame(marked(what, text.substring(0, RANDOM_LENGTH)), text);
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a form's token came from this house, for whichever browser. */
    boolean isOurs(String token) {
        return isMarked("form", token);
    }

    /** Whether a form was made for this browser. */
    public boolean made(@Nullable String token) {
        var browser = now.browser();
        return token != null && (browser.visit != null || browser.staff != null) && isSame(formToken(), token);
    }

    /** What went wrong with this request, in one sentence of the page's language. */
    String trouble() {
        return now.browser().trouble;
    }

    /** What more there is to say of that, in the page's language; may be empty. */
    String explained() {
        return now.browser().explained;
    }

    /** The page will say so, where people look first. */
    void wentWrong(String trouble, String explained) {
        now.browser().trouble = trouble;
        now.browser().explained = explained;
    }

    /** What this request's form holds, for whoever must keep it. */
    public void sent(Typed typed) {
        now.browser().sent = typed;
    }

    public Optional<Typed> sent() {
        return Optional.ofNullable(now.browser().sent);
    }

    /** What was remembered since this visit began; changes are kept by {@link #keep}. */
    public Map<String, String> words() {
        return visit().words();
    }

    /** The same with the files that were sent; changes are kept by {@link #keep}. */
    public Visit visit() {
        var browser = now.browser();
        var before = browser.remembered;
        if (before == null) {
            var visit = browser.visit;
            before = visit == null ? Visit.begun() : visits.find(visit).orElseGet(Visit::begun);
            browser.remembered = before;
        }
        return before;
    }

    /** Remembers {@link #visit} until the next request. */
    public void keep() {
        visits.keep(secret(), visit());
    }

    /** Forgets everything at once. */
    public void leave() {
        var browser = now.browser();
        if (browser.visit != null) {
            visits.end(browser.visit);
            set(VISIT, "", 0);
        }
        browser.remembered = Visit.begun();
    }
}
