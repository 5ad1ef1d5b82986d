package org.vieraugen.mail.incoming.text;

import java.util.List;
import java.util.Locale;

/** Lines by which mail programs end what somebody wrote. */
final class SignatureLine {
    private static final int MOST_OF_AN_ADVERTISEMENT = 90;
    private static final String OUTLOOK = "<https://aka.ms/";

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
            "sent from my android device with k-9 mail",
            "sent with bluemail",
            "sent with aqua mail",
            "sent from fairemail",
            "sent from ionos",
            "sent with proton",
            "sent via ",
            "get outlook for ",
            "gesendet von meinem ",
            "gesendet von mail für ",
            "gesendet von outlook",
            "gesendet von yahoo",
            "gesendet mit der ",
            "gesendet mit proton",
            "gesendet mit bluemail",
            "gesendet mit aqua mail",
            "gesendet von fairemail",
            "gesendet von ionos",
            "gesendet mit outlook",
            "von meinem/meiner ",
            "von meinem huawei",
            "von meinem xiaomi",
            "von yahoo mail auf ",
            "von yahoo mail für ",
            "outlook für android herunterladen",
            "outlook für ios beziehen",
            "outlook für ios herunterladen",
            "get bluemail for ",
            "virenfrei",
            "virus-free",
            "diese e-mail wurde von avast",
            "diese e-mail wurde von avira",
            "this email has been checked for viruses",
            "gesendet von gmx",
            "diese nachricht wurde von meinem ",
            "von meinem iphone gesendet",
            "von meinem ipad gesendet",
            "von meinem samsung",
            "holen sie sich outlook für ",
            "envoyé de mon ",
            "envoyé depuis ",
            "obtenez outlook pour ",
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
            "pobierz aplikację outlook",
            "nadesłane z ",
            "galaxy'mden gönderildi",
            "galaxy’mden gönderildi",
            "ipad'imden gönderildi",
            "ipad’imden gönderildi",
            "samsung cep telefonumdan gönderildi",
            "yahoo postadan gönderildi",
            "android için outlook",
            "ios için outlook",
            "iphone'umdan gönderildi",
            "iphone’umdan gönderildi",
            "отправлено с ",
            "отправлено из ",
            "надіслано з ",
            "надіслано із ",
            "скачать outlook для ",
            "получите outlook для ",
            "завантажити outlook для ",
            "发自我的",
            "來自我的",
            "傳送自我的",
            "發自我的",
            "iphoneから送信",
            "나의 iphone에서 보냄",
            "ارسال شده از ",
            "از iphone من ارسال شد",
            "отримати outlook для ",
            "отримайте outlook для ",
            "получить outlook для ",
            "скачайте outlook для ",
            "الحصول على outlook",
            "احصل على outlook",
            "دریافت outlook",
            "obtén outlook para ",
            "obtenha o outlook para ",
            "obțineți outlook pentru ",
            "pobierz program outlook ",
            "tải outlook cho ",
            "dërguar nga ",
            "poslano iz ",
            "poslato sa ",
            "odesláno z ",
            "odoslané z ",
            "στάλθηκε από ",
            "küldve az ",
            "iphone-ról küldve",
            "изпратено от ",
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

    /** Whole sentences that programs add. */
    private static final List<String> SENTENCES = List.of(
            "sent from my android device with k-9 mail. please excuse my brevity.",
            "diese nachricht wurde von meinem android-gerät mit k-9 mail gesendet.",
            "sent with proton mail secure email.",
            "gesendet mit proton mail sicherer e-mail.",
            "envoyé avec la messagerie sécurisée proton mail.",
            "envoyé de mon appareil android avec courriel k-9 mail. veuillez excuser ma brièveté.",
            "enviado con proton mail correo seguro.",
            "wysłano za pomocą bezpiecznej poczty proton mail.",
            "enviado desde mi dispositivo android con k-9 mail. por favor, disculpa mi brevedad.",
            "diese e-mail wurde von avast antivirus auf viren geprüft.",
            "diese e-mail wurde auf viren geprüft.");

    /** What mailing lists put below every mail stands behind a long rule and says that it is one. */
    private static final List<String> OF_LISTS = List.of(
            "mailing list",
            "mailingliste",
            "mailing-liste",
            "listinfo",
            "unsubscribe",
            "abmelden",
            "abbestellen",
            "-request@",
            "-leave@",
            "googlegroups");

    /** How people begin what came to their mind below their signature. */
    private static final List<String> LAST = List.of(
            "ps:",
            "ps.",
            "ps ",
            "p.s.",
            "p. s.",
            "pps",
            "nb:",
            "n.b.",
            "nachtrag",
            "noch etwas",
            "p.d.",
            "pd:",
            "post scriptum",
            "postscriptum",
            "з.и.",
            "п.с.",
            "зы",
            "p.s ",
            "ps：",
            "پ.ن",
            "ملاحظة:");

    private static final int MOST_OF_A_FOOTER = 8;
    private static final int LONG_RULE = 20;

    private SignatureLine() {}

    /** Whether a line, as it is but for white space around it, is what stands between a text and a signature. */
    static boolean isDelimiter(String line) {
        return line.equals("--") || line.equals("—") || line.equals("__") || line.equals("–-");
    }

    /** One short line that a program adds; a sentence that begins alike goes on, or ends with a full stop. */
    static boolean isAdvertisement(String line) {
        var small = line.toLowerCase(Locale.ROOT);
        int link = small.indexOf('<');
        // Microsoft's own link, whatever the language of the words before it.
        if (link > 0
                && link < MOST_OF_AN_ADVERTISEMENT
                && small.startsWith(OUTLOOK, link)
                && small.indexOf('>') == small.length() - 1) {
            return true;
        }
        var said = Lines.stripped(link < 0 ? small : small.substring(0, link));
        boolean sentence = said.indexOf(',') >= 0 || said.endsWith(".") || said.endsWith("!") || said.endsWith("?");
        return SENTENCES.contains(said)
                || (said.length() <= MOST_OF_AN_ADVERTISEMENT
                        && !sentence
                        && ADVERTISEMENTS.stream().anyMatch(said::startsWith));
    }

    /** Whether somebody goes on writing here, below two dashes or their signature: what asks something, or says that it comes last. */
    static boolean isAfterthought(Lines lines, int begin) {
        var first = lines.at(begin).toLowerCase(Locale.ROOT);
        if (first.isEmpty()) {
            return false;
        }
        boolean said = LAST.stream().anyMatch(first::startsWith);
        for (int at = begin; at < begin + MOST_LINES && !lines.isBlank(at) && !said; at++) {
            said = lines.at(at).indexOf('?') >= 0 || lines.at(at).indexOf('؟') >= 0;
        }
        return said;
    }

    /** Whether what a mailing list puts below every mail begins here, and nothing else follows. */
    static boolean isFooter(Lines lines, int begin) {
        var rule = lines.at(begin);
        if (rule.length() < LONG_RULE || !Marker.isRuleOnly(rule)) {
            return false;
        }
        boolean list = false;
        int written = 0;
        for (int at = lines.nextWritten(begin + 1); at < lines.count(); at = lines.nextWritten(at + 1)) {
            var small = lines.at(at).toLowerCase(Locale.ROOT);
            list |= OF_LISTS.stream().anyMatch(small::contains);
            written++;
            if (written > MOST_OF_A_FOOTER) {
                return false;
            }
        }
        return list;
    }
}
