package org.vieraugen.mail.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.mail.mailbox.Boxes.ADDRESS;
import static org.vieraugen.mail.mailbox.FakeImap.say;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.application.mailbox.MailServers.Away;
import org.vieraugen.mail.mailbox.Mailbox.Security;

/** How a box is opened, and that no secret is said to whom it does not belong. */
@Timeout(30)
class SignInTest {
    @TempDir
    Path folder;

    private FakeImap server;

    @BeforeEach
    void start() throws Exception {
        server = new FakeImap();
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    private void open(Security security, Secret secret) throws Away {
        Boxes.servers(server.port(), security, secret, Optional.empty(), Optional.empty())
                .open(ADDRESS)
                .close();
    }

    /** What was said after AUTHENTICATE. */
    private List<String> proofs(String mechanism) {
        int at = server.commands.indexOf("AUTHENTICATE " + mechanism);
        assertThat(at).as(server.commands.toString()).isNotNegative();
        return List.of(new String(Base64.getDecoder().decode(server.commands.get(at + 1)), StandardCharsets.UTF_8)
                .split("[\0\1]", -1));
    }

    @Test
    void a_password_is_proved_in_any_letters() throws Exception {
        open(Security.NONE, Secret.password(Boxes.PASSWORD));
        assertThat(proofs("PLAIN")).containsExactly("", Boxes.USER, Boxes.PASSWORD);
    }

    @Test
    void a_server_without_mechanisms_is_told_the_password_as_it_was_of_old() throws Exception {
        server.capabilities = "IMAP4rev1";
        open(Security.NONE, Secret.password("pass\"word"));
        assertThat(server.commands).contains("LOGIN beschwerde \"pass\\\"word\"");
    }

    @Test
    void a_server_that_wants_no_password_is_told_none() {
        server.capabilities = "IMAP4rev1 LOGINDISABLED AUTH=GSSAPI";
        assertThatThrownBy(() -> open(Security.NONE, Secret.password("geheim"))).isInstanceOf(Away.class);
        assertThat(server.commands).noneMatch(said -> said.contains("geheim"));
    }

    @Test
    void letters_of_all_scripts_are_asked_for_where_a_server_can_give_them() throws Exception {
        server.capabilities = "IMAP4rev1 AUTH=PLAIN ENABLE UTF8=ACCEPT";
        open(Security.NONE, Secret.password("x"));
        assertThat(server.commands).contains("ENABLE UTF8=ACCEPT");
    }

    @Test
    void a_token_is_proved_as_the_standard_says_and_read_anew_each_time() throws Exception {
        server.capabilities = "IMAP4rev1 AUTH=OAUTHBEARER AUTH=XOAUTH2 AUTH=PLAIN";
        var file = folder.resolve("token");
        Files.writeString(file, "first\n");
        open(Security.NONE, Secret.tokenIn(file));
        assertThat(proofs("OAUTHBEARER"))
                .containsExactly(
                        "n,a=beschwerde,", "host=localhost", "port=" + server.port(), "auth=Bearer first", "", "");
        server.commands.clear();
        Files.writeString(file, "second\n");
        open(Security.NONE, Secret.tokenIn(file));
        assertThat(proofs("OAUTHBEARER")).contains("auth=Bearer second");
    }

    @Test
    void a_token_is_proved_as_others_do_where_the_standard_is_not_known() throws Exception {
        server.capabilities = "IMAP4rev1 AUTH=XOAUTH2";
        Files.writeString(folder.resolve("token"), "abc");
        open(Security.NONE, Secret.tokenIn(folder.resolve("token")));
        assertThat(proofs("XOAUTH2")).containsExactly("user=beschwerde", "auth=Bearer abc", "", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OAUTHBEARER", "XOAUTH2"})
    void a_token_that_has_ended_is_refused_after_the_server_has_explained_it(String mechanism) throws Exception {
        server.capabilities = "IMAP4rev1 AUTH=" + mechanism;
        Files.writeString(folder.resolve("token"), "abc");
        server.answering("AUTHENTICATE", (tag, out) -> {
            say(out, "+ ");
            server.answering("bi", (none, to) -> explained(tag, to));
            server.answering("dX", (none, to) -> explained(tag, to));
            return true;
        });
        assertThatThrownBy(() -> open(Security.NONE, Secret.tokenIn(folder.resolve("token"))))
                .isInstanceOf(Away.class)
                .hasMessageContaining("refuses the user or the secret");
    }

    private boolean explained(String tag, OutputStream out) throws IOException {
        server.answering(mechanismsEnd(), (none, to) -> {
            say(to, tag + " NO it has ended");
            return true;
        });
        say(out, "+ eyJzdGF0dXMiOiI0MDEifQ==");
        return true;
    }

    /** What ends the exchange: a line of its own for each mechanism. */
    private String mechanismsEnd() {
        return server.capabilities.contains("XOAUTH2") ? "" : "AQ==";
    }

    @Test
    void a_token_that_has_gone_is_told_without_its_name() {
        assertThatThrownBy(() -> open(Security.NONE, Secret.tokenIn(folder.resolve("gone"))))
                .isInstanceOf(Away.class)
                .hasMessage("the file with the secret of " + ADDRESS + " cannot be read");
    }

    @Test
    void no_secret_is_said_to_a_server_that_does_not_offer_encryption_where_it_is_wanted() {
        server.answering("STARTTLS", "TAG BAD what is that");
        assertThatThrownBy(() -> open(Security.STARTTLS, Secret.password("geheim")))
                .isInstanceOf(Away.class);
        assertThat(server.commands).contains("STARTTLS").noneMatch(said -> said.startsWith("AUTH"));
    }

    @Test
    void no_secret_is_said_to_a_server_that_says_it_encrypts_and_does_not() {
        assertThatThrownBy(() -> open(Security.STARTTLS, Secret.password("geheim")))
                .isInstanceOf(Away.class);
        assertThat(server.commands).noneMatch(said -> said.startsWith("AUTH") || said.startsWith("LOGIN"));
    }

    @Test
    void whoever_says_that_the_proof_is_not_needed_must_encrypt_all_the_same() {
        server.answering("HELLO", (tag, out) -> {
            say(out, "* PREAUTH [CAPABILITY IMAP4rev1] welcome");
            return true;
        });
        assertThatThrownBy(() -> open(Security.STARTTLS, Secret.password("geheim")))
                .isInstanceOf(Away.class);
        assertThat(server.commands).noneMatch(said -> said.startsWith("SELECT"));
    }

    @Test
    void a_server_that_speaks_in_clear_where_it_should_encrypt_is_away() {
        assertThatThrownBy(() -> open(Security.TLS, Secret.password("geheim"))).isInstanceOf(Away.class);
        assertThat(server.commands).noneMatch(said -> said.contains("AUTH"));
    }
}
