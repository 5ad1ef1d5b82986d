package org.vieraugen.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Clients in Java and in TypeScript, made from what the running server says of itself, go with a complaint through its whole course: every field that is answered is described,
 * and every one that is promised is there.
 */
class GeneratedClientsIT {
    private static final Path COURSES = Path.of("src", "test", "clients");
    private static final Path NODE =
            Path.of("..", "adapters-web", "node_modules", ".bin").toAbsolutePath();

    private House house;
    private Path work;

    @BeforeEach
    void describe() throws Exception {
        house = House.running();
        work = Files.createDirectories(house.work.resolve("clients"));
        Files.writeString(work.resolve("openapi.json"), Contract.running().toString());
        // It tells of each file that it writes.
        Files.writeString(work.resolve("quiet.xml"), "<configuration/>");
    }

    @Test
    void a_client_in_java_goes_through_the_whole_course() throws Exception {
        var made = generate(
                "java",
                "--library=native",
                "--additional-properties=openApiNullable=false,useJakartaEe=true,hideGenerationTimestamp=true,invokerPackage=client,apiPackage=client.api,modelPackage=client.model");
        var classes = Files.createDirectories(work.resolve("classes"));
        compile(classes, sources(made.resolve("src/main/java")), sources(COURSES.resolve("java")));
        try (var loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            Consumer<String> later = this::letTimePass;
            Class.forName("course.Course", true, loader)
                    .getMethod("walk", String.class, String.class, Consumer.class)
                    .invoke(null, house.one.address(), Client.PASSWORD, later);
        }
    }

    @Test
    void a_client_in_typescript_goes_through_the_whole_course() throws Exception {
        var made = generate("typescript-fetch", "--additional-properties=stringEnums=true");
        var folder = made.getParent();
        Files.move(made, folder.resolve("client"));
        var course = Files.copy(COURSES.resolve("typescript/course.ts"), folder.resolve("course.ts"))
                .toString();
        run(
                NODE.resolve("tsc").toString(),
                "--noEmit",
                "--strict",
                "--skipLibCheck",
                "--target",
                "es2022",
                "--module",
                "es2022",
                "--moduleResolution",
                "bundler",
                "--lib",
                "es2022,dom,dom.iterable",
                course);
        var bundle = folder.resolve("course.mjs").toString();
        run(
                NODE.resolve("esbuild").toString(),
                course,
                "--bundle",
                "--format=esm",
                "--platform=node",
                "--log-level=warning",
                "--outfile=" + bundle);
        var begun = run("node", bundle, house.one.address(), Client.PASSWORD, "begin")
                .strip()
                .split(" ", -1);
        assertThat(begun).hasSize(2);
        letTimePass(begun[0]);
        run("node", bundle, house.one.address(), Client.PASSWORD, "end", begun[0], begun[1]);
    }

    /** @return the folder with the client */
    private Path generate(String kind, String... options) throws Exception {
        var folder = work.resolve(kind).resolve("made");
        var command = new ArrayList<>(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dlogback.configurationFile=" + work.resolve("quiet.xml"),
                        "-jar",
                        System.getProperty("openapi.generator"),
                        "generate",
                        "--input-spec=" + work.resolve("openapi.json"),
                        "--generator-name=" + kind,
                        "--output=" + folder,
                        "--global-property=apis,models,supportingFiles,apiTests=false,modelTests=false,apiDocs=false,modelDocs=false"));
        command.addAll(Arrays.asList(options));
        run(command.toArray(String[]::new));
        return folder;
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static void compile(Path classes, List<Path> client, List<Path> course) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        var onPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        try (var files = compiler.getStandardFileManager(null, null, UTF_8)) {
            var options = List.of("-proc:none", "-nowarn", "-d", classes.toString(), "-classpath", onPath);
            var sources = files.getJavaFileObjectsFromPaths(
                    Stream.concat(client.stream(), course.stream()).toList());
            boolean compiled =
                    compiler.getTask(said, files, null, options, null, sources).call();
            assertThat(compiled).as(said.toString()).isTrue();
        }
    }

    /** @return what it says */
    private String run(String... command) throws Exception {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor())
                .as(Stream.of(command).collect(Collectors.joining(" ")) + "\n" + said)
                .isZero();
        return said;
    }

    /** So that nobody can object any more. */
    private void letTimePass(String reference) {
        try (var admin = house.database.connect("vieraugen", "postgres");
                var age = admin.prepareStatement(
                        "UPDATE complaint SET deadlines = regexp_replace(deadlines, '\\d{4}(-\\d\\d-\\d\\d)',"
                                + " '2020\\1', 'g') WHERE reference = ?")) {
            age.setString(1, reference);
            assertThat(age.executeUpdate()).isOne();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
