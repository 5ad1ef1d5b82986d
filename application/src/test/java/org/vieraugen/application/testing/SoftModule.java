package org.vieraugen.application.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A PKCS#11 module in software (SoftHSM) with one token. It reads its settings from its process's environment: whatever uses it runs in a process of its own. */
public final class SoftModule {
    /** The token's PIN. */
    public static final String PIN = "1234";

    private static final String LIBRARY = "/usr/lib/softhsm/libsofthsm2.so";

    private final Path folder;
    private final Map<String, String> environment;

    public SoftModule(Path folder) throws IOException, InterruptedException {
        Programs.need("softhsm2-util", "softhsm2");
        Programs.need(Files.exists(Path.of(LIBRARY)), LIBRARY, "softhsm2");
        this.folder = folder;
        var tokens = Files.createDirectories(folder.resolve("tokens"));
        var config = Files.writeString(folder.resolve("softhsm2.conf"), "directories.tokendir = " + tokens + "\n");
        environment = Map.of("SOFTHSM2_CONF", config.toString());
        run("softhsm2-util", "--init-token", "--free", "--label", "token", "--pin", PIN, "--so-pin", "5678");
    }

    /** How Java's PKCS#11 provider reaches it. */
    public Path config() throws IOException {
        return Files.writeString(
                folder.resolve("module.cfg"), "name = Module\nlibrary = " + LIBRARY + "\nslotListIndex = 0\n");
    }

    public Path pinFile() throws IOException {
        return Files.writeString(folder.resolve("pin"), PIN + "\n");
    }

    /** Makes an AES key of 256 bits that cannot leave the module. */
    public void makeKey(String label) throws IOException, InterruptedException {
        Programs.need("pkcs11-tool", "opensc");
        run(
                "pkcs11-tool",
                "--module",
                LIBRARY,
                "--login",
                "--pin",
                PIN,
                "--keygen",
                "--key-type",
                "AES:32",
                "--label",
                label,
                "--id",
                "01",
                "--sensitive");
    }

    /** Runs a program that may use the module, and returns what it said. */
    public String run(String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    /** Runs a class of the tests that has a {@code main} method. */
    public String run(Class<?> main, String... given) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(given));
        return run(command.toArray(String[]::new));
    }
}
