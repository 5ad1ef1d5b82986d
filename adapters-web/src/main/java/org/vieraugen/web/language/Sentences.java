package org.vieraugen.web.language;

import jakarta.inject.Inject;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.department.Departments;
import org.vieraugen.domain.conflict.Evidence;
import org.vieraugen.domain.department.StaffKey;
import org.vieraugen.domain.department.StaffMember;

/** Why somebody must keep away, in one sentence that names people by their names. */
@OnePerServer
public class Sentences {
    private final Departments departments;

    @Inject
    public Sentences(Departments departments) {
        this.departments = departments;
    }

    public String of(Evidence evidence, Language language) {
        var texts = Texts.in(language);
        return texts.say("evidence." + evidence.fact(), about(evidence, texts));
    }

    private String about(Evidence evidence, Texts texts) {
        return switch (evidence.fact()) {
            case ACTED_AS -> texts.find("part." + evidence.about()).orElse(evidence.about());
            case ACTED_ELSEWHERE, BELONGS_TO -> evidence.about();
            default ->
                departments
                        .organisation()
                        .findStaff(new StaffKey(evidence.about()))
                        .map(StaffMember::name)
                        .orElse(evidence.about());
        };
    }
}
