package org.vieraugen.application.minutes;

import jakarta.inject.Inject;
import java.util.UUID;
import org.vieraugen.application.OnePerServer;
import org.vieraugen.application.exchange.around.InCourse;
import org.vieraugen.domain.department.DepartmentKey;
import org.vieraugen.domain.minutes.Minutes;

/** Whoever was at a session takes part until its minutes are approved (E3). */
@OnePerServer
public class MinutesInCourse implements InCourse {
    private final AllMinutes all;

    @Inject
    public MinutesInCourse(AllMinutes all) {
        this.all = all;
    }

    @Override
    public boolean isOpen(DepartmentKey department, UUID session) {
        return all.find(department, session)
                .filter(minutes -> minutes.state() != Minutes.State.APPROVED)
                .isPresent();
    }
}
