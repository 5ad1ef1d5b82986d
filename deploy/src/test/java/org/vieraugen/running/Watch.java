package org.vieraugen.running;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.vieraugen.running.Client.Answer;

/**
 * Sends what people do and looks at every answer: no failure of the server, no page where JSON is due, and not a word, line or hit of a complaint for whoever must keep away
 * from it (F5).
 */
final class Watch {
    private static final Pattern TOKENS = Pattern.compile("zq[0-9a-f]{14}|[A-Z]{3}-\\d{4}-\\d{5,8}-[A-Z]");
    private static final Pattern TRACES =
            Pattern.compile("<html|<!DOCTYPE|\\bat (org|java|com)\\.|Exception|ORA-|PSQL");

    private final Client client;
    private final PlainOffice office;
    private final List<String> staff;
    private final List<KnownCase> cases = new CopyOnWriteArrayList<>();
    private final Map<String, KnownCase> byToken = new ConcurrentHashMap<>();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Map<String, Integer> counted = new ConcurrentHashMap<>();

    Watch(Client client, PlainOffice office) {
        this.client = client;
        this.office = office;
        staff = office.everybody()
                .filter(person -> !person.roles().isEmpty())
                .map(PlainOffice.Person::key)
                .toList();
    }

    /** Everybody who can sign in. */
    List<String> staff() {
        return staff;
    }

    List<KnownCase> cases() {
        return List.copyOf(cases);
    }

    /** How often each act was answered how. */
    Map<String, Integer> counted() {
        return new TreeMap<>(counted);
    }

    void add(KnownCase known) {
        byToken.put(known.marker, known);
        byToken.put(known.reference, known);
        cases.add(known);
    }

    /** One of the complaints, a late one rather than an early one. */
    Optional<KnownCase> some(Random dice) {
        int size = cases.size();
        if (size == 0) {
            return Optional.empty();
        }
        int back = dice.nextInt(Math.min(size, dice.nextInt(4) == 0 ? size : 12));
        return Optional.of(cases.get(size - 1 - back));
    }

    Answer post(String path, Object body, String authorization, String... headers) {
        return sound(path, client.post(path, body, authorization, headers));
    }

    Answer get(String path, String authorization) {
        return sound(path, client.get(path, authorization));
    }

    /** What somebody of the staff asks. */
    Answer staff(String who, String method, String path, Object body, String... headers) {
        long since = System.nanoTime();
        var answer = method.equals("GET") ? get(path, signedIn(who)) : post(path, body, signedIn(who), headers);
        boolean list = method.equals("GET") && path.contains("?") && answer.status() == 200;
        var found = TOKENS.matcher(answer.raw().body());
        while (found.find()) {
            var known = byToken.get(found.group());
            boolean echoed = !list && found.group().equals(known == null ? "" : known.reference);
            if (known != null && !echoed && known.keepsAway(who, since)) {
                throw new AssertionError("F5: " + who + " " + office.person(who).roles() + " reads of "
                        + known.reference + " about " + known.involved() + known.history() + " in " + path + ": "
                        + answer.raw().body());
            }
        }
        return answer;
    }

    /** One signs in after the other: many at once are more secrets than the server checks. */
    private String signedIn(String who) {
        var token = tokens.get(who);
        if (token == null) {
            synchronized (tokens) {
                token = client.staff(who);
            }
            tokens.put(who, token);
        }
        return token;
    }

    private Answer sound(String path, Answer answer) {
        var body = answer.raw().body();
        var type = answer.header("Content-Type").orElse("");
        if (answer.status() >= 500
                || TRACES.matcher(body).find()
                || (!body.isEmpty()
                        && !type.startsWith("application/json")
                        && !type.startsWith("application/problem+json"))) {
            throw new AssertionError(path + " was answered " + answer.status() + " " + type + ": " + body);
        }
        var act = path.startsWith("/api/v1/staff/complaints/")
                ? path.replaceAll("^/api/v1/staff/complaints/[^/?]*/?", "")
                : path;
        counted.merge(answer.status() + " " + act.replaceAll("\\?.*", "?"), 1, Integer::sum);
        return answer;
    }

    /** The case as that person sees it; empty for whoever does not. */
    Optional<JsonNode> open(String who, KnownCase known) {
        long since = System.nanoTime();
        var answer = staff(who, "GET", "/api/v1/staff/complaints/" + known.reference, null);
        if (answer.status() != 200) {
            return Optional.empty();
        }
        if (known.keepsAway(who, since)) {
            throw new AssertionError("F5: " + who + " opens " + known.reference + " about " + known.involved());
        }
        known.first =
                answer.body().path("review").path("firstReviewer").path("key").asText();
        known.second =
                answer.body().path("review").path("secondReviewer").path("key").asText();
        known.status = answer.text("/standing/status");
        var names = new ArrayList<String>();
        for (var name : answer.body().path("parties").path("named")) {
            if (name.path("open").asBoolean()) {
                names.add(name.path("asWritten").asText());
            }
        }
        known.openNames = names;
        return Optional.of(answer.body());
    }

    /** Somebody of the staff does something; whoever calls has the case alone. */
    Answer act(String who, KnownCase known, String act, Object body, String... headers) {
        known.trying(act);
        long since = System.nanoTime();
        var answer = staff(who, "POST", "/api/v1/staff/complaints/" + known.reference + "/" + act, body, headers);
        if (answer.status() == 200) {
            known.did(who, act, body, since);
        } else {
            known.refused(act);
        }
        return answer;
    }

    /** The same once more: it is no second act. */
    void repeated(String who, KnownCase known, String act, Object body, String... headers) {
        staff(who, "POST", "/api/v1/staff/complaints/" + known.reference + "/" + act, body, headers);
    }
}
