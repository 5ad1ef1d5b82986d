package org.vieraugen.web.portal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vieraugen.web.failure.TooLarge;

/**
 * The fields of a form as they come in. The token comes first: as long as none of ours was seen, no more than a few KiB are read, whatever there is more
 * of it.
 */
public final class FormFields {
    private static final int BEFORE_TOKEN = 1 << 13;
    private static final int MOST_FIELDS = 5_000;

    private final Visitor visitor;
    private final Map<String, List<String>> values = new HashMap<>();
    private int count;
    private boolean proven;

    public FormFields(Visitor visitor) {
        this.visitor = visitor;
    }

    /**
     * Line ends become one character each, as whoever typed them counts.
     *
     * @throws Unproven when this is the token, and none of ours
     */
    public void add(String name, String value) throws Unproven {
        if (++count > MOST_FIELDS) {
            throw new TooLarge();
        }
        if (name.equals("token") && !proven) {
            proven = visitor.isOurs(value);
            if (!proven) {
                throw new Unproven();
            }
        }
        values.computeIfAbsent(name, n -> new ArrayList<>()).add(value.replace("\r\n", "\n"));
    }

    /** What was read. */
    public Typed typed() {
        return new Typed(values);
    }

    /** What is left of a form that was not read to its end: nothing. */
    public static Typed unread() {
        var typed = new Typed(Map.of());
        typed.markStale();
        return typed;
    }

    /** The form's body, which ends with {@link Unproven} where the token should have come. */
    public InputStream guarded(InputStream body) {
        return new FilterInputStream(body) {
            private int read;

            private void count(int bytes) throws Unproven {
                read += proven ? 0 : Math.max(0, bytes);
                if (!proven && read > BEFORE_TOKEN) {
                    throw new Unproven();
                }
            }

            @Override
            public int read() throws IOException {
                int one = super.read();
                count(1);
                return one;
            }

            @Override
            public int read(byte[] bytes, int from, int most) throws IOException {
                int n = super.read(bytes, from, proven ? most : Math.min(most, BEFORE_TOKEN));
                count(n);
                return n;
            }
        };
    }
}
