package org.vieraugen.web.portal.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.application.testing.House;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.appeal.AppealAct;
import org.vieraugen.domain.complaint.Status;
import org.vieraugen.domain.correspondence.CorrespondenceAct;
import org.vieraugen.domain.review.ReviewAct;
import org.vieraugen.domain.testing.Cases;
import org.vieraugen.domain.testing.Office;
import org.vieraugen.web.portal.Typing;
import org.vieraugen.web.portal.act.CaseForms.Form;
import org.vieraugen.web.portal.act.CaseForms.Shape;

/** Each shape of a form does what its button says, and all forms stand in the order of the acts. */
class CaseFormsTest {
    private final List<String> done = new ArrayList<>();
    private final House house = new House();
    private final ActRequest on = house.on(Cases.in(house.settings.now()).submitted(), Office.ALBERS);

    private CaseForms.Taking noting(String what) {
        return (request, given) -> {
            assertThat(request).isEqualTo(on);
            done.add(what);
            return new ComplaintState(on.reference().text(), Status.SUBMITTED, 1);
        };
    }

    private List<String> sent(Form form, String... pairs) {
        done.clear();
        var typed = Typing.typed(pairs);
        form.doing().make(on, new Given(typed));
        typed.wrongFields().forEach(field -> done.add("wrong " + field));
        return done;
    }

    @Test
    void a_button_needs_no_words() {
        var form = CaseForms.button(ReviewAct.CONCUR, noting("concurred"));
        assertThat(sent(form)).containsExactly("concurred");
        assertThat(form.shape()).isEqualTo(Shape.BUTTON);
        assertThat(form.isRefusable()).isFalse();
    }

    @Test
    void words_must_be_there() {
        var form = CaseForms.words(ReviewAct.ASK, noting("asked"));
        assertThat(sent(form, "text", " ")).containsExactly("wrong text");
        assertThat(sent(form, "text", "Seit wann?")).containsExactly("asked");
        assertThat(form.shape()).isEqualTo(Shape.WORDS);
    }

    @Test
    void F9_an_answer_confirms_or_refuses_with_words_in_both_cases() {
        var form = CaseForms.answer(ReviewAct.DISSENT, noting("confirmed"), noting("refused"));
        assertThat(sent(form, "text", "Ja.")).containsExactly("confirmed");
        assertThat(sent(form, "text", "Nein.", "go", "refuse")).containsExactly("refused");
        assertThat(sent(form, "go", "refuse")).containsExactly("wrong text");
        assertThat(form.isRefusable()).isTrue();
        assertThat(form.shape()).isEqualTo(Shape.WORDS);
    }

    @Test
    void a_form_of_its_own_looks_after_its_fields_itself() {
        var form = CaseForms.own(ReviewAct.FIND, CaseForms.always(noting("found")));
        assertThat(sent(form)).containsExactly("found");
        assertThat(form.shape()).isEqualTo(Shape.OWN);
        assertThat(form.refusable()).isEqualTo(new Form(ReviewAct.FIND, Shape.OWN, true, form.doing()));
        assertThat(CaseForms.shaped(Shape.NAMES, ReviewAct.FIND, CaseForms.always(noting("")))
                        .shape())
                .isEqualTo(Shape.NAMES);
    }

    /** All that one capability brings. */
    private static CaseForms capability(Form... forms) {
        return () -> List.of(forms);
    }

    @Test
    void forms_of_all_capabilities_stand_in_the_order_of_the_acts() {
        var forms = Capabilities.of(
                capability(CaseForms.button(CorrespondenceAct.REPLY, noting("replied"))),
                capability(
                        CaseForms.button(ReviewAct.CONCUR, noting("concurred")),
                        CaseForms.button(AppealAct.PICK, noting("picked")),
                        CaseForms.button(ReviewAct.FIND, noting("found"))));
        assertThat(forms.all())
                .extracting(Form::act)
                .containsExactly(ReviewAct.FIND, ReviewAct.CONCUR, AppealAct.PICK, CorrespondenceAct.REPLY);
        forms.make(AppealAct.PICK, on, Typing.typed());
        assertThat(done).containsExactly("picked");
    }

    @Test
    void an_act_without_a_form_is_the_complainants_own() {
        var forms = Capabilities.of(capability(CaseForms.button(ReviewAct.CONCUR, noting("concurred"))));
        assertThatThrownBy(() -> forms.make(AppealAct.OBJECT, on, Typing.typed()))
                .isInstanceOfSatisfying(Malformed.class, odd -> {
                    assertThat(odd.field()).isEqualTo("move");
                    assertThat(odd.reason()).isEqualTo("unknown");
                });
        assertThat(done).isEmpty();
    }

    @Test
    void two_forms_for_one_act_are_a_mistake_of_ours() {
        var one = capability(CaseForms.button(ReviewAct.CONCUR, noting("once")));
        var other = capability(CaseForms.button(ReviewAct.CONCUR, noting("twice")));
        assertThatThrownBy(() -> Capabilities.of(one, other))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CONCUR");
    }
}
