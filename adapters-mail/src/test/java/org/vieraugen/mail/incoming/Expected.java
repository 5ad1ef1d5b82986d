package org.vieraugen.mail.incoming;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What must become of a mail of the table, as its README explains; what is left out is not asked. */
record Expected(JsonNode json) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A file that must be there; a field without a value is not asked. */
    record File(Optional<String> name, Optional<String> type, Optional<Long> size) {}

    static Expected in(Path file) throws IOException {
        return new Expected(JSON.readTree(Files.readString(file)));
    }

    String kind() {
        return json.path("kind").asText();
    }

    boolean asks(String field) {
        return json.has(field);
    }

    /** Empty where the field says {@code null}. */
    Optional<String> text(String field) {
        return text(json, field);
    }

    private static Optional<String> text(JsonNode node, String field) {
        return node.hasNonNull(field) ? Optional.of(node.path(field).asText()) : Optional.empty();
    }

    boolean is(String field) {
        return json.path(field).asBoolean();
    }

    List<String> all(String field) {
        return StreamSupport.stream(json.path(field).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    Expected below(String field) {
        return new Expected(json.path(field));
    }

    List<File> files() {
        return StreamSupport.stream(json.path("attachments").spliterator(), false)
                .map(file -> new File(
                        text(file, "name"),
                        text(file, "type"),
                        text(file, "size").map(Long::valueOf)))
                .toList();
    }
}
