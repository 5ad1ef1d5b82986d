package org.vieraugen.application.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vieraugen.domain.testing.Office.ALBERS;
import static org.vieraugen.domain.testing.Office.KESSLER;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.inbox.Inbox.Filter;
import org.vieraugen.application.inbox.Inbox.Order;
import org.vieraugen.application.inbox.Inbox.View;
import org.vieraugen.application.testing.House;
import org.vieraugen.application.testing.KeptViewsContract;
import org.vieraugen.application.testing.MemoryKeptViews;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.access.Denied;
import org.vieraugen.domain.complaint.Status;

/** Lists are kept without the words that were searched for, and not without end. */
class KeepViewsTest extends KeptViewsContract {
    private final House house = new House();
    private final KeepViews keep = new KeepViews(new MemoryKeptViews());

    @Override
    protected KeptViews views() {
        return new MemoryKeptViews();
    }

    private static Filter all(Order order, Optional<Status> status, Optional<String> words) {
        return new Filter(View.ALL, false, status, Optional.empty(), words, order);
    }

    @Test
    void the_words_that_were_searched_for_are_not_kept() {
        keep.keep(house.caller(ALBERS), all(Order.OLDEST, Optional.empty(), Optional.of("Haddad")));
        assertThat(keep.of(house.caller(ALBERS)))
                .containsExactly(all(Order.OLDEST, Optional.empty(), Optional.empty()));
        keep.drop(house.caller(ALBERS), all(Order.OLDEST, Optional.empty(), Optional.of("Pass")));
        assertThat(keep.of(house.caller(ALBERS))).isEmpty();
    }

    @Test
    void one_person_keeps_ten_lists_and_each_of_them_again() {
        var lists = Stream.of(Status.values())
                .flatMap(status -> Stream.of(Order.OLDEST, Order.NEWEST)
                        .map(order -> all(order, Optional.of(status), Optional.empty())))
                .toList();
        lists.subList(0, KeepViews.MOST).forEach(list -> keep.keep(house.caller(ALBERS), list));
        keep.keep(house.caller(ALBERS), lists.get(0));
        assertThatThrownBy(() -> keep.keep(house.caller(ALBERS), lists.get(KeepViews.MOST)))
                .isInstanceOf(Malformed.class);
        assertThat(keep.of(house.caller(ALBERS))).hasSize(KeepViews.MOST);
    }

    @Test
    void whoever_has_no_desk_keeps_no_list() {
        assertThatThrownBy(() -> keep.keep(house.caller(KESSLER), all(Order.DUE, Optional.empty(), Optional.empty())))
                .isInstanceOf(Denied.class);
        assertThatThrownBy(() -> keep.of(house.caller(KESSLER))).isInstanceOf(Denied.class);
    }
}
