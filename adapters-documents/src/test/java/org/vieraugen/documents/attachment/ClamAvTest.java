package org.vieraugen.documents.attachment;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vieraugen.application.testing.Programs;

/** Against a real ClamAV daemon with one signature of its own: the test file that every scanner knows. */
class ClamAvTest {
    /** In two halves, so that no scanner takes this file itself for one. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS" + "-TEST-FILE!$H+H*";

    @TempDir
    static Path folder;

    private static Process daemon;
    private static ClamAv scanner;

    @BeforeAll
    static void start() throws Exception {
        var program = Path.of("/usr/sbin/clamd");
        Programs.need(program.toString(), "clamav-daemon");
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var signatures = Files.createDirectory(folder.resolve("signatures"));
        Files.writeString(
                signatures.resolve("test.ndb"),
                "Eicar-Test-Signature:0:*:" + HexFormat.of().formatHex(EICAR.getBytes(US_ASCII)) + "\n");
        var config = Files.writeString(
                folder.resolve("clamd.conf"),
                "DatabaseDirectory " + signatures + "\nTCPSocket " + port
                        + "\nTCPAddr 127.0.0.1\nForeground yes\nStreamMaxLength 21M\nTemporaryDirectory " + folder
                        + "\n");
        daemon = new ProcessBuilder(program.toString(), "-c", config.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        scanner = new ClamAv(Optional.of("localhost"), port);
        await(port);
    }

    private static void await(int port) throws IOException {
        var patience = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(patience)) {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress("localhost", port), 200);
                return;
            } catch (IOException e) {
                Thread.onSpinWait();
            }
        }
        throw new IllegalStateException("clamd does not listen:\n" + Files.readString(folder.resolve("log")));
    }

    @AfterAll
    static void stop() {
        if (daemon != null) {
            daemon.destroy();
        }
    }

    private static Optional<String> finding(byte[] file) throws IOException {
        return scanner.findingIn(new ByteArrayInputStream(file));
    }

    @Test
    void the_test_file_is_found_also_within_another() throws Exception {
        assertThat(finding(EICAR.getBytes(US_ASCII)))
                .hasValueSatisfying(name -> assertThat(name).contains("Eicar"));
        assertThat(finding(("%PDF-1.7\n" + "x".repeat(200_000) + EICAR).getBytes(US_ASCII)))
                .isPresent();
    }

    @Test
    void a_photo_and_a_large_file_are_clean() throws Exception {
        assertThat(finding(Samples.photo())).isEmpty();
        assertThat(finding(new byte[20 * 1024 * 1024])).isEmpty();
    }

    @Test
    void a_scanner_that_is_away_or_refuses_is_told() {
        assertThatThrownBy(
                        () -> new ClamAv(Optional.of("localhost"), 1).findingIn(new ByteArrayInputStream(new byte[1])))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> finding(new byte[30 * 1024 * 1024])).isInstanceOf(IOException.class);
    }

    @Test
    void without_a_scanner_nothing_is_found() throws Exception {
        var none = new ClamAv(Optional.empty(), 3310);
        assertThat(none.findingIn(new ByteArrayInputStream(EICAR.getBytes(US_ASCII))))
                .isEmpty();
    }
}
