package org.vieraugen.web.api.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.message.Channel;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.api.Asking;
import org.vieraugen.web.api.reach.ReachabilityAnswer.Numbers;
import org.vieraugen.web.api.reach.ReachabilityAnswer.Row;
import org.vieraugen.web.api.reach.ReachabilityAnswer.Table;
import org.vieraugen.web.reach.Arrivals;

/** How long people waited, as programs read it (K6). */
class ReachabilityResourceTest {
    private final Asking asking = new Asking().by(Office.KESSLER);
    private final Arrivals arrivals = new Arrivals(asking.house);
    private final ReachabilityResource reachability = new ReachabilityResource(arrivals.read(), asking.credentials);

    private static Numbers answered(long count, int percent, int days) {
        return new Numbers(
                count,
                percent * count / 100,
                Optional.of(percent),
                count - percent * count / 100,
                0,
                0,
                Optional.of(days),
                Optional.of(days),
                Optional.of(days * 24),
                Optional.of(days * 24));
    }

    @Test
    void P3_the_answer_says_its_period_its_base_and_its_definition() {
        arrivals.answered(6, Channel.PHONE, "t4", 1).answered(1, Channel.POST, "t4", 1);
        var answer = reachability.get("2026-4", null);
        assertThat(answer.from()).isEqualTo("2026-4");
        assertThat(answer.to()).isEqualTo("2026-4");
        assertThat(answer.definition()).contains("first word that a person", "Below 5");
        assertThat(answer.pending()).isEmpty();
        assertThat(answer.all()).contains(answered(7, 100, 1));
        assertThat(answer.tables())
                .contains(new Table("CHANNEL", List.of(new Row("OTHER", answered(7, 100, 1)))))
                .contains(new Table("WEEKDAY", List.of(new Row("TUESDAY", answered(7, 100, 1)))))
                .extracting(Table::by)
                .containsExactly("CHANNEL", "TEAM", "WEEKDAY", "ARRIVAL", "MONTH");
    }

    @Test
    void F5_of_fewer_than_five_nothing_is_told() {
        arrivals.answered(4, Channel.PHONE, "t4", 1);
        var answer = reachability.get(null, null);
        assertThat(answer.all()).isEmpty();
        assertThat(answer.tables()).allMatch(table -> table.rows().isEmpty());
        assertThat((String) reachability.export(null, null).getEntity()).hasLineCount(1);
    }

    @Test
    void P3_the_file_has_the_numbers_of_the_answer() {
        arrivals.answered(5, Channel.PHONE, "t4", 1);
        assertThat((String) reachability.export("2026-4", "2026-4").getEntity())
                .contains("2026-4,2026-4,CHANNEL,PHONE,5,5,100,0,0,0,1,1,24,24");
    }

    @Test
    void what_is_no_quarter_is_told_with_its_field() {
        assertThatThrownBy(() -> reachability.get("2026", null))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.field()).isEqualTo("from"));
        assertThatThrownBy(() -> reachability.get(null, "2026-5"))
                .isInstanceOfSatisfying(
                        Malformed.class, e -> assertThat(e.field()).isEqualTo("to"));
    }

    @Test
    void only_whoever_has_the_duty_reads_it() {
        asking.by(Office.NASSER);
        assertThatThrownBy(() -> reachability.get(null, null)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> reachability.export(null, null)).isInstanceOf(Denied.class);
    }
}
