package org.vieraugen.mail.incoming.text;

import java.util.List;
import java.util.Locale;

/** Lines by which mail programs end what somebody wrote. */
final class SignatureLine {
    private static final int MOST_OF_AN_ADVERTISEMENT = 90;

    /** Longer ones are no signatures, but text below a line that looks like their beginning. */
    static final int MOST_LINES = 20;

    private static final List<String> ADVERTISEMENTS = List.of(
            "sent from my ",
            "sent from mail for ",
            "sent from outlook",
            "sent from yahoo",
            "sent from typeapp",
            "sent from proton",
            "sent from gmail",
            "sent from samsung",
            "sent from a ",
            "sent with proton",
            "sent via ",
            "get outlook for ",
            "gesendet von meinem ",
            "gesendet von mail für ",
            "gesendet von outlook",
            "gesendet von yahoo",
            "gesendet mit der ",
            "gesendet mit proton",
            "gesendet von gmx",
            "diese nachricht wurde von meinem ",
            "von meinem iphone gesendet",
            "von meinem ipad gesendet",
            "von meinem samsung",
            "holen sie sich outlook für ",
            "envoyé de mon ",
            "envoyé depuis ",
            "envoyé à partir de ",
            "télécharger outlook pour ",
            "enviado desde mi ",
            "enviado desde ",
            "obtener outlook para ",
            "inviato da ",
            "inviato dal mio ",
            "scarica outlook per ",
            "verzonden vanaf mijn ",
            "verstuurd vanaf mijn ",
            "wysłane z ",
            "wysłano z ",
            "iphone'umdan gönderildi",
            "iphone’umdan gönderildi",
            "отправлено с ",
            "отправлено из ",
            "надіслано з ",
            "надіслано із ",
            "أُرسلت من ",
            "تم الإرسال من ",
            "được gửi từ ",
            "đã gửi từ ",
            "enviado do meu ",
            "enviado de ",
            "enviada do meu ",
            "trimis de pe ",
            "trimis din ",
            "skickat från ",
            "sendt fra ",
            "lähetetty ");

    private SignatureLine() {}

    /** Whether a line, as it is but for white space around it, is what stands between a text and a signature. */
    static boolean isDelimiter(String line) {
        return line.equals("--") || line.equals("—") || line.equals("__") || line.equals("–-");
    }

    /** One short line that a program adds; a sentence that begins alike goes on, or ends with a full stop. */
    static boolean isAdvertisement(String line) {
        var small = line.toLowerCase(Locale.ROOT);
        int link = small.indexOf('<');
        var said = Lines.stripped(link < 0 ? small : small.substring(0, link));
        boolean sentence = said.indexOf(',') >= 0 || said.endsWith(".") || said.endsWith("!") || said.endsWith("?");
        return said.length() <= MOST_OF_AN_ADVERTISEMENT
                && !sentence
                && ADVERTISEMENTS.stream().anyMatch(said::startsWith);
    }
}
