package org.vieraugen.running;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the API promises: as the running server says it, and as it is written down in {@code docs/openapi.json}. */
final class Contract {
    static final Path FILE = Path.of("..", "docs", "openapi.json");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Contract() {}

    static JsonNode running() throws Exception {
        return of(House.running().one);
    }

    static JsonNode of(Server server) throws Exception {
        var client = new Client(server.address());
        var all = JSON.readTree(client.get("/openapi?format=JSON", null).raw().body());
        // Where it was asked.
        ((ObjectNode) all).remove("servers");
        return all;
    }

    /** As maps, lists and words, every map by its names. */
    static Object plain(JsonNode node) {
        if (node.isObject()) {
            var map = new TreeMap<String, Object>();
            node.properties().forEach(field -> map.put(field.getKey(), plain(field.getValue())));
            return map;
        }
        if (node.isArray()) {
            var list = new ArrayList<>();
            node.forEach(element -> list.add(plain(element)));
            return list;
        }
        return node.isIntegralNumber() ? node.asInt() : node.isBoolean() ? node.asBoolean() : node.asText();
    }

    static String written(Object plain) throws JsonProcessingException {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(plain) + "\n";
    }

    /** Where the running server says something else than the file. */
    static List<String> differences(Object running) throws Exception {
        var kept = plain(JSON.readTree(Files.readString(FILE)));
        var differences = new ArrayList<String>();
        compare("", kept, running, differences);
        return differences;
    }

    private static void compare(String place, Object kept, Object running, List<String> differences) {
        if (kept instanceof Map<?, ?> was && running instanceof Map<?, ?> is) {
            var names = new TreeSet<String>();
            was.keySet().forEach(name -> names.add(name.toString()));
            is.keySet().forEach(name -> names.add(name.toString()));
            names.forEach(name -> compare(place + "/" + name, was.get(name), is.get(name), differences));
        } else if (kept instanceof List<?> was && running instanceof List<?> is && was.size() == is.size()) {
            for (int i = 0; i < was.size(); i++) {
                compare(place + "/" + i, was.get(i), is.get(i), differences);
            }
        } else if (!Objects.equals(kept, running)) {
            differences.add(place + ": was " + kept + ", is " + running);
        }
    }
}
