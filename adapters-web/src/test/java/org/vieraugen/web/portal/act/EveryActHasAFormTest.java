package org.vieraugen.web.portal.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vieraugen.domain.course.CaseAct;
import org.vieraugen.domain.offer.Offers;
import org.vieraugen.web.portal.act.CaseForms.Form;
import org.vieraugen.web.portal.appeal.AppealForms;
import org.vieraugen.web.portal.completion.CompletionForms;
import org.vieraugen.web.portal.correspondence.CorrespondenceForms;
import org.vieraugen.web.portal.protection.ProtectionForms;
import org.vieraugen.web.portal.reception.ReceptionForms;
import org.vieraugen.web.portal.retention.RetentionForms;
import org.vieraugen.web.portal.review.AssigningForms;
import org.vieraugen.web.portal.review.ReviewForms;
import org.vieraugen.web.portal.unsealing.UnsealingForms;

/** No compiler says that an act lacks a form, since each capability brings its own. */
class EveryActHasAFormTest {
    private static final List<Class<? extends CaseForms>> ALL = List.of(
            AppealForms.class,
            AssigningForms.class,
            CompletionForms.class,
            CorrespondenceForms.class,
            ProtectionForms.class,
            ReceptionForms.class,
            RetentionForms.class,
            ReviewForms.class,
            UnsealingForms.class);

    @Test
    void every_act_of_the_staff_has_one_form_and_the_complainants_have_none() {
        assertThat(ALL.stream().flatMap(EveryActHasAFormTest::forms).map(Form::act))
                .containsExactlyInAnyOrderElementsOf(Offers.all().stream()
                        .filter(act -> !act.isComplainants())
                        .toList());
    }

    @Test
    void the_domain_lists_each_act_once() {
        assertThat(Offers.all()).doesNotHaveDuplicates();
        assertThat(Offers.all()).extracting(CaseAct::name).doesNotHaveDuplicates();
    }

    /** Its forms alone, which do nothing until somebody sends one. */
    private static Stream<Form> forms(Class<? extends CaseForms> capability) {
        try {
            var constructor = capability.getConstructors()[0];
            var forms = (CaseForms) constructor.newInstance(new Object[constructor.getParameterCount()]);
            return forms.forms().stream();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
