package org.vieraugen.mail.incoming.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.domain.mail.MailKind.Automatic;
import org.vieraugen.domain.mail.MailKind.Bounced;
import org.vieraugen.domain.mail.MailKind.Human;
import org.vieraugen.mail.incoming.Mails;

/** People who look like machines, beside the machines that they look like. */
class PersonSignsTest {
    private static Object kind(String subject, String fields, String text) {
        return Mails.read(Mails.mail(fields, text).replace("Meine Beschwerde", subject))
                .kind();
    }

    @Test
    void K4_a_person_may_say_in_the_subject_of_an_answer_that_she_is_away() {
        var answers = "In-Reply-To: <7@stadt.example>\n";
        var text = "Am 18. kann ich nicht.\n";
        assertThat(kind("Abwesend: 18. Mai", answers, text)).isInstanceOf(Automatic.class);
        assertThat(kind("Abwesend: 18. Mai", answers + "User-Agent: Mozilla Thunderbird\n", text))
                .isInstanceOf(Human.class);
        assertThat(kind(
                        "Abwesend: 18. Mai",
                        answers,
                        text + "\nAm 04.05.26 schrieb Amt <a@stadt.example>:\n> Kommen Sie.\n"))
                .isInstanceOf(Human.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Brief konnte nicht zugestellt werden.",
                "The road was blocked.",
                "Unter 5.1.1 steht das Gegenteil.",
                "Мне автоматически отказали.",
                "Ich bekomme nur eine automatische Antwort."
            })
    void K4_words_of_machines_are_a_persons_though_a_server_leaves_every_return_path_empty(String text) {
        assertThat(kind("Frage", "Return-Path: <>", text + "\n")).isInstanceOf(Human.class);
    }

    @Test
    void an_empty_return_path_counts_where_an_address_stands_as_servers_put_it_or_the_mail_speaks_of_itself() {
        assertThat(kind("Frage", "Return-Path: <>", "<ali@example.org>: user unknown\n"))
                .isInstanceOf(Bounced.class);
        assertThat(kind("Frage", "Return-Path: <>", "Diese Nachricht wurde automatisch erstellt.\n"))
                .isInstanceOf(Automatic.class);
        assertThat(kind("AW: Undelivered Mail", "Return-Path: <>", "<ali@example.org>: user unknown\n"))
                .isInstanceOf(Human.class);
    }

    @Test
    void without_any_field_an_answering_machine_names_itself_and_begins_by_saying_that_somebody_is_away() {
        var note = "Guten Tag,\n\nich bin bis 20. Mai nicht im Büro.\n";
        assertThat(kind("Automatische Antwort: Neues", "", note)).isInstanceOf(Automatic.class);
        assertThat(kind("Automatische Antwort: Neues", "", "Das kam dreimal:\n\n" + note))
                .isInstanceOf(Human.class);
        assertThat(kind("Abwesenheit: 20. Mai", "", note)).isInstanceOf(Human.class);
    }

    @Test
    void K4_whoever_answers_on_a_list_is_a_person_though_the_list_says_bulk() {
        var list = "Precedence: bulk\nList-Unsubscribe: <mailto:u@example.org>\n";
        assertThat(kind("Aktuelles", list, "Neues\n")).isInstanceOf(Automatic.class);
        assertThat(kind("Re: Aktuelles", list, "Sieben Monate.\n")).isInstanceOf(Human.class);
        assertThat(kind("Aktuelles", list + "In-Reply-To: <1@example.org>\n", "Sieben Monate.\n"))
                .isInstanceOf(Human.class);
    }
}
