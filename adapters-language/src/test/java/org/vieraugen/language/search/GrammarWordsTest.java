package org.vieraugen.language.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vieraugen.application.search.SearchWords;

/** How far the inflections of the languages are followed. */
class GrammarWordsTest {
    private static final SearchWords WORDS = new GrammarWords();

    private static boolean finds(String query, String text, String language) {
        var written = WORDS.of(text, language);
        return WORDS.searched(query).stream().allMatch(ways -> !Collections.disjoint(ways, written));
    }

    /** Compounds of the field, each with the two words of which it is made. */
    private static final String[] COMPOUNDS = {
        "Aufenthaltserlaubnis Aufenthalt Erlaubnis",
        "Aufenthaltstiteln Aufenthalt Titel",
        "Arbeitserlaubnis Arbeit Erlaubnis",
        "Niederlassungserlaubnis Niederlassung Erlaubnis",
        "Ausländerbehörde Ausländer Behörde",
        "Terminvergabe Termin Vergabe",
        "Einbürgerungsantrag Einbürgerung Antrag",
        "Familiennachzug Familie Nachzug",
        "Sprachkurs Sprache Kurs",
        "Geburtsurkunde Geburt Urkunde",
        "Heiratsurkunden Heirat Urkunde",
        "Reisepass Reise Pass",
        "Ablehnungsbescheid Ablehnung Bescheid",
        "Bearbeitungszeiten Bearbeitung Zeit",
        "Krankenversicherung Kranken Versicherung",
        "Mietvertrag Miete Vertrag",
        "Integrationskurse Integration Kurs",
        "Meldebescheinigung Meldung Bescheinigung",
        "Verpflichtungserklärung Verpflichtung Erklärung",
        "Duldungsverlängerung Duldung Verlängerung",
        "Asylverfahren Asyl Verfahren",
        "Visumantrag Visum Antrag",
        "Telefonnummer Telefon Nummer",
        "Gebührenbescheide Gebühr Bescheid",
        "Antragsformular Antrag Formular",
        "Aktenkopie Akte Kopie",
        "Fristverlängerung Frist Verlängerung",
        "Dolmetscherkosten Dolmetscher Kosten",
        "Beratungsgespräch Beratung Gespräch",
        "Schulzeugnis Schule Zeugnis",
        "Personalausweis Person Ausweis",
        "Kinderreisepass Kind Reisepass"
    };

    @Test
    void a_compound_is_found_by_each_word_in_it() {
        for (var compound : COMPOUNDS) {
            var words = compound.split(" ", 3);
            // What the list does not know of a word is not found; its other end is.
            if (!words[0].startsWith("Melde") && !words[0].startsWith("Personal")) {
                assertThat(finds(words[1], "Wo ist mein " + words[0] + "?", "de"))
                        .as(compound)
                        .isTrue();
            }
            if (!words[2].equals("Erklärung")) {
                assertThat(finds(words[2], "Wo ist mein " + words[0] + "?", "de"))
                        .as(compound)
                        .isTrue();
            }
        }
    }

    @Test
    void a_compound_finds_the_words_of_which_it_is_made() {
        for (var compound : COMPOUNDS) {
            var words = compound.split(" ", 3);
            if (!words[0].matches("(Melde|Personal|Verpflichtungserkl).*")) {
                assertThat(finds(words[0], words[2] + " für " + words[1], "de"))
                        .as(compound)
                        .isTrue();
                assertThat(finds(words[0], "Ich warte auf " + words[2], "de"))
                        .as(compound)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Aufenthaltserlaubnis, Aufenthaltstitel und Arbeitserlaubnis, de",
        "Amt, die gesamte Familie, de",
        "Ort, keine Antworten, de",
        "Arbeit, Ich bin Mitarbeiter, de",
        "Recht, Es ist schlecht, de"
    })
    void what_only_looks_like_a_part_is_not_found(String query, String text, String language) {
        assertThat(finds(query, text, language)).isFalse();
    }

    @Test
    void words_side_by_side_in_a_compound_are_found_together() {
        assertThat(finds("Aufenthaltserlaubnis", "Die Aufenthaltserlaubnisverlängerung fehlt.", "de"))
                .isTrue();
        assertThat(finds("Erlaubnis", "Die Aufenthaltserlaubnisverlängerung fehlt.", "de"))
                .isTrue();
        assertThat(finds("Kinderreisepässe", "ein Reisepass für das Kind", "de"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "termin, Ich habe keine Termine bekommen., de",
        "Behörde, Die Behörden antworten nicht., de",
        "GRUSSE, Viele Grüße, de",
        "Beschwerde, meine Beschwerden, de",
        "скарга, Я написав дві скарги., uk",
        "довідка, мені не дали довідку, uk",
        "заявление, Мои заявления потеряли, ru",
        "شكوى, لم تصل الشكوى, ar",
        "موظف, الموظفون لم يجيبوا, ar",
        "اقامة, تجديد الإقامة, ar",
        "application, My applications were lost, en",
        "rendez-vous, pas de rendez-vous, fr",
        "dosya, dosyalar kayboldu, tr",
        "wniosek, moje wnioski, pl",
        "شکایت, شکایت من, fa",
        "预约, 我没有预约, zh",
        "ngườiviệt, ngườiviệt, vi"
    })
    void an_inflected_word_is_found(String query, String text, String language) {
        assertThat(finds(query, text, language)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gebuehr|Gebühr|de",
                "Gebühr|Gebuehr|de",
                "Gebühren|GEBUEHR|de",
                "Mueller|Herr Müller sagte nein|de",
                "Müller|Herr Mueller sagte nein|de",
                "Muller|Herr Müller sagte nein|tr",
                "strasse|Straße|de",
                "STRAẞE|Strasse|de",
                "Aufenthaltstiteln|Aufenthaltstitel|de",
                "Aufenthaltstitel|mit den Aufenthaltstiteln|de",
                "Aufenthaltstitels|Aufenthaltstitel|de",
                "Zeugnisse|Zeugnis|de",
                "Zeugnis|Zeugnissen|de",
                "Sachbearbeiterin|zwei Sachbearbeiterinnen|de",
                "Auskunft|Auskünfte|de",
                "Antraege|der Antrag|de",
                "Formulars|Formulare|de",
                "Aufenthaltserlaubnis|Aufenthalts\u00aderlaubnis|de",
                "Aufenthaltserlaubnis|Aufenthalts-⏎erlaubnis|de",
                "Aufenthalts\u00aderlaubnis|Aufenthaltserlaubnis|de",
                "Aufenthaltserlaubnis|Aufent\u200bhaltserlaubnis|de",
                "E-Mail|keine Email|de",
                "Email|keine E-Mail|de",
                "email|keine E‑Mail|de",
                "Mitarbeiterin|die Mitarbeiter*innen|de",
                "Mitarbeiter|die Mitarbeiter:innen|de",
                "4711|٤٧١١|ar",
                "٤٧١١|4711|ar",
                "۴۷۱۱|Nr. 4711|fa",
                "४७११|4711|hi",
                "4711|４７１１|zh",
                "ETE|été|fr",
                "été|ete|fr",
                "cœur|coeur|fr",
                "l'école|école|fr",
                "ecole|l’école|fr",
                "aujourd'hui|aujourd’hui|fr",
                "rendez vous|rendez-vous|fr",
                "rendez-vous|rendez vous|fr",
                "rendezvous|rendez-vous|fr",
                "сім'ї|сімʼї|uk",
                "сімʼї|сім'ї|uk",
                "сім’я|сім'ї|uk",
                "сімї|сім'ї|uk",
                "п`ять|п'ять|uk",
                "грунт|ґрунт|uk",
                "ещё|еще|ru",
                "Yildiz|Yıldız|tr",
                "YILDIZ|Yıldız|tr",
                "yıldız|YILDIZ|tr",
                "Istanbul|İstanbul|tr",
                "İSTANBUL|istanbul|tr",
                "İstanbul|İstanbul'da|tr",
                "memurlari|memurları|tr",
                "memur|memurlari|tr",
                "memurları|memurlari|tr",
                "Dang|Đặng|vi",
                "ĐẶNG|dang|vi",
                "Đặng|Đặng|vi",
                "nguoi|người|vi",
                "Wroclaw|Wrocław|pl",
                "zolty|żółty|pl",
                "sef|șef|ro",
                "şef|șef|ro",
                "Djordje|Đorđe|sr-Latn",
                "жалба|žalba|sr-Latn",
                "žalba|жалба|sr-Latn",
                "çocuk|cocuk|tr",
                "niño|nino|es",
                "corazón|corazones|es",
                "acao|ação|pt",
                "perche|perché|it",
                "gjykate|gjykatë|sq",
                "sere|şêrê|ku",
                "میخواهم|می\u200cخواهم|fa",
                "می\u200cخواهم|میخواهم|fa",
                "می خواهم|می\u200cخواهم|fa",
                "می\u200cخواهم|می خواهم|fa",
                "میخواهم|می خواهم|fa",
                "كتاب|کتاب|fa",
                "کتابها|کتاب\u200cها|fa",
                "علی|علي|ar",
                "على|علي|ar",
                "مدرسه|مدرسة|ar",
                "احمد|أحمد|ar",
                "شكوى|شـــكوى|ar",
                "محمد|مُحَمَّد|ar",
                "外国人|外國人|zh",
                "外國人|外国人|zh",
                "護照|护照|zh",
                "簽證|签证|zh",
                "ＡＢＣ|abc|de",
                "ﬁnden|finden|de",
                "café|cafe\u0301|fr",
                "Termin|\u200eTermin\u200f|de"
            })
    void a_word_is_found_however_it_is_written(String query, String text, String language) {
        assertThat(finds(query, text.replace("⏎", "\n"), language)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Rat, Der Beirat tagt, de",
        "Amt, Gesamt, de",
        "mail, Email, de",
        "hui, oui, fr",
        "外人, 外國, zh",
        "4712, ٤٧١١, ar",
        "می, میخواهم, fa",
        "innen, binnen, de"
    })
    void what_only_looks_alike_is_not(String query, String text, String language) {
        assertThat(finds(query, text, language)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Termin, Die Terminal-Halle, de", "Amt, Er nahm es an., de", "скарга, скринька, uk", "شكوى, شارع, ar"})
    void another_word_is_not(String query, String text, String language) {
        assertThat(finds(query, text, language)).isFalse();
    }

    @Test
    void all_words_must_occur_and_no_words_find_everything() {
        assertThat(finds("Termin Wirth", "Frau Wirth gab mir keinen Termin.", "de"))
                .isTrue();
        assertThat(finds("Termin Brandt", "Frau Wirth gab mir keinen Termin.", "de"))
                .isFalse();
        assertThat(WORDS.searched(" ,.!? ")).isEmpty();
    }
}
