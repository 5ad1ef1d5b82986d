package org.vieraugen.running;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Speaks to a running server as the portal or a script would. */
public final class Client {
    public static final ObjectMapper JSON = new ObjectMapper();
    /** What the sample accounts share. */
    public static final String PASSWORD = "vier-augen-sehen-mehr";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final String address;

    public Client(String address) {
        this.address = address;
    }

    /** What came back. */
    public record Answer(int status, JsonNode body, HttpResponse<String> raw) {
        /** @param field a name, or a path that begins with a stroke */
        public String text(String field) {
            return (field.startsWith("/") ? body.at(field) : body.path(field)).asText();
        }

        public Optional<String> header(String name) {
            return raw.headers().firstValue(name);
        }
    }

    /** A complaint to the foreigners' office as the API takes it; unless it is anonymous, with a name. */
    public static Map<String, Object> complaint(String identity, String text) {
        var told = new HashMap<String, Object>();
        told.put("department", "foreigners");
        told.put("category", "OTHER");
        told.put("language", "de");
        told.put("identity", identity);
        told.put("text", text);
        if (!identity.equals("ANONYMOUS")) {
            told.put("contact", Map.of("name", "Jemand"));
        }
        return told;
    }

    public String address() {
        return address;
    }

    public Answer get(String path, String authorization, String... headers) {
        return send("GET", path, null, authorization, headers);
    }

    public Answer post(String path, Object body, String authorization, String... headers) {
        try {
            return send(
                    "POST",
                    path,
                    body == null ? null : body instanceof String text ? text : JSON.writeValueAsString(body),
                    authorization,
                    headers);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Answer send(String method, String path, String body, String authorization, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(address + path))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    public Answer send(HttpRequest request) {
        try {
            var raw = http.send(request, HttpResponse.BodyHandlers.ofString());
            var json = raw.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Answer(raw.statusCode(), json ? JSON.readTree(raw.body()) : JSON.nullNode(), raw);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String staff(String key) {
        return tokens.computeIfAbsent(key, k -> {
            var in = post("/api/v1/sign-ins", Map.of("account", k, "password", PASSWORD), null);
            if (in.status() != 201) {
                throw new IllegalStateException(
                        k + " cannot sign in: " + in.raw().body());
            }
            return "Bearer " + in.text("token");
        });
    }
}
