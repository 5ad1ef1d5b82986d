package org.vieraugen.domain.message;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A box's address with something behind a plus that only this office can have written there (K3): what a mail to it is about, and until when, under a keyed hash over all of
 * it and the box. Its letters survive being written large or small. Whoever has the address can write to it, and learns nothing from it.
 *
 * @param box the address without what stands behind the plus
 * @param about what a mail to it belongs to: a subject's key, or a letter's number
 * @param until the last day on which it counts
 */
public record KeyedAddress(String box, Purpose purpose, UUID about, LocalDate until) {
    /** What a mail to the address is. */
    public enum Purpose {
        /** An answer, which belongs to a subject; people answer late. */
        REPLY(0, 90),
        /** A mail server's word that a letter did not arrive; the slowest give up after a week or two. */
        BOUNCE(1, 30),
        /** A calendar's answer. It stands in calendars for as long as a series lasts, and must stay the same; whether it still counts is known of the invitation. */
        INVITATION(2, 0);

        /** The last of all days that can stand in an address. */
        public static final LocalDate LAST_DAY = FIRST_DAY.plusDays((1 << DAY_BITS) - 1);

        private final int code;
        private final int days;

        Purpose(int code, int days) {
            this.code = code;
            this.days = days;
        }

        /** The last day of one that is written today. */
        public LocalDate until(LocalDate today) {
            return this == INVITATION ? LAST_DAY : today.plusDays(days);
        }
    }

    /** A keyed hash, at least eight bytes of it. */
    @FunctionalInterface
    public interface Hash {
        byte[] of(byte[] text);
    }

    /** As many letters as stand before an address's at sign at most (RFC 5321). */
    private static final int LONGEST = 64;

    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    /** Two bits say the purpose, fourteen the day: until the year 2064. */
    private static final int DAY_BITS = 14;

    private static final int SAID = 2 + 16;
    private static final int HASHED = 8;
    private static final int TOKEN = 42;

    /** @throws IllegalArgumentException for a day before 2020 or after 2064 */
    public KeyedAddress {
        int days = Math.toIntExact(FIRST_DAY.until(until, ChronoUnit.DAYS));
        if (days < 0 || days >> DAY_BITS != 0) {
            throw new IllegalArgumentException("no keyed address counts until " + until);
        }
    }

    public boolean isOver(LocalDate today) {
        return today.isAfter(until);
    }

    /** As it stands in a mail; empty for a box whose name is no address or has more than 21 letters. */
    public Optional<String> written(Hash hash) {
        int at = box.lastIndexOf('@');
        if (at < 1 || box.substring(0, at).getBytes(StandardCharsets.UTF_8).length + 1 + TOKEN > LONGEST) {
            return Optional.empty();
        }
        var all = ByteBuffer.allocate(SAID + HASHED).put(said()).put(hashed(hash));
        return Optional.of(box.substring(0, at) + "+" + TokenLetters.written(all.array()) + box.substring(at));
    }

    /** What an address says, its box in small letters; empty for one that was not written under this key, or was changed since. */
    public static Optional<KeyedAddress> read(String address, Hash hash) {
        var given = address.toLowerCase(Locale.ROOT);
        int at = given.lastIndexOf('@');
        int plus = given.lastIndexOf('+', at);
        if (plus < 1 || at - plus - 1 != TOKEN) {
            return Optional.empty();
        }
        var box = given.substring(0, plus) + given.substring(at);
        return TokenLetters.read(given.substring(plus + 1, at)).flatMap(token -> said(box, token)
                .filter(known ->
                        MessageDigest.isEqual(Arrays.copyOfRange(token, SAID, SAID + HASHED), known.hashed(hash))));
    }

    private static Optional<KeyedAddress> said(String box, byte[] token) {
        var said = ByteBuffer.wrap(token);
        int first = said.getShort() & 0xffff;
        var until = FIRST_DAY.plusDays(first & ((1 << DAY_BITS) - 1));
        var about = new UUID(said.getLong(), said.getLong());
        return Arrays.stream(Purpose.values())
                .filter(purpose -> purpose.code == first >> DAY_BITS)
                .map(purpose -> new KeyedAddress(box, purpose, about, until))
                .findFirst();
    }

    private byte[] said() {
        int days = (int) FIRST_DAY.until(until, ChronoUnit.DAYS);
        return ByteBuffer.allocate(SAID)
                .putShort((short) ((purpose.code << DAY_BITS) | days))
                .putLong(about.getMostSignificantBits())
                .putLong(about.getLeastSignificantBits())
                .array();
    }

    private byte[] hashed(Hash hash) {
        var where = box.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        var text = ByteBuffer.allocate(SAID + where.length).put(said()).put(where);
        return Arrays.copyOf(hash.of(text.array()), HASHED);
    }
}
