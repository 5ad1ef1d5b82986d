package org.vieraugen.mail.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.vieraugen.application.mailbox.MailServers;

/**
 * K1: a box that is full at the first start is read with as little memory as any other. The usual tests read 3,000 mails; {@code mvn verify -Psoak} reads 100,000, or as
 * many as {@code -Dmailbox.mails=} says.
 */
@EnabledOnOs(OS.LINUX)
class FlatMemoryTest {
    private static final int MAILS = Integer.getInteger("mailbox.mails");
    private static final int SMALLEST = 500;
    private static final int RARELY = 1_000;

    /** Mostly a page, often with a picture, rarely as large as can be, once larger. */
    private static int size(long uid) {
        if (uid == 77) {
            return MailServers.MOST_BYTES + 1;
        }
        if (uid == 777) {
            return MailServers.MOST_BYTES;
        }
        if (uid % RARELY == 0) {
            return 4_000_000;
        }
        return SMALLEST + (int) (uid * 7_919 % 30_000) * (uid % 10 == 0 ? 8 : 1) / 2;
    }

    @TempDir
    Path folder;

    @Test
    void K1_however_many_mails_lie_in_a_box_there_is_never_more_than_one_in_memory() throws Exception {
        try (var server = new FakeImap().with(MAILS, uid -> FakeImap.mail(size(uid), uid))) {
            server.noting = false;
            long begun = System.nanoTime();
            var output = folder.resolve("output");
            var reader = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx96m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            ReaderOfItsOwn.class.getName(),
                            Integer.toString(server.port()))
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            assertThat(reader.waitFor(30, TimeUnit.MINUTES)).isTrue();
            var said = Files.readString(output, StandardCharsets.UTF_8).strip();
            System.out.printf("%d mails in %d s: %s%n", MAILS, (System.nanoTime() - begun) / 1_000_000_000, said);

            assertThat(said).contains("taken=" + (MAILS - 1) + " tooLarge=1 ");
            assertThat(server.seen).hasSize(MAILS - 1).doesNotContain(77L);
        }
    }
}
