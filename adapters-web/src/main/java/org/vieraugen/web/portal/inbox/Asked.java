package org.vieraugen.web.portal.inbox;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vieraugen.application.department.Departments;
import org.vieraugen.application.inbox.Inbox.Filter;
import org.vieraugen.application.inbox.Inbox.Order;
import org.vieraugen.application.inbox.Inbox.View;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.department.StaffKey;

/** Which list is asked for, as the address or a form says it; what is no such list is left out. */
record Asked(
        @Nullable String view,
        @Nullable String mine,
        @Nullable String status,
        @Nullable String person,
        @Nullable String words,
        @Nullable String order,
        @Nullable String beginnings,
        @Nullable String after) {
    /** Whoever asks for nothing gets their own turn, and whoever looks for something without a view all open ones. */
    Filter filter(Departments departments) {
        var who = given(person).flatMap(key -> known(departments, key));
        var text = searched();
        boolean asked = text.isPresent() || who.isPresent() || given(status).isPresent();
        return new Filter(
                constant(View.values(), view).orElse(asked || view != null ? View.ALL : View.MY_TURN),
                "yes".equals(mine),
                constant(Status.values(), status),
                who,
                text.map(all ->
                        all.length() > InboxResource.MOST_WORDS ? all.substring(0, InboxResource.MOST_WORDS) : all),
                constant(Order.values(), order).orElse(Order.DUE));
    }

    /** The address of a list, without its language. */
    static String path(Filter list) {
        return "/staff" + query(list);
    }

    /** What stands behind the question mark of the address of a list, with it. */
    static String query(Filter list) {
        return "?view=" + list.view()
                + (list.mine() ? "&mine=yes" : "")
                + list.status().map(status -> "&status=" + status).orElse("")
                + list.person().map(person -> "&person=" + person.text()).orElse("")
                + list.words().map(words -> "&words=" + encoded(words)).orElse("")
                + (list.order() == Order.DUE ? "" : "&order=" + list.order());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Whether the first words of each complaint are to be shown. */
    boolean isWithBeginnings() {
        return "yes".equals(beginnings);
    }

    Optional<String> from() {
        return given(after);
    }

    Optional<String> searched() {
        return given(words);
    }

    private static Optional<StaffKey> known(Departments departments, String text) {
        return departments.organisation().everybody().stream()
                .map(placed -> placed.who().key())
                .filter(key -> key.text().equals(text))
                .findFirst();
    }

    static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty());
    }

    private static <T extends Enum<T>> Optional<T> constant(T[] all, @Nullable String name) {
        return Arrays.stream(all).filter(c -> c.name().equals(name)).findFirst();
    }
}
