package org.vieraugen.mail.incoming.kind;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How programs begin subjects, and what they say of themselves, in many languages. Each counts together with a sign that a person's mail does not have. */
final class MachineWords {
    /** Before a colon, or the whole subject; each names the machine. */
    private static final List<String> ANSWERS = list(
            "automatische antwort, automatische rückantwort, automatische rückmeldung, automatische abwesenheitsnotiz, automatic reply, auto reply, auto-reply,"
                    + " autoreply, auto response, auto-response, autoresponse, automatic response, automated reply, automated response,"
                    + " out of office autoreply, out of office auto-reply, autoantwort, réponse automatique,"
                    + " respuesta automática, risposta automatica, automatisch antwoord, autoodpowiedź, odpowiedź automatyczna, automatyczna odpowiedź,"
                    + " otomatik yanıt, otomatik cevap, автоматический ответ, автоответ, автоответчик, автоматична відповідь, автовідповідь, رد تلقائي,"
                    + " الرد التلقائي, پاسخ خودکار, resposta automática, răspuns automat, trả lời tự động, thư trả lời tự động, autosvar,"
                    + " automatiskt svar, automatisk svar, sjálfvirkt svar, automaattinen vastaus, automaattivastaus, automatikus válasz,"
                    + " automatická odpověď, automatická odpoveď, αυτόματη απάντηση, automatski odgovor, аутоматски одговор, samodejni odgovor,"
                    + " përgjigje automatike, автоматичен отговор, automatinis atsakymas, automātiska atbilde, automaatvastus, avtomatik cavab,"
                    + " ավտոմատ պատասխան, ავტომატური პასუხი, תשובה אוטומטית, स्वचालित उत्तर, स्वचालित प्रत्युत्तर, การตอบกลับอัตโนมัติ, balasan otomatis,"
                    + " balasan automatik, bersiva otomatîk, ራስ-ሰር ምላሽ, 自动答复, 自动回复, 自動回覆, 自動応答, 自動返信, 자동 회신, 자동 응답");

    /** The same, but a person may say it of a day. */
    private static final List<String> ABSENCES = list(
            "out of office, out of the office, out of office reply, out-of-office, vacation reply, away from my mail, abwesenheitsnotiz, abwesend, abwesenheit,"
                    + " abwesenheitsassistent, abwesenheitsbenachrichtigung, abwesenheitsmeldung, abwesenheitsnachricht, abwesenheitsinformation,"
                    + " urlaubsbenachrichtigung, absence du bureau, absent du bureau, absente du bureau, message d'absence, fuera de la oficina,"
                    + " fuera de oficina, fuori sede, fuori ufficio, afwezig, afwezigheidsbericht, poza biurem, ofis dışında, вне офиса, поза офісом,"
                    + " خارج المكتب, ausência temporária, frånvaro");

    private static final List<String> SUBJECTS =
            Stream.concat(ANSWERS.stream(), ABSENCES.stream()).toList();

    /** What absence notes of Notes and others say behind their sender's name. */
    private static final List<String> AWAY = list(
            "is out of the office, is out of office, is away, is on vacation, ist außer haus, ist nicht im büro, ist nicht im hause, ist abwesend,"
                    + " ist im urlaub, est absent, est absente, est en congé, è fuori ufficio, está fuera, está ausente, is afwezig, is niet aanwezig,"
                    + " jest poza biurem, ofis dışında");

    private static final List<String> RECEIVED = list(
            "ticket received, ticket erhalten, ticket created, ticket opened, [request received], request received, we have received your,"
                    + " we received your, eingangsbestätigung:, eingangsbestätigung ihre, eingangsbestätigung zu, ihre anfrage ist eingegangen, accusé de réception, ticket reçu, solicitud recibida,"
                    + " potwierdzenie przyjęcia, talebiniz alındı, ваше обращение принято");

    /** That a program did it. People say so of letters and forms, too. */
    private static final List<String> SAID = list(
            "automatisch, automatically, automatic, automated, autoreply, auto-reply, automatique, automáticamente, automático, automática, automaticamente,"
                    + " automatica, automatico, automatycz, otomatik, автоматич, تلقائي, آلي, خودکار, automat, tự động, 自动, 自動");

    /** That it is said of the mail itself. */
    private static final List<String> ITSELF = list(
            "diese nachricht, diese e-mail, diese email, diese mail, diese antwort, dies ist eine, das ist eine, nachricht wurde, e-mail wurde,"
                    + " this message, this email, this e-mail, this mail, this reply, this response, this is an, ce message, cet e-mail, cet email,"
                    + " ce courriel, ceci est, réponse automatique, este mensaje, este correo, esta es una, este es un, questo messaggio, questa e-mail, questa mail,"
                    + " questa è, dit bericht, deze e-mail, dit is een, ta wiadomość, wiadomość została, to jest, bu mesaj, bu e-posta, bu ileti, это письмо,"
                    + " это сообщение, это автоматич, данное, письмо отправлено, це повідомлення, цей лист, це автоматич, هذه الرسالة, هذه رسالة,"
                    + " هذا رد, این پیام, این ایمیل, esta mensagem, este e-mail, esta é uma, acest mesaj, acest e-mail, đây là, thư này, tin nhắn này, email này,"
                    + " 此邮件, 本邮件, 此为, 这是, 系统, このメール, 本メール");

    private static final Pattern SENTENCES = Pattern.compile("[.!?:;。！？]\\s");
    private static final Pattern FROM_OUTSIDE =
            Pattern.compile("^[\\[(<*]{1,3} ?ext(?:ern|ernal|erne|erno)? ?[\\])>*]{1,3}:? *");
    private static final int SAID_WITHIN = 1_500;
    private static final int ONLY_OF_PROGRAMS = 12;

    private MachineWords() {}

    private static List<String> list(String all) {
        return Arrays.stream(all.split(",", -1)).map(String::strip).toList();
    }

    /** Whether a subject is how a program begins one. */
    static boolean begins(String subject) {
        return rest(subject, SUBJECTS).isPresent();
    }

    /** Whether a subject begins by naming an answering machine, and another subject follows. */
    static boolean beginsAnswer(String subject) {
        return rest(subject, ANSWERS).filter(rest -> !rest.isEmpty()).isPresent();
    }

    /** Whether a subject is how a program begins one, and what follows is the subject of an answer. */
    static boolean beginsBeforeAnswer(String subject) {
        var small = small(subject);
        boolean auto = small.startsWith("auto:") && PersonSigns.answersByHand(small.substring("auto:".length()));
        return auto
                || rest(subject, SUBJECTS).filter(PersonSigns::answersByHand).isPresent();
    }

    /** What stands behind such a beginning and a colon; none where it is no such beginning. */
    private static Optional<String> rest(String subject, List<String> words) {
        var small = small(subject).replace('：', ':');
        var begun = small.startsWith("[") || small.startsWith("(") ? small.substring(1) : small;
        return words.stream()
                .filter(begun::startsWith)
                .flatMap(word -> behind(word, begun.substring(word.length()).strip()).stream())
                .findFirst();
    }

    /** A short word by itself is what a mail is about. */
    private static Optional<String> behind(String word, String rest) {
        boolean only = word.length() >= ONLY_OF_PROGRAMS;
        if (rest.isEmpty()) {
            return only ? Optional.of("") : Optional.empty();
        }
        boolean dashed = only && (rest.startsWith("- ") || rest.startsWith("– ") || rest.startsWith("— "));
        boolean set = rest.startsWith(":") || rest.startsWith("]") || rest.startsWith(")");
        return set || dashed ? Optional.of(rest.substring(1).strip()) : Optional.empty();
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
        var small = small(subject) + ":";
        return RECEIVED.stream().anyMatch(small::startsWith);
    }

    /** Whether a text says in one of its sentences that a program wrote it. */
    static boolean saysSo(String text) {
        var small = text.substring(0, Math.min(text.length(), SAID_WITHIN))
                .replace('\n', ' ')
                .toLowerCase(Locale.ROOT);
        return SENTENCES
                .splitAsStream(small)
                .anyMatch(sentence -> SAID.stream().anyMatch(sentence::contains)
                        && ITSELF.stream().anyMatch(sentence::contains));
    }

    /** In small letters, and without what a server puts before the subjects of mails from outside. */
    static String small(String text) {
        var small = text.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT);
        return FROM_OUTSIDE.matcher(small).replaceFirst("");
    }
}
