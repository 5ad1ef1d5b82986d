package org.vieraugen.web.portal.act;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.complaint.ActRequest;
import org.vieraugen.application.complaint.ComplaintState;
import org.vieraugen.domain.Malformed;
import org.vieraugen.domain.course.CaseAct;
import org.vieraugen.domain.offer.Offers;
import org.vieraugen.web.portal.Typed;
import org.vieraugen.web.portal.act.CaseForms.Form;

/** All forms of a case's page, from all capabilities, in the order in which the domain lists the acts. */
@OnePerServer
public class FormsOfActs {
    private final Map<CaseAct, Form> forms = new LinkedHashMap<>();

    @Inject
    public FormsOfActs(@Any Instance<CaseForms> capabilities) {
        var acts = Offers.all();
        capabilities.stream()
                .flatMap(capability -> capability.forms().stream())
                .sorted(Comparator.comparingInt(form -> acts.indexOf(form.act())))
                .forEach(this::add);
    }

    private void add(Form form) {
        if (forms.put(form.act(), form) != null) {
            throw new IllegalStateException("two forms for " + form.act());
        }
    }

    public List<Form> all() {
        return List.copyOf(forms.values());
    }

    /** Where text modules can be put into the form of that act. */
    public Optional<CaseForms.Texts> texts(CaseAct act) {
        return Optional.ofNullable(forms.get(act)).flatMap(Form::texts);
    }

    /**
     * @return nothing when something is missing, which is noted then, and nothing is done
     * @throws Malformed for an act that has no form there, since it is the complainant's own
     */
    public Optional<ComplaintState> make(CaseAct act, ActRequest on, Typed typed) {
        return Optional.ofNullable(forms.get(act))
                .orElseThrow(() -> new Malformed("move", "unknown", "is the complainant's own act"))
                .doing()
                .make(on, new Given(typed));
    }
}
