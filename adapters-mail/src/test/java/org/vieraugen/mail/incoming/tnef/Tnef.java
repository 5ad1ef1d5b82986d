package org.vieraugen.mail.incoming.tnef;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes a winmail.dat as far as the tests need one (MS-OXTNEF). */
public final class Tnef {
    private static final int MESSAGE = 1;
    private static final int ATTACHMENT = 2;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Tnef() {
        out.writeBytes(ByteBuffer.allocate(6)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x223e9f78)
                .putShort((short) 1)
                .array());
    }

    public static byte[] of(String text, String name, String content) {
        var tnef = new Tnef();
        tnef.attribute(MESSAGE, 0x00089006, new byte[] {0, 0, 1, 0});
        tnef.attribute(MESSAGE, 0x0002800c, (text + "\0").getBytes(StandardCharsets.ISO_8859_1));
        tnef.attribute(ATTACHMENT, 0x00069002, new byte[14]);
        tnef.attribute(ATTACHMENT, 0x00018010, (name + "\0").getBytes(StandardCharsets.ISO_8859_1));
        tnef.attribute(ATTACHMENT, 0x0006800f, content.getBytes(StandardCharsets.ISO_8859_1));
        return tnef.out.toByteArray();
    }

    private void attribute(int level, int tag, byte[] data) {
        int sum = 0;
        for (byte b : data) {
            sum += b & 0xff;
        }
        out.writeBytes(ByteBuffer.allocate(9 + data.length + 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) level)
                .putInt(tag)
                .putInt(data.length)
                .put(data)
                .putShort((short) sum)
                .array());
    }
}
