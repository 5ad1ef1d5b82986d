package org.vieraugen.web.portal.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.complaint.Complaint;
import org.vieraugen.domain.course.CaseAct;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.file.CaseFile;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.Typing;

/** Sends the forms of one capability about one complaint, in a house of its own. */
public final class Sending {
    private final House house = new House();
    private final CaseForms forms;
    private final Complaint before;

    private Sending(Function<House, CaseForms> forms, Function<House, Complaint> given) {
        this.forms = forms.apply(house);
        before = given.apply(house);
        house.holds(before, House.SAMIRA);
    }

    public static Sending of(Function<House, CaseForms> forms, Function<House, Complaint> given) {
        return new Sending(forms, given);
    }

    public House house() {
        return house;
    }

    public CaseForms.Form form(CaseAct act) {
        return forms.forms().stream()
                .filter(form -> form.act() == act)
                .findFirst()
                .orElseThrow();
    }

    /** What the form says afterwards. */
    public Typed send(CaseAct act, StaffKey by, String... pairs) {
        var typed = Typing.typed(pairs);
        form(act).doing().make(house.on(before, by), new Given(typed));
        return typed;
    }

    /** Something is done. */
    public Sending done(CaseAct act, StaffKey by, String... pairs) {
        assertThat(send(act, by, pairs).wrongFields()).isEmpty();
        return this;
    }

    /** Nothing is done, and these fields say why, in this order, each with its reason behind a space. */
    public Sending refused(CaseAct act, StaffKey by, String[] wrong, String... pairs) {
        var typed = send(act, by, pairs);
        assertThat(typed.wrongFields())
                .map(field -> field + " " + typed.wrong(field).orElseThrow())
                .containsExactly(wrong);
        return untouched();
    }

    /** Nothing is done, since this field is odd. */
    public Sending odd(CaseAct act, StaffKey by, String field, String reason, String... pairs) {
        assertThatThrownBy(() -> send(act, by, pairs)).isInstanceOfSatisfying(Malformed.class, odd -> {
            assertThat(odd.field()).isEqualTo(field);
            assertThat(odd.reason()).isEqualTo(reason);
        });
        return untouched();
    }

    public static String[] wrong(String... fields) {
        return fields;
    }

    private Sending untouched() {
        assertThat(now().version()).isEqualTo(before.version() + 1);
        return this;
    }

    public Complaint now() {
        return house.complaint(before.reference());
    }

    public CaseFile file() {
        return now().file();
    }
}
