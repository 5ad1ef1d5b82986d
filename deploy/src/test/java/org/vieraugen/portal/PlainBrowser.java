package org.vieraugen.portal;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.vieraugen.running.Client;

/** Loads pages and sends forms like a browser without scripts, from a network of its own; its cookies can be looked at. */
public final class PlainBrowser {
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private final Client client;
    private final String network;
    private final Map<String, String> cookies = new TreeMap<>();
    private String page = "";
    /** What the server wanted to be kept last, with its attributes. */
    private final Map<String, String> set = new TreeMap<>();

    public PlainBrowser(Client client, String network) {
        this.client = client;
        this.network = network;
    }

    public Client.Answer open(String path) {
        return kept(request(path).GET().build());
    }

    /** Opens the page and sends what is typed with its token. */
    public Client.Answer send(String page, String action, Map<String, String> typed) {
        open(page);
        return sendAsItWas(action, typed);
    }

    /**
     * Opens the page and fills in the form that goes there, as people do: what is hidden in it goes with it, what is not named stays as the page has it, and nothing can be typed for
     * which it has no field.
     */
    public Client.Answer fill(String page, String action, Map<String, String> typed) {
        open(page);
        var form = Jsoup.parse(this.page).select("form[action$=" + action + "]").stream()
                .map(FormElement.class::cast)
                .filter(one ->
                        typed.entrySet().stream().allMatch(field -> takes(one, field.getKey(), field.getValue())))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no form to " + action + " takes " + typed + " on " + page + ": " + this.page));
        var body = Stream.concat(
                        form.formData().stream().map(field -> field(field.key(), field.value())),
                        form.select("button[name]").stream()
                                .filter(button -> button.attr("value").equals(typed.get(button.attr("name"))))
                                .map(button -> field(button.attr("name"), button.attr("value"))))
                .collect(Collectors.joining("&"));
        return posted(action, body);
    }

    private static boolean takes(FormElement form, String name, String value) {
        return form.select("[name]").stream()
                .anyMatch(field -> field.attr("name").equals(name) && takes(field, value));
    }

    private static boolean takes(Element field, String value) {
        if (field.normalName().equals("select")) {
            var options = field.select("option");
            options.forEach(
                    option -> option.attr("selected", option.attr("value").equals(value)));
            return options.stream().anyMatch(option -> option.attr("value").equals(value));
        }
        if (field.normalName().equals("button") || field.attr("type").equals("hidden")) {
            return field.attr("value").equals(value);
        }
        if (Set.of("checkbox", "radio").contains(field.attr("type"))) {
            var takes = field.attr("value").equals(value);
            field.attr(
                    "checked",
                    takes || (field.hasAttr("checked") && field.attr("type").equals("checkbox")));
            return takes;
        }
        field.val(value);
        return true;
    }

    private static String field(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Sends what is typed with the token of the page that is open, and with what its form says of itself. */
    Client.Answer sendAsItWas(String action, Map<String, String> typed) {
        var token = TOKEN.matcher(page);
        var all = new TreeMap<>(typed);
        if (token.find()) {
            all.put("token", token.group(1));
        }
        Jsoup.parse(page)
                .select("form[action$=" + action + "] input[name=draft]")
                .forEach(mark -> all.putIfAbsent("draft", mark.val()));
        return posted(
                action,
                all.entrySet().stream()
                        .map(field -> field(field.getKey(), field.getValue()))
                        .collect(Collectors.joining("&")));
    }

    private Client.Answer posted(String action, String form) {
        return kept(request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    public Client.Answer signIn(String account, String password) {
        return send("/de/staff/sign-in", "/de/staff/sign-in", Map.of("account", account, "password", password));
    }

    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name));
    }

    /** The whole line by which a cookie was set. */
    public String line(String name) {
        return set.getOrDefault(name, "");
    }

    public void forget(String name) {
        cookies.remove(name);
    }

    private HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(URI.create(client.address() + path)).header("X-Forwarded-For", network);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(one -> one.getKey() + "=" + one.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private Client.Answer kept(HttpRequest request) {
        var answer = client.send(request);
        page = answer.raw().body();
        for (var line : answer.raw().headers().allValues("Set-Cookie")) {
            var parts = line.split(";", 2)[0].split("=", 2);
            set.put(parts[0], line);
            if (line.contains("Max-Age=0")) {
                cookies.remove(parts[0]);
            } else {
                cookies.put(parts[0], parts[1]);
            }
        }
        return answer;
    }
}
