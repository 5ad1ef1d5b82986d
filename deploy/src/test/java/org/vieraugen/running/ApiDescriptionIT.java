package org.vieraugen.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;
import org.vieraugen.web.api.Credentials;

/** The description at {@code /openapi} is whole: whoever makes a client from it gets one that works. */
class ApiDescriptionIT {
    /** Objects whose names are data: facts of the journal, and texts by language. */
    private static final Set<String> FREE_NAMES = Set.of(
            "/components/schemas/CaseStep/properties/facts",
            "/components/schemas/JournalEntry/properties/facts",
            "/components/schemas/Category/properties/names",
            "/components/schemas/Department/properties/names",
            "/components/schemas/TextContent/properties/texts");

    /** What only begins something answers nothing. */
    private static final Set<String> WITHOUT_ANSWER = Set.of("rotateKeys");

    private static final Pattern PART = Pattern.compile("\\{([^}]*)}");

    private static final Map<String, String> HEADERS = Map.of(
            "key", "Idempotency-Key",
            "expected", "If-Match",
            "proofOfWork", "Proof-Of-Work",
            "language", "Accept-Language");

    @Test
    void it_has_the_api_s_name_its_addresses_and_everything_that_it_refers_to() throws Exception {
        var all = Contract.running();
        assertThat(all.at("/info/title").asText()).isEqualTo("Vieraugen");
        assertThat(all.at("/components/securitySchemes/staff").isObject()).isTrue();
        var paths = new ArrayList<String>();
        all.path("paths").fieldNames().forEachRemaining(paths::add);
        assertThat(paths).hasSizeGreaterThan(60).allMatch(path -> path.startsWith("/api/v1/"));
        var references = all.findValuesAsText("$ref");
        assertThat(references).hasSizeGreaterThan(100).allSatisfy(reference -> assertThat(
                        all.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
    }

    @Test
    void every_object_says_which_fields_it_has() throws Exception {
        var empty = new TreeSet<String>();
        collectEmpty(Contract.running(), "", empty);
        assertThat(empty).containsExactlyInAnyOrderElementsOf(FREE_NAMES);
    }

    @Test
    void every_operation_describes_its_answer_or_says_that_there_is_none() throws Exception {
        assertThat(operations(Contract.running())
                        .filter(operation -> !isAnswerDescribed(operation))
                        .map(Described::id))
                .containsExactlyInAnyOrderElementsOf(WITHOUT_ANSWER);
    }

    @Test
    void every_part_of_an_address_is_declared_and_nothing_else_is() throws Exception {
        var declared = new TreeMap<String, Set<String>>();
        var inAddress = new TreeMap<String, Set<String>>();
        operations(Contract.running()).forEach(one -> {
            declared.put(one.id(), one.parameters("path"));
            inAddress.put(
                    one.id(),
                    PART.matcher(one.path())
                            .results()
                            .map(part -> part.group(1))
                            .collect(Collectors.toSet()));
        });
        assertThat(declared).isEqualTo(inAddress).hasSizeGreaterThan(200);
    }

    @Test
    void every_header_that_is_read_is_declared_and_no_other() throws Exception {
        var classes = new ClassFileImporter().importPackages("org.vieraugen.web.api");
        var declared = new TreeMap<String, Set<String>>();
        operations(Contract.running()).forEach(one -> declared.put(one.id(), one.parameters("header")));
        assertThat(declared).isEqualTo(read(classes)).hasSizeGreaterThan(200);
    }

    @Test
    void what_is_not_for_everybody_says_by_which_code_or_token_it_opens() throws Exception {
        assertThat(operations(Contract.running())
                        .filter(one -> one.path().matches("/api/v1/(staff/.*|complaint(/.*)?)"))
                        .filter(one -> one.node().path("security").isEmpty())
                        .map(Described::id))
                .isEmpty();
    }

    @Test
    void nothing_of_it_changes_without_a_word_in_docs_openapi_json() throws Exception {
        var house = House.running();
        try (var describing = Server.startDescribing("describing", house.work, house.database)) {
            var found = Contract.plain(Contract.of(describing));
            if (Boolean.getBoolean("openapi.write")) {
                Files.writeString(Contract.FILE, Contract.written(found));
            }
            assertThat(Contract.differences(found))
                    .as("the API is not what docs/openapi.json says; where that is meant, write it anew: mvn verify"
                            + " -Dit.test=ApiDescriptionIT -Dopenapi.write=true, and tell of it in CHANGELOG.md")
                    .isEmpty();
            assertThat(Files.readString(house.work.resolve("usr/servers/describing/console.log"))
                            .lines()
                            .filter(line -> line.matches(".*SROAP\\d.*|\\[(WARNING|ERROR).*CWWKO16.*")))
                    .isEmpty();
        }
    }

    @Test
    void what_stands_in_docs_openapi_json_is_what_a_server_tells() throws Exception {
        assertThat(Contract.differences(Contract.plain(Contract.running()))).isEmpty();
    }

    @Test
    void its_making_warns_of_nothing() throws Exception {
        var log = Files.readString(House.running().work.resolve("usr/servers/one/console.log"));
        assertThat(log.lines().filter(line -> line.matches(".*SROAP\\d.*|\\[(WARNING|ERROR).*CWWKO16.*")))
                .isEmpty();
    }

    /** An operation of the document. */
    private record Described(String path, JsonNode node, JsonNode all) {
        String id() {
            return node.path("operationId").asText();
        }

        Set<String> parameters(String in) {
            return StreamSupport.stream(node.path("parameters").spliterator(), false)
                    .map(one ->
                            one.has("$ref") ? all.at(one.path("$ref").asText().substring(1)) : one)
                    .filter(one -> one.path("in").asText().equals(in))
                    .map(one -> one.path("name").asText())
                    .collect(Collectors.toSet());
        }
    }

    private static Stream<Described> operations(JsonNode all) {
        return all.path("paths").properties().stream().flatMap(path -> path.getValue().properties().stream()
                .map(verb -> new Described(path.getKey(), verb.getValue(), all)));
    }

    private static boolean isAnswerDescribed(Described operation) {
        var good = operation.node().path("responses").properties().stream()
                .filter(answer -> answer.getKey().startsWith("2"))
                .toList();
        return !good.isEmpty()
                && good.stream().allMatch(answer -> answer.getKey().equals("204") || hasSchemas(answer.getValue()));
    }

    private static boolean hasSchemas(JsonNode answer) {
        var kinds = answer.path("content");
        return !kinds.isEmpty()
                && StreamSupport.stream(kinds.spliterator(), false).allMatch(kind -> kind.has("schema"));
    }

    private static void collectEmpty(JsonNode node, String place, Set<String> empty) {
        if (node.path("type").asText().equals("object")
                && node.path("properties").isEmpty()) {
            empty.add(place);
        }
        node.properties().forEach(field -> collectEmpty(field.getValue(), place + "/" + field.getKey(), empty));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collectEmpty(node.get(i), place + "/" + i, empty);
        }
    }

    /** The headers that each operation reads, as its code says. */
    private static Map<String, Set<String>> read(JavaClasses classes) {
        var read = new TreeMap<String, Set<String>>();
        for (var type : classes) {
            for (var method : type.getMethods()) {
                method.tryGetAnnotationOfType(Operation.class)
                        .ifPresent(operation -> read.put(operation.operationId(), headers(method)));
            }
        }
        return read;
    }

    private static Set<String> headers(JavaMethod operation) {
        var reached = new HashSet<JavaCodeUnit>();
        var open = new ArrayList<JavaCodeUnit>(List.of(operation));
        while (!open.isEmpty()) {
            var one = open.remove(open.size() - 1);
            if (reached.add(one)) {
                one.getAccessesFromSelf().stream()
                        .map(JavaAccess::getTarget)
                        .filter(target -> target.getOwner().equals(operation.getOwner())
                                || target.getOwner().isEquivalentTo(Credentials.class))
                        .flatMap(target -> target.resolveMember().stream())
                        .filter(JavaCodeUnit.class::isInstance)
                        .forEach(called -> open.add((JavaCodeUnit) called));
            }
        }
        return reached.stream()
                .filter(one -> one.getOwner().isEquivalentTo(Credentials.class))
                .map(one -> HEADERS.get(one.getName()))
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
