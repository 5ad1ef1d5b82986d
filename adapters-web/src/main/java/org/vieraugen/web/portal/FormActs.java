package org.vieraugen.web.portal;

import java.util.List;
import java.util.function.Consumer;

/** Does what a form asks for once nothing is missing; what is missing is noted beside its field. */
public final class FormActs {
    private FormActs() {}

    public static void withText(Typed typed, String field, Runnable act) {
        withText(typed, field, field, act);
    }

    public static void withText(Typed typed, String field, String other, Runnable act) {
        for (var name : List.of(field, other)) {
            if (typed.given(name).isEmpty()) {
                typed.refuse(name, "empty");
            }
        }
        if (typed.isGood()) {
            act.run();
        }
    }

    /** Both words on a proposal come with reasons. */
    public static void answer(Typed typed, Consumer<String> confirm, Consumer<String> refuse) {
        withText(typed, "text", () -> (isRefused(typed) ? refuse : confirm).accept(typed.value("text")));
    }

    /** Only who refuses says why. */
    public static void confirmOrRefuse(Typed typed, Runnable confirm, Runnable refuse) {
        if (isRefused(typed)) {
            withText(typed, "text", refuse);
        } else {
            confirm.run();
        }
    }

    public static boolean isRefused(Typed typed) {
        return typed.is("go", "refuse");
    }
}
