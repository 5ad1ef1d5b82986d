package org.vieraugen.mail.loop;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vieraugen.mail.loop.Habits.Under;

/** K4: for a year, two installations and programs of every kind write to each other over a real mail server. */
@Timeout(120)
class LoopsTest {
    private static final Duration A_YEAR = Duration.ofDays(365);
    /** Fewer mails than these go between two of them in a year. */
    private static final int TOO_MANY = 10;

    private static final String LIST = "alle@liste.example";

    @TempDir
    Path folder;

    private final Year year = new Year();
    private final List<Robot> robots = new ArrayList<>();
    private PostOffice post;
    private Person maria;
    private Vieraugen here;
    private Vieraugen there;

    @BeforeEach
    void open() throws IOException, MessagingException {
        post = new PostOffice();
        maria = joins(new Person("maria@buero.example", year, post));
        here = joins(city("hier.example", "ABH"));
        there = joins(city("dort.example", "AMT"));
    }

    private Vieraugen city(String domain, String numbers) throws IOException {
        return new Vieraugen(domain, numbers, year, post, Files.createDirectory(folder.resolve(domain)));
    }

    @AfterEach
    void close() throws MessagingException {
        here.close();
        there.close();
        post.close();
    }

    private <P extends Party> P joins(P party) {
        post.joins(party);
        year.joins(party);
        return party;
    }

    /** Only who is away writes under other names as well. */
    private void everybody(Supplier<Habits> habits) {
        everybody(habits, Under.ONE);
    }

    private void everybody(Supplier<Habits> habits, Under services) {
        var members = List.of(here.complaints, there.complaints);
        var all = List.of(
                new OutOfOffice("vogt@buero.example", year, post, habits.get()),
                new TicketDesk("service@firma.example", year, post, habits.get().under(services)),
                new BouncingList("nachbarn@zu.example", year, post, habits.get().under(services)),
                new MailingList(LIST, year, post, habits.get().under(services), members));
        all.forEach(this::joins);
        robots.addAll(all);
    }

    /** A forged mail in the name of each makes the cities write to it, and a member writes to the list. */
    private void begin(boolean requests) {
        for (var city : cities()) {
            robots.forEach(robot -> robot.begins(requests ? city.requests : city.complaints));
        }
        begins(there, here.complaints);
        begins(here, requests ? there.requests : there.complaints);
        joins(new Person("anna@verein.example", year, post)).begins(LIST);
        year.after(Duration.ofDays(100), () -> maria.begins(here.complaints));
    }

    private List<Vieraugen> cities() {
        return List.of(here, there);
    }

    private void begins(Vieraugen in, String to) {
        var head = "From: Stadt <" + in.complaints + ">\nTo: <" + to + ">\nSubject: Frage\n";
        post.send(in, in.complaints, to, head + "\nGuten Tag, wann kommt die Antwort?");
    }

    private void fewBetween(Party one, Party other) {
        assertThat(post.between(one, other))
                .as("mails between %s and %s\n%s", one.name(), other.name(), post.told())
                .isLessThan(TOO_MANY);
    }

    /** Whatever programs do, who writes beside them is told at once. */
    private void personIsTold() {
        assertThat(post.sent(here, maria)).hasSize(1);
        assertThat(here.made(maria)).isEqualTo(1);
    }

    private void few() {
        personIsTold();
        fewBetween(here, there);
        for (var city : cities()) {
            for (var robot : robots) {
                fewBetween(city, robot);
                assertThat(city.made(robot))
                        .as("what came of mails of " + robot.name())
                        .isBetween(1L, TOO_MANY - 1L);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"ONE,0", "ANOTHER,20"})
    void K4_programs_that_answer_everything_and_mark_nothing_write_below_ten_mails_a_year(Under away, int days)
            throws Exception {
        everybody(() -> Habits.bad(away, days));
        here.watches();
        begin(false);
        year.runTo(A_YEAR);
        few();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void K4_whatever_their_habits_are_they_write_below_ten_mails_a_year(long seed) throws Exception {
        var random = new Random(seed);
        everybody(() -> Habits.any(random));
        begin(random.nextBoolean());
        year.runTo(A_YEAR);
        few();
    }

    @Test
    void K4_programs_with_another_address_for_each_mail_are_written_to_below_ten_times_too() throws Exception {
        everybody(() -> Habits.bad(Under.NUMBERED, 1), Under.NUMBERED);
        begin(false);
        year.runTo(Duration.ofDays(110));
        personIsTold();
        for (var city : cities()) {
            for (var robot : robots) {
                assertThat(post.sent(city, robot)).as(post.told()).hasSizeLessThan(TOO_MANY);
            }
        }
    }
}
