package org.vieraugen.mail.incoming.part;

/** Reads quoted-printable; an equals sign that begins nothing stays one. */
final class QuotedStream extends OneByOne {
    private final Bytes encoded;
    private int at;

    QuotedStream(Bytes encoded) {
        this.encoded = encoded;
    }

    @Override
    protected int next() {
        while (at < encoded.length()) {
            byte letter = encoded.at(at);
            if (letter != '=') {
                at++;
                return letter & 0xff;
            }
            int value = at + 2 < encoded.length() ? Decoding.hex(encoded.at(at + 1), encoded.at(at + 2)) : -1;
            if (value >= 0) {
                at += 3;
                return value;
            }
            int line = at + 1;
            while (line < encoded.length() && (encoded.at(line) == ' ' || encoded.at(line) == '\t')) {
                line++;
            }
            if (line < encoded.length() && encoded.at(line) != '\r' && encoded.at(line) != '\n') {
                at++;
                return letter;
            }
            at = line < encoded.length() ? encoded.nextLine(line) : line;
        }
        return -1;
    }
}
