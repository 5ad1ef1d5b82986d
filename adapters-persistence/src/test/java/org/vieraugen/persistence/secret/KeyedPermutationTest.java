package org.vieraugen.persistence.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.util.HashSet;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

public class KeyedPermutationTest {
    private static UnaryOperator<byte[]> key(int secret) {
        return text -> {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(new byte[] {(byte) secret, 1}, "HmacSHA256"));
                return mac.doFinal(text);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    @Test
    void every_number_is_given_once() {
        var small = new KeyedPermutation(100, "reference ", key(1));
        assertThat(LongStream.range(0, 10_000).map(small::of).sorted().toArray())
                .isEqualTo(LongStream.range(0, 10_000).toArray());
        var whole = new KeyedPermutation(10_000, "reference ", key(1));
        var seen = new HashSet<Long>();
        for (long running = 99_900_000; running < 100_000_000; running++) {
            var number = whole.of(running);
            assertThat(number).isBetween(0L, 99_999_999L);
            assertThat(seen.add(number)).isTrue();
        }
    }

    /** Today's numbers were multiples of one constant: its inverse modulo the range, pow(n, -1, 10**8), gave the sequence back. */
    @Test
    void no_multiplication_and_no_difference_gives_the_sequence_back() {
        var whole = new KeyedPermutation(10_000, "reference ", key(1));
        var range = BigInteger.valueOf(100_000_000);
        var differences = new HashSet<Long>();
        int alike = 0;
        for (long running = 1; running <= 1_000; running++) {
            var number = BigInteger.valueOf(whole.of(running));
            differences.add(Math.floorMod(whole.of(running + 1) - number.longValue(), 100_000_000L));
            var first = BigInteger.valueOf(whole.of(1));
            if (first.multiply(BigInteger.valueOf(running)).mod(range).equals(number)) {
                alike++;
            }
        }
        assertThat(differences).hasSizeGreaterThan(990);
        assertThat(alike).isLessThan(5);
    }

    @Test
    void another_key_gives_another_order() {
        var one = new KeyedPermutation(10_000, "reference ", key(1));
        var two = new KeyedPermutation(10_000, "reference ", key(2));
        long same = LongStream.range(0, 1_000)
                .filter(running -> one.of(running) == two.of(running))
                .count();
        assertThat(same).isLessThan(5);
    }
}
