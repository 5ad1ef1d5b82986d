package org.vieraugen.mail.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.vieraugen.domain.mail.desk.Doubt;
import org.vieraugen.domain.mail.desk.Fate;
import org.vieraugen.mail.loop.Habits.Under;

/** K4: the office's own mail is answered by a program, too, and what that says comes back to the box for complaints. */
@Timeout(120)
class OfficeLoopsTest {
    @TempDir
    Path folder;

    @Test
    void K4_a_desk_that_acknowledges_the_offices_notices_brings_forth_no_complaints() throws Exception {
        var year = new Year();
        try (var post = new PostOffice()) {
            var desk = TicketDesk.alone("ombuds@hier.example", year, post, Habits.bad(Under.ONE, 0));
            var maria = new Person("maria@buero.example", year, post);
            var city = new Vieraugen("hier.example", "ABH", year, post, folder);
            for (var party : new Party[] {maria, desk, city}) {
                post.joins(party);
                year.joins(party);
            }
            city.watches();
            maria.begins(city.complaints);
            year.runTo(Duration.ofDays(365));
            city.close();

            assertThat(city.made(maria)).isEqualTo(1);
            assertThat(city.made(desk)).as(post.told()).isZero();
            assertThat(post.between(city, desk)).as(post.told()).isLessThan(10);
            // What it says lies before a person all the same (K1).
            assertThat(city.from(desk)).isNotEmpty().allSatisfy(mail -> assertThat(mail.fate())
                    .isEqualTo(Fate.waiting(Doubt.OFFICE, Optional.empty())));
        }
    }
}
