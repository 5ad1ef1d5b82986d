package org.vieraugen.portal;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** Sends what is typed with the token of the page that is open. */
    Client.Answer sendAsItWas(String action, Map<String, String> typed) {
        var token = TOKEN.matcher(page);
        var all = new TreeMap<>(typed);
        if (token.find()) {
            all.put("token", token.group(1));
        }
        var form = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
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
