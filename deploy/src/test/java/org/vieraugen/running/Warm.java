package org.vieraugen.running;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.vieraugen.documents.attachment.PadesSeal;

/** A server that has been in use: every usual feature was used once, so that what each of them keeps in memory is there. */
public final class Warm {
    private static final List<String> LANGUAGES = List.of("pl", "uk", "ar", "tr", "ru", "fa", "hi", "fr", "zh", "ti");
    private static final List<String> WORDS = List.of("Termin", "справа", "طلب", "उत्तर", "a".repeat(200));
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private final Client client;
    private final Map<String, String> cookies = new HashMap<>();

    private Warm(Client client) {
        this.client = client;
    }

    /** @param folder for the key of a signature */
    public static void up(Client client, Path folder) throws Exception {
        new Warm(client).useEverything(folder);
    }

    private void useEverything(Path folder) throws Exception {
        var complaint = client.post("/api/v1/complaints", Client.complaint("OPEN", "Warm."), null);
        for (var language : LANGUAGES) {
            var told = Client.complaint("OPEN", "Ein Text " + language);
            told.put("language", language);
            client.post("/api/v1/complaints", told, null);
        }
        var staff = client.staff("s90");
        for (var words : WORDS) {
            client.get("/api/v1/staff/complaints?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8), staff);
        }
        Photos.send(client, "leer.pdf", paper());
        Photos.send(client, "unterschrieben.pdf", signed(folder));
        signIn();
        var desk = "/de/staff/cases/" + complaint.text("reference");
        for (var page : List.of("/de/staff", desk, desk + "/candidates/FIRST")) {
            page("GET", page, Map.of());
        }
        for (var language : List.of("de", "ar", "uk", "zh")) {
            for (var step : List.of("what", "where", "who", "wish", "files", "contact", "check")) {
                page("GET", "/" + language + "/complain/foreigners/" + step, Map.of());
            }
        }
        client.get("/api/v1/complaint", "Receipt " + complaint.text("receipt"));
    }

    private void signIn() {
        var form = TOKEN.matcher(page("GET", "/de/staff/sign-in", Map.of()));
        if (!form.find()) {
            throw new IllegalStateException("the page to sign in has no form");
        }
        page(
                "POST",
                "/de/staff/sign-in",
                Map.of("token", form.group(1), "to", "/staff", "account", "s90", "password", Client.PASSWORD));
    }

    /** The cookies are for encrypted lines only: they are sent by hand. */
    private String page(String method, String path, Map<String, String> fields) {
        var request = HttpRequest.newBuilder(URI.create(client.address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(
                        method,
                        fields.isEmpty()
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(fields.entrySet().stream()
                                        .map(field -> field.getKey() + "="
                                                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                                        .collect(Collectors.joining("&"))));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        var answer = client.send(request.build());
        if (answer.status() >= 400) {
            throw new IllegalStateException(path + " answers " + answer.status());
        }
        for (var set : answer.raw().headers().allValues("Set-Cookie")) {
            HttpCookie.parse(set).forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
        }
        return answer.raw().body();
    }

    private static byte[] paper() throws IOException {
        try (var paper = new PDDocument()) {
            paper.addPage(new PDPage());
            var bytes = new ByteArrayOutputStream();
            paper.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] signed(Path folder) throws Exception {
        Files.createDirectories(folder);
        return new PadesSeal(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        folder.toString(),
                        true,
                        Clock.systemUTC())
                .on(paper());
    }
}
