package org.vieraugen.mail.incoming.kind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How programs begin subjects, and what they say of themselves, in many languages. Each counts together with a sign that a person's mail does not have. */
final class MachineWords {
    /** Before a colon, or the whole subject. */
    private static final List<String> SUBJECTS = list(
            "automatische antwort, automatic reply, auto reply, auto-reply, autoreply, auto response, auto-response, autoresponse, automatic response,"
                    + " automated reply, automated response, out of office, out of the office, out of office autoreply, out of office auto-reply,"
                    + " out of office reply, out-of-office, vacation reply, abwesenheitsnotiz, abwesend, abwesenheit, abwesenheitsassistent,"
                    + " abwesenheitsbenachrichtigung, abwesenheitsmeldung, autoantwort, réponse automatique, absence du bureau, absent du bureau,"
                    + " absente du bureau, message d'absence, respuesta automática, fuera de la oficina, fuera de oficina, risposta automatica,"
                    + " fuori sede, fuori ufficio, automatisch antwoord, afwezig, autoodpowiedź, odpowiedź automatyczna, automatyczna odpowiedź,"
                    + " poza biurem, otomatik yanıt, otomatik cevap, ofis dışında, автоматический ответ, автоответ, автоответчик, вне офиса,"
                    + " автоматична відповідь, автовідповідь, رد تلقائي, الرد التلقائي, خارج المكتب, پاسخ خودکار, resposta automática, ausência temporária,"
                    + " răspuns automat, trả lời tự động, thư trả lời tự động, autosvar, automatiskt svar, automatisk svar, frånvaro,"
                    + " automaattinen vastaus, automatikus válasz, automatická odpověď, automatická odpoveď, αυτόματη απάντηση, automatski odgovor,"
                    + " samodejni odgovor, përgjigje automatike, автоматичен отговор, ავტომატური პასუხი, תשובה אוטומטית, स्वचालित उत्तर, 自动答复, 自動回覆,"
                    + " 自動応答, 자동 회신");

    /** What absence notes of Notes and others say behind their sender's name. */
    private static final List<String> AWAY = list(
            "is out of the office, is out of office, is away, is on vacation, ist außer haus, ist nicht im büro, ist nicht im hause, ist abwesend,"
                    + " ist im urlaub, est absent, est absente, est en congé, è fuori ufficio, está fuera, está ausente, is afwezig, is niet aanwezig,"
                    + " jest poza biurem, ofis dışında");

    private static final List<String> RECEIVED = list(
            "ticket received, ticket erhalten, ticket created, ticket opened, [request received], request received, we have received your,"
                    + " we received your, eingangsbestätigung, ihre anfrage ist eingegangen, accusé de réception, ticket reçu, solicitud recibida,"
                    + " potwierdzenie przyjęcia, talebiniz alındı, ваше обращение принято");

    private static final List<String> SAID = list(
            "automatisch erzeugt, automatisch generiert, automatisch erstellt, automatisch versand, automatisch versend, automatische antwort,"
                    + " automatische nachricht, automatically generated, generated automatically, automatically created, automated response,"
                    + " automated reply, automated message, automatic reply, autoreply, auto-reply, out of the office, généré automatiquement,"
                    + " réponse automatique, message automatique, generado automáticamente, respuesta automática, mensaje automático,"
                    + " generato automaticamente, generata automaticamente, risposta automatica, messaggio automatico, automatisch gegenereerd,"
                    + " automatisch antwoord, wygenerowana automatycznie, wiadomość automatyczna, automatyczna odpowiedź, autoodpowiedź,"
                    + " otomatik olarak, otomatik yanıt, автоматически, автоматический ответ, автоматично, автоматична відповідь, رد تلقائي,"
                    + " بشكل آلي, تلقائيا, خودکار, gerado automaticamente, resposta automática, generat automat, mesaj automat, tự động, 自动回复, 系统自动,"
                    + " 自動返信");

    private static final int SAID_WITHIN = 1_500;
    private static final int ONLY_OF_PROGRAMS = 12;

    private MachineWords() {}

    private static List<String> list(String all) {
        return Arrays.stream(all.split(",", -1)).map(String::strip).toList();
    }

    /** Whether a subject is how a program begins one. */
    static boolean begins(String subject) {
        var small = small(subject);
        return SUBJECTS.stream()
                .anyMatch(word -> small.startsWith(word)
                        && isAll(word, small.substring(word.length()).strip()));
    }

    /** A short word by itself is what a mail is about. */
    private static boolean isAll(String word, String rest) {
        boolean alone = rest.isEmpty() && word.length() >= ONLY_OF_PROGRAMS;
        return alone || rest.startsWith(":") || rest.startsWith("：") || rest.startsWith("]");
    }

    /** Whether a subject says that whoever sent the mail is away. */
    static boolean saysAway(String subject, String sender) {
        var name = small(sender);
        var small = small(subject);
        int at = name.isEmpty() ? -1 : small.indexOf(name);
        boolean first = at == 0 || (at > 0 && small.startsWith("auto:"));
        return first && AWAY.stream().anyMatch(word -> small.startsWith(word, at + name.length() + 1));
    }

    /** Whether a subject is how a desk's program says that something has come in. */
    static boolean saysReceived(String subject) {
        var small = small(subject);
        return RECEIVED.stream().anyMatch(small::startsWith);
    }

    /** Whether a text says that a program wrote it. */
    static boolean saysSo(String text) {
        var small = text.substring(0, Math.min(text.length(), SAID_WITHIN)).toLowerCase(Locale.ROOT);
        return SAID.stream().anyMatch(small::contains);
    }

    private static String small(String text) {
        return text.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT);
    }
}
