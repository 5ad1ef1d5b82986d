package org.vieraugen.persistence.minutes;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vieraugen.domain.minutes.ItemKey;
import org.vieraugen.domain.minutes.Words;
import org.vieraugen.persistence.identity.DataKey;

/** The words of minutes, each bound to its place, so that none can be moved to another. */
record Sealed(DataKey key) {
    byte[] seal(String place, String words) {
        return key.seal(place, words.getBytes(StandardCharsets.UTF_8));
    }

    byte @Nullable [] seal(String place, Optional<String> words) {
        return words.map(given -> seal(place, given)).orElse(null);
    }

    String open(String place, byte[] sealed) {
        return new String(key.open(place, sealed), StandardCharsets.UTF_8);
    }

    Optional<String> find(String place, byte @Nullable [] sealed) {
        return Optional.ofNullable(sealed).map(bytes -> open(place, bytes));
    }

    Words words(ResultSet row) throws SQLException {
        var item = new ItemKey(row.getObject("id", UUID.class));
        int edition = row.getInt("edition");
        return new Words(
                open(item(edition, item, "heading"), row.getBytes("heading")),
                open(item(edition, item, "open"), row.getBytes("open")),
                open(item(edition, item, "internal"), row.getBytes("internal")));
    }

    static String item(int edition, ItemKey item, String what) {
        return "item " + edition + " " + item + " " + what;
    }

    static String correction(int edition) {
        return "correction " + edition;
    }

    static String takenBack(int number) {
        return "taken back " + number;
    }

    static String closure(int edition) {
        return "closure " + edition;
    }

    static String amendment(int number, String what) {
        return "amendment " + number + " " + what;
    }

    static String approval(int number, String what) {
        return "approval " + number + " " + what;
    }
}
