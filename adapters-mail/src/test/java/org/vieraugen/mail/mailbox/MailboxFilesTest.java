package org.vieraugen.mail.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.mail.mailbox.Mailbox.Security;

/** What stands in the files of mailboxes, and what is said of those that are wrong. */
class MailboxFilesTest {
    @TempDir
    Path folder;

    private void file(String name, String... lines) throws Exception {
        Files.writeString(folder.resolve(name), String.join("\n", lines));
    }

    private Mailbox only(String... lines) throws Exception {
        file("beschwerde@stadt.example.properties", lines);
        return MailboxFiles.in(folder).get("beschwerde@stadt.example");
    }

    private String problems() {
        return catchThrowableOfType(WrongMailboxes.class, () -> MailboxFiles.in(folder))
                .getMessage();
    }

    @Test
    void a_host_and_a_password_are_enough() throws Exception {
        var box = only("host = imap.stadt.example", "password = gehe\u00efm");

        assertThat(box.port()).isEqualTo(993);
        assertThat(box.security()).isEqualTo(Security.TLS);
        assertThat(box.user()).isEqualTo("beschwerde@stadt.example");
        assertThat(box.secret().read()).isEqualTo("gehe\u00efm");
        assertThat(box.secret().isToken()).isFalse();
        assertThat(box.done()).isEmpty();
        assertThat(box.trust()).isEmpty();
    }

    @Test
    void everything_can_be_said() throws Exception {
        Files.writeString(folder.resolve("token"), "abc.def\n");
        var box = only(
                "host = imap.stadt.example",
                "port = 1143",
                "security = starttls",
                "user = Postfach 7",
                "token.file = " + folder.resolve("token"),
                "done.folder = Erledigt/Geholt");

        assertThat(box.port()).isEqualTo(1143);
        assertThat(box.security()).isEqualTo(Security.STARTTLS);
        assertThat(box.user()).isEqualTo("Postfach 7");
        assertThat(box.secret().isToken()).isTrue();
        assertThat(box.secret().read()).isEqualTo("abc.def");
        assertThat(box.done()).contains("Erledigt/Geholt");
    }

    @Test
    void a_file_with_a_secret_is_read_anew_each_time() throws Exception {
        var file = folder.resolve("token");
        Files.writeString(file, "first");
        var box = only("host = imap.stadt.example", "token.file = " + file);
        assertThat(box.secret().read()).isEqualTo("first");
        Files.writeString(file, "second\r\n");
        assertThat(box.secret().read()).isEqualTo("second");
    }

    @Test
    void without_a_folder_there_are_no_boxes_and_without_files_neither() {
        assertThat(new ImapServers(Optional.empty(), Clock.systemUTC()).boxes()).isEmpty();
        assertThat(MailboxFiles.in(folder)).isEmpty();
    }

    @Test
    void a_folder_that_is_none_is_told() {
        assertThatThrownBy(() -> new ImapServers(Optional.of("/nowhere/at/all"), Clock.systemUTC()))
                .isInstanceOf(WrongMailboxes.class)
                .hasMessageContaining("/nowhere/at/all: is no folder (vieraugen.mailboxes)");
    }

    @Test
    void all_errors_of_all_files_are_told_at_once_and_none_tells_a_secret() throws Exception {
        file("a@stadt.example.properties", "port = geheim", "security = geheim", "pasword = geheim", "trust = /none");
        file(
                "b@stadt.example.properties",
                "host = imap.stadt.example",
                "security = none",
                "password = geheim",
                "token.file = /none");
        file("stadt.example.properties", "host = localhost", "password.file = /none");
        file("README", "geheim");

        assertThat(problems())
                .contains(
                        "a@stadt.example.properties: there is no setting 'pasword'",
                        "a@stadt.example.properties: host: is missing",
                        "a@stadt.example.properties: port: is no number",
                        "a@stadt.example.properties: security: is one of tls, starttls, none",
                        "a@stadt.example.properties: one of password, password.file, token.file is needed",
                        "a@stadt.example.properties: trust: the file cannot be read",
                        "b@stadt.example.properties: security: 'none' is for a server on this machine only",
                        "b@stadt.example.properties: one of password, password.file, token.file is needed, and one only",
                        "\n  stadt.example.properties: the name of the file is no address of a mailbox",
                        "\n  stadt.example.properties: password.file: the file cannot be read")
                .doesNotContain("geheim", "README");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "143 ", "99999999999", "1e3"})
    void a_port_is_a_port(String port) throws Exception {
        file("a@b.example.properties", "host = localhost", "password = x", "port = " + port);
        if (port.strip().equals("143")) {
            assertThat(MailboxFiles.in(folder)).hasSize(1);
        } else {
            assertThat(problems()).contains("port: is no number from 1 to 65535");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, true", "127.0.0.1, true", "127.8.9.10, true", "::1, true",
        "localhost.evil.example, false", "10.0.0.1, false", "127.0.0.1.example, false", "0.0.0.0, false"
    })
    void without_encryption_only_the_machine_itself_is_spoken_to(String host, boolean good) throws Exception {
        file("a@b.example.properties", "host = " + host, "password = x", "security = none");
        if (good) {
            assertThat(MailboxFiles.in(folder)).hasSize(1);
        } else {
            assertThat(problems()).contains("security: 'none'");
        }
    }

    @Test
    void two_files_for_one_address_are_refused() throws Exception {
        file("A@b.example.properties", "host = localhost", "password = x");
        file("a@B.example.properties", "host = localhost", "password = x");
        assertThat(problems()).contains("another file has the same address in other letters");
    }

    @Test
    void a_file_that_is_no_text_or_holds_no_certificate_is_told() throws Exception {
        Files.write(folder.resolve("a@b.example.properties"), new byte[] {(byte) 0xff, (byte) 0xfe, 'h'});
        file("c@b.example.properties", "host = \\u00zz");
        file("empty", "");
        file(
                "d@b.example.properties",
                "host = x",
                "password.file = " + folder.resolve("empty"),
                "trust = " + folder.resolve("empty"));
        file(
                "e@b.example.properties",
                "host = x",
                "password = x",
                "trust = " + folder.resolve("d@b.example.properties"));
        assertThat(problems())
                .contains(
                        "a@b.example.properties: is no file of properties in UTF-8",
                        "c@b.example.properties: is no file of properties in UTF-8",
                        "d@b.example.properties: password.file: the file is empty",
                        "d@b.example.properties: trust: the file holds no certificates (PEM)",
                        "e@b.example.properties: trust: the file holds no certificates (PEM)");
    }

    @Test
    void a_mailbox_does_not_show_its_secret() throws Exception {
        assertThat(only("host = localhost", "password = geheim").toString()).doesNotContain("geheim");
    }

    @Test
    void a_box_that_is_not_configured_is_a_mistake() {
        assertThatThrownBy(() -> new ImapServers(Optional.empty(), Clock.systemUTC()).open("x@y.example"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
