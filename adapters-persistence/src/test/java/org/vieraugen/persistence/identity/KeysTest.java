package org.vieraugen.persistence.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vieraugen.application.testing.SoftModule;

class KeysTest {
    private static final byte[] WORDS = "Worte".getBytes(StandardCharsets.UTF_8);
    private static final UUID COMPLAINT = new UUID(1, 2);

    @TempDir
    Path folder;

    private Keys keys(Optional<Path> passphrase) throws Exception {
        return new Keys(folder.toString(), true, passphrase.map(Path::toString));
    }

    private Path passphrase(String text) throws Exception {
        return Files.writeString(folder.resolve("passphrase"), text + "\n");
    }

    @Test
    void a_rotated_keyset_opens_what_was_sealed_before_and_other_servers_follow() throws Exception {
        var one = keys(Optional.empty());
        var two = keys(Optional.empty());
        var before = DataKey.create(one, COMPLAINT);
        var words = before.seal("words", WORDS);
        assertThat(one.isCurrent(before.wrapped())).isTrue();

        int added = one.add();
        assertThat(one.isCurrent(before.wrapped())).as("added, not in use").isTrue();
        two.refresh();
        one.promote(added);
        assertThat(one.isCurrent(before.wrapped())).isFalse();

        var fresh = DataKey.create(one, COMPLAINT);
        assertThat(DataKey.unwrap(two, COMPLAINT, fresh.wrapped())).isNotNull();
        var rewrapped = DataKey.rewrapped(one, COMPLAINT, before.wrapped());
        assertThat(one.isCurrent(rewrapped)).isTrue();
        two.refresh();
        assertThat(two.isCurrent(rewrapped)).isTrue();
        assertThat(DataKey.unwrap(two, COMPLAINT, rewrapped).open("words", words))
                .isEqualTo(WORDS);
        assertThat(DataKey.unwrap(keys(Optional.empty()), COMPLAINT, before.wrapped())
                        .open("words", words))
                .isEqualTo(WORDS);
    }

    @Test
    void a_passphrase_locks_keysets_that_lay_open_and_without_it_they_stay_shut() throws Exception {
        var open = DataKey.create(keys(Optional.empty()), COMPLAINT);
        assertThat(Files.readString(folder.resolve("data.json"))).doesNotContain("encryptedKeyset");

        var file = passphrase("eine lange Passphrase im Tresor");
        var locked = keys(Optional.of(file));
        assertThat(DataKey.unwrap(locked, COMPLAINT, open.wrapped())).isNotNull();
        for (var name : new String[] {"data.json", "receipts.json", "search.json"}) {
            assertThat(Files.readString(folder.resolve(name))).contains("encryptedKeyset");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                    .isEqualTo("rw-------");
        }
        locked.promote(locked.add());
        assertThat(Files.readString(folder.resolve("data.json"))).contains("encryptedKeyset");
        assertThat(DataKey.unwrap(keys(Optional.of(file)), COMPLAINT, open.wrapped()))
                .isNotNull();

        assertThatThrownBy(() -> keys(Optional.empty())).hasMessageContaining("lie behind");
        var wrong = passphrase("eine andere lange Passphrase");
        assertThatThrownBy(() -> keys(Optional.of(wrong))).isInstanceOf(java.security.GeneralSecurityException.class);
        Files.delete(folder.resolve("salt.txt"));
        assertThatThrownBy(() -> keys(Optional.of(file))).hasMessageContaining("salt.txt");
    }

    @Test
    void a_short_passphrase_and_missing_keysets_are_refused() throws Exception {
        var file = passphrase("kurz");
        assertThatThrownBy(() -> keys(Optional.of(file))).hasMessageContaining("20 characters");
        assertThatThrownBy(() -> new Keys(folder.toString(), false, Optional.empty()))
                .hasMessageContaining("vieraugen.keys.create");
    }

    @Test
    void a_changed_file_that_cannot_be_read_leaves_the_keys_in_use() throws Exception {
        var keys = keys(Optional.empty());
        var key = DataKey.create(keys, COMPLAINT);
        Files.writeString(folder.resolve("data.json"), "{");
        assertThatThrownBy(keys::refresh).hasMessageContaining("still in use");
        assertThat(DataKey.unwrap(keys, COMPLAINT, key.wrapped())).isNotNull();
    }

    @Test
    void a_module_locks_the_keysets_and_takes_over_from_a_passphrase() throws Exception {
        var module = new SoftModule(Files.createDirectories(folder.resolve("module")));
        module.makeKey("vieraugen");
        var file = passphrase("eine lange Passphrase im Tresor");
        var behindPassphrase = DataKey.create(keys(Optional.of(file)), COMPLAINT);
        var wrapped = HexFormat.of().formatHex(behindPassphrase.wrapped());
        var salted = Files.readString(folder.resolve("data.json"));

        var config = module.config().toString();
        var pin = module.pinFile().toString();
        assertThat(module.run(OpensOne.class, folder.toString(), config, pin, "vieraugen", file.toString(), wrapped))
                .contains("opened");
        assertThat(Files.readString(folder.resolve("data.json")))
                .contains("encryptedKeyset")
                .isNotEqualTo(salted);
        assertThat(module.run(OpensOne.class, folder.toString(), config, pin, "vieraugen", "", wrapped))
                .as("the passphrase is not needed any more")
                .contains("opened");
        assertThatThrownBy(() -> keys(Optional.of(file))).hasMessageContaining("lie behind");
        assertThatThrownBy(() -> keys(Optional.empty())).hasMessageContaining("lie behind");
        assertThat(module.run(OpensOne.class, folder.toString(), config, pin, "other", "", wrapped))
                .contains("no AES key labelled other");
    }

    /** Opens a data key with keysets that a module locks, in a process of its own. */
    public static final class OpensOne {
        private OpensOne() {}

        public static void main(String[] given) throws Exception {
            try {
                var keys = new Keys(
                        given[0],
                        false,
                        Optional.of(given[4]).filter(file -> !file.isEmpty()),
                        Optional.of(given[1]),
                        Optional.of(given[2]),
                        given[3]);
                DataKey.unwrap(keys, COMPLAINT, HexFormat.of().parseHex(given[5]));
                System.out.println("opened");
            } catch (IllegalStateException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
