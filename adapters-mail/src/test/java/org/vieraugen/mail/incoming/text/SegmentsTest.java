package org.vieraugen.mail.incoming.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.mail.Segment;
import org.vieraugen.domain.mail.Segment.Kind;

class SegmentsTest {
    private static List<Segment> divided(String text, boolean passedOn) {
        var segments = Segments.of(text, passedOn);
        assertThat(segments.stream().map(Segment::text).collect(Collectors.joining()))
                .isEqualTo(text);
        return segments;
    }

    private static String of(Kind kind, String text) {
        return of(kind, text, false);
    }

    private static String of(Kind kind, String text, boolean passedOn) {
        return divided(text, passedOn).stream()
                .filter(segment -> segment.kind() == kind)
                .map(Segment::text)
                .collect(Collectors.joining("|"))
                .strip();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Am 03.05.2026 um 10:15 schrieb Ausländerbehörde <amt@stadt.example>:",
                "On Mon, May 4, 2026 at 10:15 AM Office <amt@stadt.example> wrote:",
                "Le lun. 4 mai 2026 à 10:15, Office <amt@stadt.example> a écrit :",
                "El lun, 4 may 2026 a las 10:15, Office (<amt@stadt.example>) escribió:",
                "Il giorno lun 4 mag 2026 alle ore 10:15 Office <amt@stadt.example> ha scritto:",
                "Op ma 4 mei 2026 om 10:15 schreef Office <amt@stadt.example>:",
                "pon., 4 maj 2026 o 10:15 Office <amt@stadt.example> napisał(a):",
                "Office <amt@stadt.example>, 4 May 2026 Pzt, 10:15 tarihinde şunu yazdı:",
                "пн, 4 мая 2026 г. в 10:15, Office <amt@stadt.example>:",
                "04.05.2026 10:15, Office пишет: amt@stadt.example:",
                "пн, 4 трав. 2026 р. о 10:15 Office <amt@stadt.example> пише:",
                "في الاثنين، 4 مايو 2026 في 10:15 ص تمت كتابة ما يلي بواسطة كتب Office <amt@stadt.example>:",
                "Vào Th 2, 4 thg 5, 2026 vào lúc 10:15 Office <amt@stadt.example> đã viết:",
                "Em seg., 4 de mai. de 2026 às 10:15, Office <amt@stadt.example> escreveu:",
                "lun., 4 mai 2026 la 10:15, Office <amt@stadt.example> a scris:",
                "2026-05-04 10:15 GMT+02:00 Office <amt@stadt.example>:",
            })
    void whose_words_follow_is_said_in_many_languages(String attribution) {
        for (var quote : List.of("> Ihr Antrag liegt vor.\n", "Ihr Antrag liegt vor.\n")) {
            var text = "Ich warte noch.\n\n" + attribution + "\n\n" + quote;
            assertThat(of(Kind.WRITTEN, text)).isEqualTo("Ich warte noch.");
            assertThat(of(Kind.QUOTED, text)).startsWith(attribution).endsWith("liegt vor.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Von: Amt\nGesendet: Montag, 4. Mai 2026 10:15\nAn: Maria\nBetreff: Antrag",
                "From: Amt <amt@stadt.example>\nSent: Monday, May 4, 2026\nTo: Maria\nSubject: Antrag",
                "*Von:* Amt <amt@stadt.example>\n*Datum:* 4. Mai 2026\n*An:* Maria\n*Betreff:* Antrag",
                "De : Amt\nEnvoyé : lundi 4 mai 2026 10:15\nÀ : Maria\nObjet : Antrag",
                "De: Amt\nEnviado el: lunes, 4 de mayo de 2026 10:15\nPara: Maria\nAsunto: Antrag",
                "Da: Amt\nInviato: lunedì 4 maggio 2026 10:15\nA: Maria\nOggetto: Antrag",
                "Van: Amt\nVerzonden: maandag 4 mei 2026 10:15\nAan: Maria\nOnderwerp: Antrag",
                "Od: Amt\nWysłane: poniedziałek, 4 maja 2026 10:15\nDo: Maria\nTemat: Antrag",
                "Kimden: Amt\nGönderildi: 4 Mayıs 2026 Pazartesi 10:15\nKime: Maria\nKonu: Antrag",
                "От: Amt\nОтправлено: 4 мая 2026 г. 10:15\nКому: Maria\nТема: Antrag",
                "Від: Amt\nНадіслано: 4 травня 2026 р. 10:15\nКому: Maria\nТема: Antrag",
                "من: Amt\nتم الإرسال: 4 مايو 2026 10:15\nإلى: Maria\nالموضوع: Antrag",
                "Từ: Amt\nĐã gửi: 4 tháng 5 2026 10:15\nTới: Maria\nChủ đề: Antrag",
                "De: Amt\nEnviada em: segunda-feira, 4 de maio de 2026 10:15\nPara: Maria\nAssunto: Antrag",
                "De la: Amt\nTrimis: luni, 4 mai 2026 10:15\nCătre: Maria\nSubiect: Antrag",
            })
    void the_head_of_an_earlier_mail_is_known_in_many_languages(String head) {
        var text = "Ich warte noch.\n\n________________________________\n" + head + "\n\nIhr Antrag liegt vor.\n\nAmt";

        assertThat(of(Kind.WRITTEN, text)).isEqualTo("Ich warte noch.");
        assertThat(of(Kind.QUOTED, text)).startsWith("____").endsWith("Amt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----Original Message-----",
                "-----Ursprüngliche Nachricht-----",
                "-------- Message d'origine --------",
                "-----Mensaje original-----",
                "----- Messaggio originale -----",
                "-----Исходное сообщение-----",
                "-----الرسالة الأصلية-----",
            })
    void a_line_that_stands_for_itself_begins_a_quote(String marker) {
        assertThat(of(Kind.QUOTED, "Ja.\n\n" + marker + "\nIhr Antrag.\n")).isEqualTo(marker + "\nIhr Antrag.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---------- Forwarded message ---------",
                "-------- Weitergeleitete Nachricht --------",
                "Anfang der weitergeleiteten Nachricht:",
                "Begin forwarded message:",
                "---------- Пересылаемое сообщение ----------",
                "---------- Message transféré ---------",
            })
    void what_is_passed_on_is_never_folded(String marker) {
        var text = "Bitte lesen.\n\n" + marker
                + "\n> Von: Amt <amt@stadt.example>\n> Betreff: Nein\n>\n> Wir lehnen ab.\n";

        assertThat(of(Kind.FORWARDED, text)).startsWith(marker).endsWith("Wir lehnen ab.");
        assertThat(of(Kind.QUOTED, text)).isEmpty();
    }

    @Test
    void a_subject_or_silence_tells_that_a_mail_is_passed_on() {
        var head = "Von: Amt <amt@stadt.example>\nGesendet: 4. Mai 2026\nAn: Maria\nBetreff: Nein\n\nWir lehnen ab.";

        assertThat(of(Kind.FORWARDED, "Siehe unten.\n\n" + head, true)).isEqualTo(head);
        assertThat(of(Kind.FORWARDED, head, false)).isEqualTo(head);
        assertThat(of(Kind.FORWARDED, "\n-- \nMaria\n\n" + head, false)).isEqualTo(head);
    }

    @Test
    void answers_between_quotes_are_written() {
        var text = "Am 3.5.2026 schrieb Amt:\n> Haben Sie den Pass?\n\nJa.\n\n> Und das Foto?\nAuch.\n> Gut.\n";

        assertThat(of(Kind.WRITTEN, text)).isEqualTo("Ja.\n\n|Auch.");
    }

    @Test
    void the_wrapped_end_of_a_quoted_line_is_quoted() {
        var text = "Ja.\n> Dieser Satz ist so lang, dass ihn ein Programm umgebrochen hat, und\nzwar falsch.\n> Ende\n";

        assertThat(of(Kind.WRITTEN, text)).isEqualTo("Ja.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Am 12.03.2026 um 10:15 schrieb mir Herr Albers:\nSie bekommen nie einen Termin!\nDas war unfreundlich.",
                "On 12 March 2026 your clerk wrote:\nGo home.\nThis was rude.",
                "An: Ausländerbehörde\nVon: Ali\nDatum: 3.5.2026\nBetreff: Beschwerde\n\nSehr geehrte Damen und Herren",
                "Von: 9 Uhr\nAn: Schalter 3\nDatum: 3.5.2026\nIch habe gewartet.",
                "Gesendet von meinem Bruder, weil ich kein Telefon habe.\nIch warte.",
                "Sent from my desk, is much easier than my phone.",
                "Wysłano z urzędu pismo w maju\nCzekam.",
                "Original message von Herrn Albers war unfreundlich",
                "-----\nWas ist ein Termin?\n-----",
                "Meine Daten:\nName: Ali\nVon: Syrien\nAn: Deutschland",
                "Auf 3 Seiten:\n1. Antrag 2. Pass",
            })
    void what_people_tell_in_their_own_words_is_written(String text) {
        assertThat(of(Kind.WRITTEN, text) + of(Kind.FORWARDED, text)).isEqualTo(text);
    }

    @Test
    void signatures_and_advertisements_are_signatures() {
        assertThat(of(Kind.SIGNATURE, "Hallo\n-- \nMaria\nTel. 1\n"))
                .isEqualTo("--\nMaria\nTel. 1".replace("--", "-- "));
        assertThat(of(Kind.SIGNATURE, "Hallo\n\nGesendet von meinem iPhone\n")).isEqualTo("Gesendet von meinem iPhone");
        assertThat(of(Kind.SIGNATURE, "Hallo\n\nEnvoyé de mon iPhone\n\n> alt\n"))
                .isEqualTo("Envoyé de mon iPhone");
        assertThat(of(Kind.SIGNATURE, "Hallo\n--\n" + "Zeile\n".repeat(40))).isEmpty();
    }

    @Test
    void an_empty_text_has_no_segments() {
        assertThat(divided("", false)).isEmpty();
        assertThat(divided("\n\n", false)).containsExactly(new Segment(Kind.WRITTEN, "\n\n"));
    }

    @Test
    void what_says_whose_a_quote_is_may_begin_with_the_name_or_be_wrapped_within_the_address() {
        for (var attribution : List.of(
                "Amt <amt@stadt.example> hat am 4. Mai 2026 10:15 geschrieben:",
                "Ausländerbehörde der Stadt <\namt@stadt.example> schrieb am Mo., 4. Mai 2026, 10:15:",
                "Zitat von \"Amt (Schalter 7)\" <amt@stadt.example>:",
                "Понедельник, 4 мая 2026, 10:15 +02:00 от Amt <amt@stadt.example>:",
                "Jens Petersen schrieb am 04.05.2026 um 10:15 Uhr:")) {
            var text = "Ich warte noch.\n\n" + attribution + "\n\n> Ihr Antrag liegt vor.\n";
            assertThat(of(Kind.WRITTEN, text)).isEqualTo("Ich warte noch.");
            assertThat(of(Kind.QUOTED, text)).startsWith(attribution);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Schreiben Sie mir bis 12.11. an maria@example.org, denn das stimmt nicht:",
                "Ich habe Ihnen am 3.5. geschrieben, und zwar:",
                "Das sagte Ihr Kollege am Schalter:",
            })
    void somebodys_own_words_above_a_quote_are_not_folded(String words) {
        assertThat(of(Kind.WRITTEN, words + "\n> Sie bekommen nichts.\n")).isEqualTo(words);
    }

    @Test
    void what_a_list_puts_below_every_mail_is_folded_and_only_that() {
        var rule = "_".repeat(47);
        var footer = rule + "\nak-asyl mailing list\nak-asyl@listen.example\n";
        assertThat(of(Kind.SIGNATURE, "Wer hilft?\n\n" + footer)).isEqualTo(footer.strip());
        assertThat(of(Kind.WRITTEN, "Wer hilft?\n\n" + rule + "\nPunkt 1: Termin\n"))
                .contains("Punkt 1");
    }

    @Test
    void only_a_quote_is_folded_but_a_mail_that_is_passed_on_without_a_word_is_shown() {
        assertThat(of(Kind.QUOTED, "Am 04.05.2026 um 10:15 schrieb Amt:\n> Ihr Antrag liegt vor.\n"))
                .contains("Antrag");
        assertThat(of(
                        Kind.FORWARDED,
                        "-----Original Message-----\nFrom: Amt\nSent: 04.05.2026 10:15\nSubject: x\n\nIhr Antrag\n"))
                .contains("Ihr Antrag");
    }

    @Test
    void the_frame_of_a_text_that_PGP_has_signed_is_folded() {
        var text =
                """
                -----BEGIN PGP SIGNED MESSAGE-----
                Hash: SHA512

                - - erstens
                -----BEGIN PGP SIGNATURE-----
                AAAA
                -----END PGP SIGNATURE-----
                """;
        assertThat(of(Kind.WRITTEN, ClearSigned.readable(text))).isEqualTo("- erstens");
        assertThat(ClearSigned.readable("Bei mir steht -----BEGIN PGP SIGNED MESSAGE----- am Anfang\n- - so\n"))
                .endsWith("- - so\n");
    }

    @Test
    void K1_what_somebody_goes_on_writing_below_a_signature_is_shown() {
        var text = "Ja.\n\n-- \nUwe Lang\nMusterweg 1\n\nPS: Rufen Sie mich an.\n";
        assertThat(of(Kind.WRITTEN, text)).contains("PS: Rufen Sie mich an.");
        assertThat(of(Kind.SIGNATURE, text)).contains("Musterweg 1");
        assertThat(of(Kind.WRITTEN, "Ja.\n\n--\n\nUnd das Foto?\n")).contains("Und das Foto?");
    }

    @Test
    void K1_an_answer_that_says_that_it_stands_below_is_not_folded_with_the_mail_it_stands_in() {
        var below =
                "\n-----Original Message-----\nFrom: Amt\nSent: 04.05.2026 10:15\nSubject: x\n\nWann?\nAm 3. Mai.\n";
        assertThat(of(Kind.FORWARDED, "Siehe unten in Rot.\n" + below)).contains("Am 3. Mai.");
        assertThat(of(Kind.QUOTED, "Ja.\n" + below)).contains("Am 3. Mai.");
    }

    @Test
    void K1_what_somebody_lists_or_cites_in_their_own_words_is_no_earlier_mail() {
        assertThat(
                        of(
                                Kind.WRITTEN,
                                "Die Angaben:\n\nVon: Uwe, uwe@mail.example\nAn: Amt\nBetreff: Termin\n\nBitte antworten Sie.\n"))
                .contains("Bitte antworten Sie.");
        assertThat(of(Kind.WRITTEN, "Am 3. Mai 2026 um 9:15 schrieb Frau L. (l@stadt.example):\n\"Nein.\"\nUnd nun?\n"))
                .contains("Und nun?");
    }

    @Test
    void a_signature_that_only_HTML_marks_is_found_in_the_plain_text_too() {
        var plain = "Ja.\n\nEmeka Obi\n\nEmeka Obi\nWard 3B\n";
        assertThat(RichSignature.marked(plain, "Ja.\n\nEmeka Obi\n\n-- \nEmeka Obi\nWard 3B\n"))
                .isEqualTo("Ja.\n\nEmeka Obi\n\n-- \nEmeka Obi\nWard 3B\n");
        assertThat(RichSignature.marked(plain, "Ja.\n\n-- \nSomebody Else\nWard 3B\n"))
                .isEqualTo(plain);
    }
}
